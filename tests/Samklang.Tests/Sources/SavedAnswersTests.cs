using System.Text.Json.Nodes;
using Samklang.Sources;
using Samklang.Watch;
using static Samklang.Tests.Sources.Answers;

namespace Samklang.Tests.Sources;

public sealed class SavedAnswersTests
{
    [Fact]
    public void A_record_becomes_a_draft_with_what_it_says_and_where_that_can_be_checked()
    {
        ItemDraft draft = Draft(Record());
        Assert.Equal(("sedia", "101TOPICSen", "test-2027-bus-01-101", ItemKind.Call), (draft.Source, draft.Reference, draft.Key, draft.Kind));
        Assert.Equal(new("", "Buses \"for\" {all} [of] us"), draft.Title);
        Assert.Equal(new("", "Å, ä and ö \\ run on \"power\"."), draft.Text);
        Assert.Equal(("TEST-2027-BUS-01", "Clean transport", "43108390"), (draft.CallId, draft.CallTitle, draft.ProgrammeCode));
        Assert.Equal([new(new(2027, 1, 10), ItemDateKind.Opens), new(new(2027, 4, 20), ItemDateKind.Deadline)], draft.Dates);
        Assert.Equal(("EU Funding & Tenders Portal", draft.Url, Today), (draft.Fact.Source, draft.Fact.Url, draft.Fact.AsOf));
    }

    [Theory]
    [InlineData("31094501", CallStatus.Forthcoming)]
    [InlineData("31094502", CallStatus.Open)]
    [InlineData("31094503", CallStatus.Closed)]
    [InlineData("99999998", null)]
    public void A_status_is_a_claim_and_an_unknown_one_is_none(string code, CallStatus? expected) =>
        Assert.Equal(expected, Draft(Record(metadata: ("status", List(code)))).ClaimedStatus);

    [Fact]
    public void A_cascade_call_without_metadata_is_read_from_the_record_itself()
    {
        JsonObject record = Record("77COMPETITIVE_CALLen", ("type", List("8")), ("description", List("<p>Small grants.</p>")), ("descriptionByte", null));
        JsonObject metadata = record["metadata"]!.AsObject();
        record.Remove("metadata");
        foreach ((string key, JsonNode? value) in metadata.ToList())
            record[key] = value?.DeepClone();
        ItemDraft draft = Draft(record);
        Assert.Equal(("77COMPETITIVE_CALLen", "Small grants."), (draft.Reference, draft.Text.En));
    }

    [Fact]
    public void A_record_without_metadata_that_says_too_little_is_named_and_the_others_are_read()
    {
        JsonObject bare = Record("2TOPICSen");
        bare.Remove("metadata");
        SourceReading reading = Read(Page(Record("1TOPICSen"), bare, Record("3TOPICSen")));
        Assert.Equal(["1TOPICSen", "3TOPICSen"], reading.Drafts.Select(d => d.Reference));
        Assert.Equal("page.json: record 2 (2TOPICSen): has no type. The record has no metadata.", Assert.Single(reading.Problems).ToString());
    }

    [Theory]
    [InlineData("type", "6", "news about a call")]
    [InlineData("type", "0", "a tender")]
    [InlineData("DATASOURCE", "SEDIA_PRD_CENTRICITY", "a copy from SEDIA_PRD_CENTRICITY")]
    [InlineData("language", "sv", "a translation (sv)")]
    public void News_tenders_copies_and_translations_are_left_out_and_counted(string key, string value, string why)
    {
        SourceReading reading = Read(Page(Record(metadata: (key, List(value)))));
        Assert.Equal(why, Assert.Single(reading.LeftOut));
        Assert.Empty(reading.Drafts);
        Assert.Empty(reading.Problems);
    }

    [Theory]
    [InlineData("type", "has no type.")]
    [InlineData("deadlineDate", "'soon' is not a date.", "soon")]
    [InlineData("type", "is of the unknown type '17'.", "17")]
    public void A_record_that_is_wrong_is_named_with_its_reference(string key, string expected, string? value = null) =>
        Assert.Equal($"page.json: record 1 (5TOPICSen): {expected}", Problem(Page(Record("5TOPICSen", (key, value is null ? List() : List(value))))));

