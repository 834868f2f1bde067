using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samklang.Sources;
using Samklang.Sources.FundingTenders;
using Samklang.Watch;

namespace Samklang.Tests.Sources;

/// <summary>Makes saved search answers with only the interesting part given.</summary>
internal static class Answers
{
    public static DateOnly Today { get; } = new(2026, 11, 23);

    /// <summary>A whole record of a topic; every value of the metadata is a list.</summary>
    public static JsonObject Record(string reference = "101TOPICSen", params (string Key, JsonNode? Value)[] metadata)
    {
        JsonObject inner = new()
        {
            ["identifier"] = List("TEST-2027-BUS-01"), ["title"] = List("Buses \"for\" {all} [of] us"), ["type"] = List("1"),
            ["status"] = List("31094502"), ["startDate"] = List("2027-01-10T00:00:00.000+0000"),
            ["deadlineDate"] = List("2027-04-20T00:00:00.000+0000"), ["frameworkProgramme"] = List("43108390"),
            ["callTitle"] = List("Clean transport"), ["descriptionByte"] = List("<p>Å, ä and ö \\ run on \"power\".</p>"),
            ["DATASOURCE"] = List("SEDIA"), ["language"] = List("en"),
        };
        foreach ((string key, JsonNode? value) in metadata)
            inner[key] = value;
        return new()
        {
            ["apiVersion"] = "2.154", ["reference"] = reference, ["url"] = "https://dead.example/X.json", ["title"] = null,
            ["language"] = "en", ["summary"] = "Buses for all", ["metadata"] = inner, ["children"] = new JsonArray(),
        };
    }

    public static JsonArray List(params string[] values) => [.. values.Select(v => (JsonNode)v)];

    public static string Page(params JsonNode[] records) => new JsonObject
    {
        ["apiVersion"] = "2.154", ["totalResults"] = records.Length, ["pageNumber"] = 1, ["results"] = new JsonArray([.. records]),
    }.ToJsonString(new JsonSerializerOptions { WriteIndented = true });

    public static SourceReading Read(string page) => Read(Encoding.UTF8.GetBytes(page));

    public static SourceReading Read(byte[] page) => SavedAnswers.Read(page, "page.json", Today);

    /// <summary>The one draft that a single record gives.</summary>
    public static ItemDraft Draft(JsonObject record)
    {
        SourceReading reading = Read(Page(record));
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Drafts);
    }

    public static string Problem(string page) => Assert.Single(Read(page).Problems).ToString();
}
