using Samklang.Projects.Past;
using Samklang.Projects.Past.Storing;

namespace Samklang.Sources.PastProjects;

/// <summary>An export of keep.eu saved as CSV: a row is a partner in an Interreg project. Names of columns differ a little between its exports.</summary>
internal sealed class KeepPartners(RowValues of) : IPastReader
{
    private readonly int acronym = of.Column("Project acronym", "Acronym"), number = of.Column("Project ID", "Keep ID", "Keep project ID"),
        title = of.Column("Project name", "Project title", "Name of the project", "Project name in English"), programme = of.Column("Programme", "Programme name", "Name of the programme"),
        objective = of.Column("Project description", "Description", "Summary"), theme = of.Column("Thematic keywords", "Themes", "Theme", "Thematic"),
        startOn = of.Column("Project start date", "Start date"), endOn = of.Column("Project end date", "End date"), budget = of.Column("Project's total budget / expenditure"),
        funding = of.Column("Project's EU funding", "EU funding"), nameEn = of.Column("Organisation in English"), name = of.Column("Organisation", "Organisation in original language"),
        lead = of.Column("Lead partner"), country = of.Column("Country code"), pic = of.Column("Participant Identification Code", "PIC"), city = of.Column("Town", "City"),
        nuts = of.Column("NUTS3 code", "NUTS 3 code", "NUTS3", "NUTS code"), partnerBudget = of.Column("Partner's total budget / expenditure", "Total budget/expenditure");

    public string? Take(RowValues row, PastBatch batch)
    {
        string known = row.Text(acronym), called = Either(row, nameEn, name);
        if (known.Length == 0)
            return "the project has no acronym";
        if (called.Length == 0)
            return "the organisation has no name";
        string reference = row.Text(number) is { Length: > 0 } id ? id : $"{row.Text(programme)} · {known}";
        long project = row.Whole(number) is { } whole ? PastId.Of(PastSource.Keep, whole) : PastId.Of(PastSource.Keep, reference);
        if (batch.IsAnother(project))
            batch.Project(Project(row, project, reference, known));
        if (row.Text(theme) is { Length: > 0 } themes)
            foreach (string one in themes.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                batch.Topic(project, one, one);
        string countryCode = row.Text(country);
        long key = row.Whole(pic) is { } participant ? PastId.Of(PastSource.Cordis, participant) : PastId.Of(PastSource.Keep, $"{called} · {countryCode}");
        batch.Organisation(new(key, row.Whole(pic) is null ? called : row.Text(pic), called) { Country = countryCode, Nuts = row.Nuts(nuts), City = row.Text(city) });
        bool leads = row.Trimmed(lead) is [(byte)'Y' or (byte)'y', ..];
        batch.Participation(new(project, key, 0, leads ? PastRole.Coordinator : PastRole.Participant) { Cost = row.Amount(partnerBudget) });
        return null;
    }

    private ProjectRow Project(RowValues row, long id, string reference, string known)
    {
        DateOnly? start = row.Day(startOn);
        return new(id, reference, known, row.Text(title))
        {
            Objective = row.Text(objective), Programme = row.Text(programme), Scheme = "Interreg", StartOn = start, EndOn = row.Day(endOn), Year = start?.Year,
            TotalCost = row.Amount(budget), Contribution = row.Amount(funding),
        };
    }

    private static string Either(RowValues row, int one, int other) => row.Text(one) is { Length: > 0 } text ? text : row.Text(other);
}
