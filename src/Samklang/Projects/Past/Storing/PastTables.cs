using NpgsqlTypes;

namespace Samklang.Projects.Past.Storing;

/// <summary>The tables of past projects, as rows are written to them.</summary>
internal static class PastTables
{
    private const NpgsqlDbType Id = NpgsqlDbType.Bigint;
    private const NpgsqlDbType Text = NpgsqlDbType.Text;
    private const NpgsqlDbType Day = NpgsqlDbType.Date;
    private const NpgsqlDbType Number = NpgsqlDbType.Double;

    public static BulkTable Projects { get; } = Newest(new("PastProjects", 1,
    [
        new("Id", Id), new("Source", NpgsqlDbType.Varchar), new("Reference", Text), new("Acronym", Text), new("Title", Text), new("Objective", Text),
        new("Programme", Text), new("Scheme", Text), new("Status", Text), new("StartOn", Day), new("EndOn", Day), new("Year", NpgsqlDbType.Integer),
        new("TotalCost", Number), new("Contribution", Number), new("UpdatedOn", Day),
    ]));

    /// <summary>A project that so far only its participants tell of.</summary>
    public static BulkTable BareProjects { get; } = Projects with { Update = null, Newest = "UpdatedOn" };

    public static BulkTable Organisations { get; } = Best(new("PastOrganisations", 1,
    [
        new("Id", Id), new("Source", NpgsqlDbType.Varchar), new("Reference", Text), new("Name", Text), new("ShortName", Text), new("Country", Text),
        new("Nuts", NpgsqlDbType.Varchar), new("City", Text), new("Activity", Text), new("VatNumber", Text), new("Url", Text),
        new("Latitude", Number), new("Longitude", Number), new("UpdatedOn", Day),
    ]));

    public static BulkTable Participations { get; } = Last(new("PastParticipations", 3,
    [
        new("ProjectId", Id), new("OrganisationId", Id), new("Position", NpgsqlDbType.Integer), new("Role", NpgsqlDbType.Smallint),
        new("Contribution", Number), new("Cost", Number), new("HasLeft", NpgsqlDbType.Boolean),
    ]));

    public static BulkTable Fields { get; } = Last(new("PastFields", 1, [new("Id", Id), new("Code", Text), new("Path", Text), new("Title", Text)]));

    public static BulkTable ProjectFields { get; } = new("PastProjectFields", 2, [new("ProjectId", Id), new("FieldId", Id)]);

    public static BulkTable Topics { get; } = Last(new("PastTopics", 1, [new("Id", Id), new("Source", NpgsqlDbType.Varchar), new("Code", Text), new("Title", Text)]));

    public static BulkTable ProjectTopics { get; } = new("PastProjectTopics", 2, [new("ProjectId", Id), new("TopicId", Id)]);

    public static BulkTable Intakes { get; } = Last(new("PastIntakes", 1,
    [
        new("File", Text), new("Source", NpgsqlDbType.Varchar), new("Mark", Text), new("RowCount", Id), new("AsideCount", Id), new("MendedCount", Id),
        new("IsDone", NpgsqlDbType.Boolean), new("AsOf", Day), new("IsSample", NpgsqlDbType.Boolean),
    ]));

    public static BulkTable Problems { get; } = Last(new("PastProblems", 3,
        [new("File", Text), new("Line", Id), new("What", Text), new("IsAside", NpgsqlDbType.Boolean), new("Row", Text)]));

    private static BulkTable Last(BulkTable table) =>
        table with { Update = string.Join(", ", table.Columns.Skip(table.KeyLength).Select(c => $"\"{c.Name}\" = excluded.\"{c.Name}\"")) };

    private static BulkTable Newest(BulkTable table) => Last(table) with
    {
        Update = $"{Last(table).Update} WHERE \"{table.Name}\".\"UpdatedOn\" IS NULL OR excluded.\"UpdatedOn\" >= \"{table.Name}\".\"UpdatedOn\"",
        Newest = "UpdatedOn",
    };

    // Rows tell of the same organisation at different times. The best row is taken whole, which is the same row in whatever portions they come.
    private static BulkTable Best(BulkTable table)
    {
        string mine = $"\"{table.Name}\"";
        string Day(string of) => $"COALESCE({of}.\"UpdatedOn\", '0001-01-01')";
        string Placed(string of) => $"({of}.\"Nuts\" IS NOT NULL)";
        return Last(table) with
        {
            Update = $"{Last(table).Update} WHERE {Placed("excluded")} > {Placed(mine)} OR ({Placed("excluded")} = {Placed(mine)} AND {Day("excluded")} > {Day(mine)})",
        };
    }
}
