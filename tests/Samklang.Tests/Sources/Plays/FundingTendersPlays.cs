using Samklang.Sources;
using Samklang.Sources.FundingTenders;

namespace Samklang.Tests.Sources.Plays;

/// <summary>The portal's search: a POST in parts, the page in the address. Parts without a file name are refused, as there.</summary>
internal sealed class SearchPlay : Play
{
    public override string Key => "sedia";

    public override ISource At(Uri address) => new SearchSource(address, 2);

    public override bool KnowsHowMany => true;

    public override (string, string, string) ChangedType => ("\"type\":[\"1\"]", "\"type\":{\"code\":\"1\"}", "'type' is a record");

    public override (string, string, string) LostField => ("\"totalResults\"", "\"total\"", "totalResults");

    public override (string, string)? SetBack => ("2026-11-20T", "2026-10-01T");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records)
    {
        if (asked.Method != "POST")
            return Answer.NotFound with { Status = 405 };
        if (asked.Path != "/rest/search" || asked.Query["apiKey"] != "SEDIA" || asked.Query["text"] != "***")
            return Answer.NotFound;
        foreach (string part in (string[])["name=\"query\"; filename=\"blob\"", "name=\"languages\"; filename=\"blob\"", "name=\"sort\"; filename=\"blob\"", "Content-Type: application/json\r\n", "[\"en\"]", "\"identifier\",\"order\":\"ASC\""])
            if (!asked.Body.Contains(part, StringComparison.Ordinal))
                return new("application/json", $$"""{"message":"the part {{part.Replace("\"", "'", StringComparison.Ordinal)}} is missing"}""", 500);
        (int page, int size) = (asked.Number("pageNumber", 1), asked.Number("pageSize", 50));
        return Answer.Json($$"""
            {"apiVersion":"2.154","terms":"***","totalResults":{{records.Distinct().Count()}},"pageNumber":{{page}},"pageSize":{{size}},"sort":"identifier:ASC",
             "results":[{{string.Join(',', Page(records, page - 1, size).Select(Record))}}]}
            """);
    }

    // A topic, a call of external action, and a cascade call without metadata, whose keys lie in the record itself.
    private static string Record(int n)
    {
        string fields = $$$"""
            "identifier":["TEST-2027-0{{{n}}}"],"title":["Call {{{n}}} for clean transport"],"type":["1"],"status":["31094502"],"language":["en"],"DATASOURCE":["SEDIA"],
            "startDate":["2026-10-0{{{n}}}T00:00:00.000+0000"],"deadlineDate":["2027-03-1{{{n}}}T00:00:00.000+0000","2027-09-1{{{n}}}T00:00:00.000+0000"],
            "frameworkProgramme":["43108390"],"descriptionByte":["<p class=\"a-l>\">Text {{{n}}}, about buses &amp; trains.</p>"],"keywords":[],
            "esDA_IngestDate":["2026-11-20T06:16:31.405+0200"],
            "budgetOverview":["{\"budgetTopicActionMap\":{\"9\":[{\"action\":\"TEST-2027-0{{{n}}} - RIA\",\"budgetYearMap\":{\"2027\":\"{{{n}}}000000\",\"2028\":500000}},{\"action\":\"TEST-2027-0{{{n}}}0 - RIA\",\"budgetYearMap\":{\"2027\":\"77\"}}]}}"]
            """;
        return n == 5
            ? $$"""{"reference":"105COMPETITIVE_CALLen","summary":"x",{{fields}}}"""
            : $$"""{"apiVersion":"2.154","reference":"10{{n}}TOPICSen","summary":"x","metadata":{ {{fields}} },"children":[]}""";
    }
}

/// <summary>The portal's file of all grants and tenders, with its mark.</summary>
internal sealed class WholeFilePlay : Play
{
    public const string Mark = "\"whole-1\"";

    public override string Key => "grants-tenders";

    public override int PageSize => 0;

    public override ISource At(Uri address) => new WholeFileSource(address, 1024 * 1024);

    public override (string, string, string) ChangedType => ("\"type\":1", "\"type\":{\"code\":1}", "'type' is a record");

    public override (string, string, string) LostField => ("\"GrantTenderObj\"", "\"Objects\"", "GrantTenderObj");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records) => asked.Path != "/grantsTenders.json" ? Answer.NotFound : Answer.Json($$$"""
        {"fundingData":{"GrantTenderObj":[{{{string.Join(",\n", [.. records.Select(Record), Tender])}}}]}}
        """);

    public static string Record(int n) => $$"""
        {"type":1,"ccm2Id":10{{n}},"identifier":"TEST-2027-0{{n}}","title":"Call {{n}}: {brackets} and \"quotes\" [in] it","plannedOpeningDateLong":1770681600000,
         "callTitle":"Clean transport","deadlineDatesLong":[1805{{n}}84000000,"1820{{n}}84000000"],"frameworkProgramme":{"id":43108390,"abbreviation":"HORIZON"},
         "status":{"id":31094502,"abbreviation":"Open","description":"Open"},"deadlineModel":{},"actions":[],"tags":[]}
        """;

    private const string Tender = """{"type":0,"ccm2Id":0,"identifier":"T/1","title":"A tender","status":{"id":31094502},"deadlineDatesLong":[1727560740000]}""";
}
