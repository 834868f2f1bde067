namespace Samklang.Projects.Past.Storing;

/// <summary>What rows tell of, on its way to the tables. Organisations are gathered, since the same one stands in very many rows.</summary>
internal sealed class PastBatch(IBulkWriter writer, PastSource source)
{
    private const int MostRemembered = 1_000_000;

    private readonly Dictionary<long, OrganisationRow> organisations = [];
    private readonly Dictionary<long, int> worths = [];
    private readonly HashSet<long> told = [];
    private readonly string sourceName = source.ToString();
    private long lastProject = -1;

    public PastSource Source { get; } = source;

    public void Project(in ProjectRow row) => writer.Add(PastTables.Projects,
        row.Id, sourceName, row.Reference, row.Acronym, row.Title, row.Objective, row.Programme, row.Scheme, row.Status, row.StartOn, row.EndOn, row.Year,
        row.TotalCost, row.Contribution, row.UpdatedOn);

    /// <summary>True when the row before told of another project.</summary>
    public bool IsAnother(long projectId) => projectId != lastProject;

    /// <summary>A project that the row of a participant names; its own row may come in another file, or never.</summary>
    public void BareProject(long id, string reference, string acronym)
    {
        lastProject = id;
        writer.Add(PastTables.BareProjects, id, sourceName, reference, acronym, "", "", "", "", "", BulkValue.Nothing, BulkValue.Nothing, BulkValue.Nothing,
            BulkValue.Nothing, BulkValue.Nothing, BulkValue.Nothing);
    }

    /// <summary>True when an equally good row of the organisation has been taken. See <see cref="OrganisationRow.Worth"/>.</summary>
    public bool Knows(long id, int worth) => worths.TryGetValue(id, out int known) && known >= worth;

    public void Organisation(OrganisationRow row)
    {
        if (Knows(row.Id, row.Worth))
            return;
        worths[row.Id] = row.Worth;
        organisations[row.Id] = row;
    }

    public void Participation(in ParticipationRow row) => writer.Add(PastTables.Participations,
        row.ProjectId, row.OrganisationId, row.Position, (int)row.Role, row.Contribution, row.Cost, row.HasLeft);

    public void Field(long projectId, long fieldId, Func<(string Code, string Path, string Title)> name)
    {
        if (told.Add(fieldId) && name() is var (code, path, title))
            writer.Add(PastTables.Fields, fieldId, code, path, title);
        writer.Add(PastTables.ProjectFields, projectId, fieldId);
    }

    public void Topic(long projectId, string code, string title)
    {
        long id = PastId.Of(Source, code);
        if (told.Add(id))
            writer.Add(PastTables.Topics, id, sourceName, code, title);
        writer.Add(PastTables.ProjectTopics, projectId, id);
    }

    /// <summary>Writes what has been gathered. Called before each commit.</summary>
    public void Flush()
    {
        foreach (OrganisationRow row in organisations.Values)
            writer.Add(PastTables.Organisations, row.Id, sourceName, row.Reference, row.Name, row.ShortName, row.Country, row.Nuts, row.City, row.Activity,
                row.VatNumber, row.Url, row.Latitude, row.Longitude, row.UpdatedOn);
        organisations.Clear();
        if (worths.Count > MostRemembered)
            worths.Clear();
        if (told.Count > MostRemembered)
            told.Clear();
        lastProject = -1;
    }
}
