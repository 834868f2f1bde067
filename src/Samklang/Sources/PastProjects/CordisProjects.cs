using Samklang.Projects.Past;
using Samklang.Projects.Past.Storing;

namespace Samklang.Sources.PastProjects;

/// <summary>CORDIS's <c>project.csv</c>.</summary>
internal sealed class CordisProjects(RowValues of) : IPastReader
{
    private readonly int id = of.Column("id"), acronym = of.Column("acronym"), status = of.Column("status"), title = of.Column("title"), startOn = of.Column("startDate"),
        endOn = of.Column("endDate"), totalCost = of.Column("totalCost"), contribution = of.Column("ecMaxContribution"), signedOn = of.Column("ecSignatureDate"),
        programme = of.Column("frameworkProgramme"), scheme = of.Column("fundingScheme"), objective = of.Column("objective"), updatedOn = of.Column("contentUpdateDate"),
        call = of.Column("subCall", "masterCall");

    public string? Take(RowValues row, PastBatch batch)
    {
        if (row.Whole(id) is not { } number)
            return $"the id '{row.Text(id)}' is not a number";
        DateOnly? start = row.Day(startOn);
        batch.Project(new ProjectRow(PastId.Of(PastSource.Cordis, number), row.Text(id), row.Text(acronym), row.Text(title))
        {
            Objective = row.Text(objective), Programme = row.Text(programme), Scheme = row.Text(scheme), Status = row.Text(status), StartOn = start, EndOn = row.Day(endOn),
            Year = (row.Day(signedOn) ?? start)?.Year ?? CallYear.In(row.Text(call)), TotalCost = row.Amount(totalCost), Contribution = row.Amount(contribution),
            UpdatedOn = row.Day(updatedOn),
        });
        return null;
    }
}
