using System.Globalization;
using Samklang.Projects.Past;
using Samklang.Projects.Past.Storing;

namespace Samklang.Sources.PastProjects;

/// <summary>A country's file of Kohesio: a row is an operation with its one beneficiary, repeated for each place where it is carried out.</summary>
internal sealed class KohesioOperations(RowValues of) : IPastReader
{
    private readonly int id = of.Column("Operation_Unique_Identifier"), localId = of.Column("Operation_Local_Identifier"), nameEn = of.Column("Operation_Name_English"),
        name = of.Column("Operation_Name_Programme_Language"), summaryEn = of.Column("Operation_Summary_English"), summary = of.Column("Operation_Summary_Programme_Language"),
        startOn = of.Column("Operation_Start_Date"), endOn = of.Column("Operation_End_Date"), cost = of.Column("Total_Eligible_Expenditure_amount"),
        contribution = of.Column("Project_EU_Budget"), fund = of.Column("Fund_Code", "Fund_Name"), programme = of.Column("Programme_Name"),
        beneficiary = of.Column("Beneficiary_Unique_Identifier"), beneficiaryName = of.Column("Beneficiary_Name"), nationalId = of.Column("Beneficiary_Local_Identifier"),
        country = of.Column("CountryCode", "Country_Code"), nuts3 = of.Column("NUTS3_Code"), nuts2 = of.Column("NUTS2_Code"), point = of.Column("Location_Indicator_latitude_longitude");

    private readonly int[] subjects = [of.Column("Category_Label"), of.Column("Specific_Objective_Label"), of.Column("Policy_Objective_Label")];

    public string? Take(RowValues row, PastBatch batch)
    {
        string reference = Last(row.Text(id)), holder = Last(row.Text(beneficiary));
        if (reference.Length == 0)
            return "Operation_Unique_Identifier is empty";
        long project = IdOf(reference);
        DateOnly? start = row.Day(startOn);
        batch.Project(new ProjectRow(project, reference, row.Text(localId), Either(row, nameEn, name))
        {
            Objective = Either(row, summaryEn, summary), Programme = Either(row, programme, fund), Scheme = row.Text(fund), StartOn = start, EndOn = row.Day(endOn), Year = start?.Year,
            TotalCost = row.Amount(cost), Contribution = row.Amount(contribution),
        });
        if (holder.Length > 0 && row.Text(beneficiaryName) is { Length: > 0 } called)
            Holder(row, batch, project, (holder, called));
        foreach (int subject in subjects)
            if (row.Text(subject) is { Length: > 0 } label)
                batch.Topic(project, label, label);
        return null;
    }

    private void Holder(RowValues row, PastBatch batch, long project, (string Reference, string Name) holder)
    {
        long key = IdOf(holder.Reference);
        if (!batch.Knows(key, OrganisationRow.WorthOf(!row.Trimmed(nuts3).IsEmpty, null)))
            batch.Organisation(Organisation(row, key, holder));
        batch.Participation(new(project, key, 0, PastRole.Coordinator) { Contribution = row.Amount(contribution), Cost = row.Amount(cost) });
    }

    private OrganisationRow Organisation(RowValues row, long key, (string Reference, string Name) holder)
    {
        (double? latitude, double? longitude) = row.Point(point);
        return new(key, holder.Reference, holder.Name)
        {
            Country = row.Text(country), Nuts = row.Nuts(nuts3) ?? row.Nuts(nuts2), VatNumber = row.Text(nationalId), Latitude = latitude, Longitude = longitude,
        };
    }

    private static long IdOf(string reference) =>
        reference is ['Q', .. var number] && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long known) && known < 1L << 40
            ? PastId.Of(PastSource.Kohesio, known)
            : PastId.Of(PastSource.Kohesio, reference);

    private static string Last(string address) => address[(address.LastIndexOf('/') + 1)..];

    private static string Either(RowValues row, int one, int other) => row.Text(one) is { Length: > 0 } text ? text : row.Text(other);
}