    [Fact]
    public void A_value_that_is_no_list_is_read_all_the_same() =>
        Assert.Equal("Plain", Draft(Record(metadata: [("type", 1), ("title", "Plain")])).Title.En);

    [Fact]
    public void Several_deadlines_stand_in_order_and_each_day_once()
    {
        ItemDraft draft = Draft(Record(metadata: ("deadlineDate", List("2028-02-01T17:00:00.000+0000", "2027-09-21T00:00:00.000+0000", "2027-09-21"))));
        Assert.Equal([new(2027, 9, 21), new DateOnly(2028, 2, 1)], draft.Dates.Where(d => d.Kind == ItemDateKind.Deadline).Select(d => d.On));
    }

    [Theory]
    [InlineData("2027-09-21T00:00:00.000+0000")]
    [InlineData("2027-09-21+02:00 Europe/Brussels")]
    [InlineData("2027-09-21")]
    [InlineData("1821484800000")]
    public void A_date_is_read_in_each_form_that_the_source_writes(string text) =>
        Assert.Contains(new ItemDate(new(2027, 9, 21), ItemDateKind.Deadline), Draft(Record(metadata: ("deadlineDate", List(text)))).Dates);

    [Fact]
    public void Dates_that_the_record_lacks_are_taken_from_its_own_lines_of_the_budget()
    {
        const string Overview = """
            {"budgetTopicActionMap":{"1":[
              {"action":"TEST-2027-BUS-01 - HORIZON-IA","plannedOpeningDate":"2027-02-10","deadlineDates":["2027-09-21"],"budgetYearMap":{"2027":"5"}},
              {"action":"TEST-2027-BUS-011 - HORIZON-IA","plannedOpeningDate":"2020-01-01","deadlineDates":["2020-02-02"]}]}}
            """;
        ItemDraft draft = Draft(Record(metadata: [("startDate", List()), ("deadlineDate", List()), ("budgetOverview", List(Overview))]));
        Assert.Equal([new(new(2027, 2, 10), ItemDateKind.Opens), new(new(2027, 9, 21), ItemDateKind.Deadline)], draft.Dates);
        Assert.Empty(Draft(Record(metadata: [("startDate", List()), ("deadlineDate", List()), ("budgetOverview", List("{broken"))])).Dates);
    }

    [Theory]
    [InlineData("<div class=\"eui-u-mt-l>\"><h4>Scope</h4><p>Run&nbsp;buses &amp; trams.</p></div>", "Scope\n\nRun buses & trams.")]
    [InlineData("<p>One<br/>two</p><ul><li>a</li><li><p>b</p></li></ul><script>x()</script>", "One\n\ntwo\n\n- a\n\n- b")]
    [InlineData("<p>First\nline.\n\nSecond.\n- point</p>", "First line.\n\nSecond. - point")]
    [InlineData("Plain, no tags", "Plain, no tags")]
    [InlineData("<p>never closed <b>bold", "never closed bold")]
    public void A_description_becomes_plain_text_with_its_paragraphs(string html, string expected) =>
        Assert.Equal(expected, Draft(Record(metadata: ("descriptionByte", List(html)))).Text.En);

    [Fact]
    public void What_no_database_takes_is_taken_out_of_a_text() =>
        Assert.Equal("Clean buses", Draft(Record(metadata: ("title", List("Cle\u0000an bu\u0001ses")))).Title.En);

    [Theory]
    [InlineData("1", "topic-details/TEST-2027-BUS-01")]
    [InlineData("2", "prospect-details/101TOPICSen")]
    [InlineData("8", "competitive-calls-cs/4711")]
    public void The_address_is_built_and_the_one_in_the_index_is_not_shown(string type, string expected) =>
        Assert.Equal($"https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/{expected}",
            Draft(Record(metadata: [("type", List(type)), ("callccm2Id", List("4711"))])).Url);

    [Fact]
    public void Calls_that_share_an_identifier_are_apart_by_their_reference()
    {
        SourceReading reading = Read(Page(Record("13043COMPETITIVE_CALLen"), Record("13021COMPETITIVE_CALLen")));
        Assert.Equal(["test-2027-bus-01-13043", "test-2027-bus-01-13021"], reading.Drafts.Select(d => d.Key));
    }
}
