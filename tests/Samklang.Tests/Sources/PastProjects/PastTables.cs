using System.Text;
using Samklang.Sources.PastProjects;

namespace Samklang.Tests.Sources.PastProjects;

/// <summary>Small tables in the shapes of the sources.</summary>
internal static class PastTables
{
    public const string ParticipantColumns = "projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;totalCost;endOfParticipation;active";

    public const string ProjectColumns = "id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;topics;ecSignatureDate;frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi";

    public static string Participant(long project, long organisation, string name = "NORTH UNIVERSITY", string nuts = "SE124", string updated = "2024-03-10 13:15:00", int order = 1) =>
        Row($"{project}", $"ACR{project}", $"{organisation}", "", name, "", "false", "HES", "STREET 1", "701", "OREBRO", "SE", nuts, "59.27,15.21", "", "", updated, "1", $"{order}", order == 1 ? "coordinator" : "participant", "1000.5", "1000.5", "2073781,25", "false", "true");

    public static string Project(long id, string title = "Electric buses", string objective = "The aim", string cost = "2073781,25", string signed = "2019-05-02") =>
        Row($"{id}", $"ACR{id}", "SIGNED", title, "2019-06-01", "2022-05-31", cost, "1500000", "", signed, "H2020", "CALL-2018", "CALL-2018-A", "RIA", "", objective, "2023-01-05 12:00:00", "1", "10.3030/1");

    public static string Row(params string[] fields) => string.Join(';', fields.Select(f => $"\"{f.Replace("\"", "\"\"")}\""));

    public static string Quoted(string columns) => Row(columns.Split(';'));

    public static PastFile File(string name, params string[] lines)
    {
        byte[] bytes = Encoding.UTF8.GetBytes("\uFEFF" + string.Join('\n', lines) + "\n");
        return new($"test/{name}", bytes.Length, $"{bytes.Length} bytes", new DateOnly(2026, 11, 1), () => new MemoryStream(bytes));
    }
}
