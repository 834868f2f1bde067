using Samklang.Projects.Past;
using Samklang.Projects.Past.Storing;

namespace Samklang.Sources.PastProjects;

/// <summary>CORDIS's <c>organization.csv</c>: a row is an organisation's part in a project, with all that is known of the organisation.</summary>
internal sealed class CordisParticipants(RowValues of) : IPastReader
{
    private readonly int projectId = of.Column("projectID"), acronym = of.Column("projectAcronym"), position = of.Column("order"), role = of.Column("role"),
        contribution = of.Column("ecContribution"), cost = of.Column("totalCost"), hasLeft = of.Column("endOfParticipation"),
        id = of.Column("organisationID"), name = of.Column("name"), updatedOn = of.Column("contentUpdateDate"),
        shortName = of.Column("shortName"), country = of.Column("country"), nuts = of.Column("nutsCode"), city = of.Column("city"), activity = of.Column("activityType"),
        vatNumber = of.Column("vatNumber"), url = of.Column("organizationURL"), point = of.Column("geolocation");

    public string? Take(RowValues row, PastBatch batch)
    {
        if (row.Whole(projectId) is not { } project)
            return $"the projectID '{row.Text(projectId)}' is not a number";
        if (row.Whole(id) is not { } number)
            return $"the organisationID '{row.Text(id)}' is not a number";
        if (row.Trimmed(name).IsEmpty)
            return "the organisation has no name";
        (long projectKey, long key) = (PastId.Of(PastSource.Cordis, project), PastId.Of(PastSource.Cordis, number));
        if (batch.IsAnother(projectKey))
            batch.BareProject(projectKey, row.Text(projectId), row.Text(acronym));
        DateOnly? day = row.Day(updatedOn);
        if (!batch.Knows(key, OrganisationRow.WorthOf(!row.Trimmed(nuts).IsEmpty, day)))
            batch.Organisation(Organisation(row, key, day));
        batch.Participation(new(projectKey, key, (int)Math.Min(row.Whole(position) ?? 0, int.MaxValue), RoleOf(row.Trimmed(role)))
        {
            Contribution = row.Amount(contribution), Cost = row.Amount(cost), HasLeft = row.Flag(hasLeft),
        });
        return null;
    }

    private OrganisationRow Organisation(RowValues row, long key, DateOnly? day)
    {
        (double? latitude, double? longitude) = row.Point(point);
        return new(key, row.Text(id), row.Text(name))
        {
            ShortName = row.Text(shortName), Country = row.Text(country), Nuts = row.Nuts(nuts), City = row.Text(city), Activity = row.Text(activity),
            VatNumber = row.Text(vatNumber), Url = row.Text(url), Latitude = latitude, Longitude = longitude, UpdatedOn = day,
        };
    }

    private static PastRole RoleOf(ReadOnlySpan<byte> role) =>
        role.SequenceEqual("coordinator"u8) ? PastRole.Coordinator
        : role.SequenceEqual("participant"u8) ? PastRole.Participant
        : role.SequenceEqual("thirdParty"u8) ? PastRole.ThirdParty
        : role.EndsWith("artner"u8) ? PastRole.Partner
        : PastRole.Other;
}
