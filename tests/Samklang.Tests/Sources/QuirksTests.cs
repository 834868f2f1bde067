using System.Text.Json;
using Samklang.Networks;
using Samklang.Sources;
using Samklang.Sources.Cellar;
using Samklang.Sources.Eurostat;
using Samklang.Sources.FundingTenders;
using Samklang.Sources.HaveYourSay;
using Samklang.Sources.Nuts;
using Samklang.Sources.Parliament;
using Samklang.Sources.Raw;
using Samklang.Sources.Riksdagen;
using Samklang.Watch;

namespace Samklang.Tests.Sources;

/// <summary>The peculiarities of each source, one by one, that no fault brings out.</summary>
public sealed class QuirksTests
{
    private static readonly DateOnly today = new(2026, 11, 23);

    [Fact]
    public async Task The_portal_is_asked_with_parts_as_files_of_JSON_its_pages_in_the_address_in_English_in_an_order_that_stays()
    {
        using HttpRequestMessage asked = SearchAsk.Page(SearchSource.Home, 3);
        string body = await asked.Content!.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.EndsWith("?apiKey=SEDIA&text=***&pageSize=100&pageNumber=3", asked.RequestUri!.ToString(), StringComparison.Ordinal);
        foreach (string part in (string[])["query", "languages", "sort"])
            Assert.Contains($"Content-Disposition: form-data; name=\"{part}\"; filename=\"blob\"", body, StringComparison.Ordinal);
        Assert.Contains("""["en"]""", body, StringComparison.Ordinal);
        Assert.Contains("""{"field":"identifier","order":"ASC"}""", body, StringComparison.Ordinal);
        Assert.DoesNotContain("charset", body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("filename*", body, StringComparison.Ordinal);
        Assert.DoesNotContain("boundary=\"", asked.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_calls_than_the_portals_search_ever_gives_are_said_to_be_missing()
    {
        SourcePage page = SearchSource.Split(Json("""{"totalResults":12000,"pageNumber":100,"results":[{"reference":"1TOPICSen"}]}"""), 100, 100);
        Assert.Equal((null, 10_000), (page.Next, page.Announced));
        Assert.Contains("12000 calls, and gives no more than 10000", Assert.Single(page.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"type\":1,\"frameworkProgramme\":{\"id\":43108390}")]
    [InlineData("\"type\":\"1\",\"frameworkProgramme\":[{\"id\":\"43108390\"}]")]
    public void The_whole_file_writes_a_type_and_a_programme_in_two_ways(string fields)
    {
        JsonElement record = Json($$"""{ {{fields}},"ccm2Id":5,"identifier":"A-1","title":"Call","status":{"id":31094502},"deadlineDatesLong":["1805184000000"]}""");
        Assert.Equal("5TOPICSen", WholeFileReader.ReferenceOf(record, out string? problem));
        Assert.Null(problem);
        ItemDraft draft = WholeFileReader.Read(record, "5TOPICSen", today).Draft!;
        Assert.Equal(("43108390", new ItemDate(new(2027, 3, 16), ItemDateKind.Deadline)), (draft.ProgrammeCode, Assert.Single(draft.Dates)));
    }

    [Fact]
    public void Status_and_days_of_a_consultation_come_from_one_and_the_same_entry()
    {
        ItemDraft draft = Initiative(Status("CLOSED", "2020/01/01 00:00:00", "2027/05/05 23:59:59"), Status("OPEN", "2026/11/02 08:24:00", "2026/12/24 23:59:59"))!;
        Assert.Equal(CallStatus.Open, draft.ClaimedStatus);
        Assert.Equal([new(new(2026, 11, 2), ItemDateKind.Opens), new(new(2026, 12, 24), ItemDateKind.Deadline)], draft.Dates);
    }

    [Fact]
    public void A_window_that_opens_after_it_closes_keeps_its_end_and_a_day_without_a_time_is_read()
    {
        Assert.Equal([new(new(2026, 12, 24), ItemDateKind.Deadline)], Initiative(Status("OPEN", "2027/01/01 00:00:00", "2026/12/24"))!.Dates);
        Assert.Null(Initiative(Status("UPCOMING", "2020/01/01 00:00:00", "2020/02/01 00:00:00")));
    }

    [Fact]
    public void An_initiative_is_tied_to_its_proposal_by_a_number_with_or_without_its_zeros()
    {
        Assert.Equal("52021PC0206", InitiativeReader.CelexOf(["Ares(2021)1", "COM(2021)206"])?.ToString());
        Assert.Equal("52021PC0206", InitiativeReader.CelexOf(["COM(2021)0206"])?.ToString());
        Assert.Null(InitiativeReader.CelexOf(["SWD(2021)206"]));
    }

    [Fact]
    public void Of_an_initiatives_three_summaries_the_longest_is_kept_and_translations_come_in_any_order()
    {
        JsonElement row = Json("""{"initiativeTranslations":[]}""");
        JsonElement detail = Json("""
            {"dossierSummary":"Short.","initiativeTranslations":[{"language":"EN","field":"SUMMARY","value":"<p>The longest of the three summaries.</p>"},{"language":"sv","field":"TITLE","value":"Titel"}],
             "publications":[{"reference":"COM(2026)1","consultationObjective":"Middling long."}]}
            """);
        InitiativeTexts texts = InitiativeTexts.Of(row, detail);
        Assert.Equal(("Titel", "The longest of the three summaries."), (texts.SwedishTitle, texts.Text.En));
    }

    [Fact]
    public void Of_the_parts_of_a_proposal_the_first_by_order_that_is_no_annex_is_the_text() => Assert.Equal("/DOC_2", CellarTexts.MainPart("""
        <ul><li><a href="/DOC_3">c</a><span title="stream_name">1_EN_ACT_part2.html</span><span title="stream_order">3</span></li>
        <li><a href="/DOC_1">a</a><span title="stream_name">1_EN_annexe_part1.html</span><span title="stream_order">1</span></li>
        <li><a href="/DOC_2">b</a><span title="stream_name">1_EN_ACT_part1.html</span><span title="stream_order">2</span></li></ul>
        """));

    [Fact]
    public void An_act_without_end_has_none_a_consolidated_one_is_not_asked_for_and_a_missing_title_waits()
    {
        static JsonElement Work(string title) => Json($$$"""
            {"work":{"celex":{"value":"32026R0101"},"date":{"value":"2026-11-11"},"type":{"value":"http://x/REG"} },
             "about":[{{{title}}} {"p":{"value":"x#resource_legal_date_end-of-validity"},"o":{"value":"9999-12-31"} },{"p":{"value":"x#procedure_code_interinstitutional_reference_procedure"},"o":{"value":"2021/0106/COD"} }]}
            """);
        ItemDraft draft = CellarReader.Read(Work("""{"p":{"value":"x#expression_title"},"l":{"value":"x/ENG"},"o":{"value":"An act"}},"""), today).Draft!;
        Assert.Empty(draft.Dates);
        Assert.Equal(("", "An act", "2021/0106(COD)"), (draft.Title.Sv, draft.Title.En, draft.Procedure.ToString()));
        Assert.Contains("no title yet", CellarReader.Read(Work(""), today).LeftOut, StringComparison.Ordinal);
        string query = CellarQueries.Works(new(2026, 11, 1), 0, 100);
        Assert.Contains("do_not_index", query, StringComparison.Ordinal);
        Assert.Contains("STRSTARTS(STR(?celex), \"0\")", query, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"dokumentlista":{"@träffar":"1","@sida":"1","@sidor":"1","dokument":{"dok_id":"HE06FPM1"}}}""", 1)]
    [InlineData("""{"dokumentlista":{"@traffar":"0","@sida":"1","@sidor":"0"}}""", 0)]
    [InlineData("""{"dokumentlista":{"@traffar":"2","@sida":"1","@sidor":"1","dokument":[{"dok_id":"A"},{"id":"B"}]}}""", 2)]
    public void The_Riksdags_list_is_a_list_a_single_record_or_nothing(string json, int count)
    {
        (SourcePage page, bool isLast) = DocumentsSource.Split(Json(json), 1);
        Assert.Equal((count, (int?)count, true), (page.Pieces.Count, page.Announced, isLast));
    }

    [Fact]
    public void A_page_of_the_Riksdags_that_is_served_again_is_no_new_page() => Assert.Contains("asked for page 9 and gave page 5 again",
        Assert.Throws<SourceException>(() => DocumentsSource.Split(Json("""{"dokumentlista":{"@sida":"5","@sidor":"20","dokument":[{"dok_id":"A"}]}}"""), 9)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_Riksdags_times_are_Swedish_and_a_paper_of_its_committee_is_a_meeting_on_its_day()
    {
        Assert.Equal(new DateTime(2026, 11, 20, 11, 34, 56, DateTimeKind.Utc), DocumentReader.ModifiedAt("2026-11-20 12:34:56"));
        Assert.Null(DocumentReader.ModifiedAt("2026-03-29 02:30:00"));
        DocumentsSource source = new(DocumentsSource.Home, DocumentKind.EuCommittee);
        ItemDraft draft = source.Read(new("A", """{"dok_id":"A","titel":"Föredragningslista","undertitel":"2026/27:9","datum":"2026-11-27"}"""), today).Draft!;
        Assert.Equal((ItemKind.Event, "Föredragningslista: 2026/27:9"), (draft.Kind, draft.Title.Sv));
        Assert.Equal([new(new(2026, 11, 27), ItemDateKind.TakesPlace)], draft.Dates);
    }

    [Fact]
    public void A_procedure_is_read_whichever_way_its_values_are_written_and_a_part_without_a_role_is_left()
    {
        PieceReading reading = ProcedureReader.Read(Json("""
            {"label":"2025/0260(COD)","process_title":{"en":"On trade"},"consists_of":[{"activity_date":"2026-03-19","had_activity_type":"def/ep-activities/COMMITTEE_ADOPTING_REPORT"}],
             "was_scheduled_in":[{"activity_date":{"@value":"2026-12-16T09:00:00","type":"xsd:dateTime"},"had_activity_type":"def/ep-activities/PLENARY_VOTE"}],
             "had_participation":[{"had_participant_organization":["org/JURI"]},{"had_participant_person":["person/1"],"participation_role":"def/ep-roles/RAPPORTEUR","participation_in_name_of":["org/INTA"],"politicalGroup":"org/S-D"}]}
            """), today);
        Assert.Null(reading.Problem);
        Assert.Equal([("COMMITTEE_ADOPTING_REPORT", false), ("PLENARY_VOTE", true)], reading.ProcedureDraft!.Events.Select(e => (e.Kind, e.IsPlanned)));
        Assert.Equal(new("RAPPORTEUR", "person/1", null, "org/INTA", "org/S-D"), Assert.Single(reading.ProcedureDraft.Roles));
    }

    [Theory]
    [InlineData("2025/0260(COD)", "2025-0260")]
    [InlineData("2022/0302A(COD)", "2022-0302A")]
    public void A_procedure_is_asked_for_by_the_Parliaments_own_form_of_its_number(string reference, string id) =>
        Assert.Equal(id, ProceduresSource.IdOf(ProcedureReference.Parse(reference)));

    [Fact]
    public void Eurostats_territories_are_looked_up_whatever_their_order_and_a_figure_that_is_missing_is_none()
    {
        PieceReading reading = JsonStat.Read(Json("""
            {"id":["unit","geo","time"],"size":[1,3,2],"updated":"2026-10-01T23:00:00+0200","value":{"1":11.5,"2":20,"5":31},"status":{"5":"p"},
             "dimension":{"geo":{"category":{"index":{"SE12":2,"EL30":0,"SE11":1}}},"time":{"category":{"index":{"2024":1,"2023":0}}},"unit":{"category":{"index":{"X":0}}}}}
            """), "nama_10r_2gdp", "unit=X", today);
        Assert.Equal(["EL30 2024 11.5 ", "SE11 2023 20 ", "SE12 2024 31 p"], reading.Figures.Select(f => FormattableString.Invariant($"{f.Region} {f.Year} {f.Value} {f.Flag}")));
        Assert.All(reading.Figures, f => Assert.Equal(new DateOnly(2026, 10, 1), f.AsOf));
    }

    [Fact]
    public void The_table_of_territories_is_read_by_the_names_of_its_columns_with_marks_and_commas_within()
    {
        PieceReading reading = PlacesReader.Read("\uFEFFNAME_LATN,CNTR_CODE,NUTS_ID\n\"Bolzano, \"\"Bozen\"\"\",IT,ITH10\n", 2024);
        NutsPlace place = Assert.Single(reading.Places);
        Assert.Equal(("ITH10", "Bolzano, \"Bozen\"", 2024), (place.Code.ToString(), place.Name, place.Version));
    }

    private static ItemDraft? Initiative(params string[] statuses) => InitiativeReader.Read(Json($$$"""
        {"row":{"id":18805.0,"shortTitle":"Clean ports","foreseenActType":"PROP_REG","currentStatuses":[{{{string.Join(',', statuses)}}}]}}
        """), "18805", today).Draft;

    private static string Status(string status, string from, string to) =>
        $$"""{"receivingFeedbackStatus":"{{status}}","feedbackStartDate":"{{from}}","feedbackEndDate":"{{to}}"}""";

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
