using System.Text.RegularExpressions;
using Samklang.Sources;
using Samklang.Sources.Cellar;
using Samklang.Sources.EuroVoc;
using Samklang.Sources.HaveYourSay;
using Samklang.Sources.Parliament;

namespace Samklang.Tests.Sources.Plays;

/// <summary>"Have your say": a list by pages from 0, and a page for each initiative.</summary>
internal sealed class InitiativesPlay : Play
{
    public override string Key => "have-your-say";

    public override ISource At(Uri address) => new InitiativesSource(address, 2);

    public override bool KnowsHowMany => true;

    public override (string, string, string) ChangedType => ("\"feedbackEndDate\":\"", "\"feedbackEndDate\":5,\"x\":\"", "'currentStatuses.feedbackEndDate' is a number");

    public override (string, string, string) LostField => ("\"shortTitle\"", "\"name\"", "shortTitle");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records)
    {
        if (!asked.Query.ContainsKey("language"))
            return new("application/json", """{"error":"general_error"}""", 500);
        if (asked.Path.StartsWith("/brpapi/groupInitiatives/", StringComparison.Ordinal))
            return Answer.Json(Detail(int.Parse(asked.Path.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture) - 18000));
        if (asked.Path != "/brpapi/searchInitiatives" || !asked.Query.ContainsKey("page"))
            return Answer.NotFound;
        (int page, int size) = (asked.Number("page", 0), asked.Number("size", 10));
        return Answer.Json($$$"""
            {"exactMatch":false,"initiativeResultDtoPage":{"totalElements":{{{records.Distinct().Count()}}},"number":{{{page}}},"size":{{{size}}},
             "content":[{{{string.Join(',', Page(records, page, size).Select(Row))}}}]}}
            """);
    }

    private static string Row(int n) => $$"""
        {"id":{{18000 + n}}.0,"reference":"Ares(2026)70148{{n}}","foreseenActType":"PROP_REG","initiativeStatus":"ACTIVE","shortTitle":"Initiative {{n}} on clean ports",
         "currentStatuses":[{"frontEndStage":"PLANNING_WORKFLOW","receivingFeedbackStatus":"{{(n == 5 ? "UPCOMING" : "OPEN")}}","feedbackStartDate":"2026/11/0{{n}} 08:24:00","feedbackEndDate":"2026/12/2{{n}} 23:59:59","isCurrent":true}],
         "topics":[{"code":"ENV","label":"Environment"}]}
        """;

    private static string Detail(int n) => $$"""
        {"id":{{18000 + n}},"dossierSummary":"Short.","initiativeTranslations":[{"language":"FR","field":"TITLE","value":"Ports"},{"language":"SV","field":"TITLE","value":"Initiativ {{n}} om rena hamnar"},{"language":"EN","field":"SUMMARY","value":"<p>The Commission asks about ports {{n}}.</p>"}],
         "publications":[{"id":1,"reference":"COM(2026)2{{n}}","receivingFeedbackStatus":"OPEN","consultationObjective":null}]}
        """;
}

/// <summary>The Publications Office: two questions in SPARQL, and texts by language, proposals with a list of parts first.</summary>
internal sealed partial class CellarPlay : Play
{
    public override string Key => "cellar";

    public override ISource At(Uri address) => new CellarSource(address, 2);

    public override (string, string, string) ChangedType => ("\"celex\":{\"type\":\"literal\",\"value\":\"", "\"celex\":{\"type\":\"literal\",\"value\":7,\"v\":\"", "no 'celex', but a value that is a number");

    public override (string, string, string) LostField => ("\"date\"", "\"day\"", "no 'date'");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records)
    {
        if (asked.Path.StartsWith("/resource/", StringComparison.Ordinal))
            return Text(asked);
        string query = Uri.UnescapeDataString(asked.Body.Replace('+', ' '));
        string rows = query.Contains("SELECT DISTINCT ?w", StringComparison.Ordinal)
            ? string.Join(',', records.Skip(Number(Offset(), query)).Take(Number(Limit(), query)).Select(Work))
            : string.Join(',', Works().Matches(query).SelectMany(m => About(int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))));
        return new("application/sparql-results+json", $$$"""{"head":{"link":[],"vars":["w"]},"results":{"distinct":false,"ordered":true,"bindings":[{{{rows}}}]}}""");
    }

    private static string Celex(int n) => n % 2 == 0 ? $"52026PC010{n}" : $"32026R010{n}";

    private static string Uri_(int n) => $"http://publications.europa.eu/resource/cellar/{n}";

    private static string Work(int n) => $$$"""
        {"w":{"type":"uri","value":"{{{Uri_(n)}}}"},"celex":{"type":"literal","value":"{{{Celex(n)}}}"},"date":{"type":"literal","datatype":"xsd:date","value":"2026-11-1{{{n}}}"},
         "type":{"type":"uri","value":"http://publications.europa.eu/resource/authority/resource-type/{{{(n % 2 == 0 ? "PROP_REG" : "REG")}}}"}}
        """;

    private static IEnumerable<string> About(int n)
    {
        yield return Fact(n, "work_is_about_concept_eurovoc", $"http://eurovoc.europa.eu/391{n}");
        yield return Fact(n, "expression_title", $"Regulation {n} on clean ports", "ENG");
        if (n != 3)
            yield return Fact(n, "expression_title", $"Förordning {n} om rena hamnar", "SWE");
        yield return Fact(n, "procedure_code_interinstitutional_reference_procedure", $"2026/010{n}/COD");
        yield return Fact(n, "resource_legal_date_entry-into-force", $"2027-01-0{n}");
        yield return Fact(n, "resource_legal_eli", $"http://data.europa.eu/eli/reg/2026/10{n}/oj");
    }

    private static string Fact(int n, string property, string value, string? language = null) => $$"""
        {"w":{"type":"uri","value":"{{Uri_(n)}}"},"p":{"type":"uri","value":"http://publications.europa.eu/ontology/cdm#{{property}}"},"o":{"type":"literal","value":"{{value}}"}
        {{(language is null ? "" : $",\"l\":{{\"type\":\"uri\",\"value\":\"http://publications.europa.eu/resource/authority/language/{language}\"}}")}}}
        """;

    private static Answer Text(Asked asked)
    {
        string name = asked.Path.Split('/')[^1], language = asked.Headers.GetValueOrDefault("Accept-Language", "");
        if (name.StartsWith("part-", StringComparison.Ordinal))
            return new("application/xhtml+xml", $"<html><body><p>Text of {name} in {language}.</p></body></html>");
        if (name.Contains("PC", StringComparison.Ordinal))
            return new("text/html", $"""
                <html><body><ul>
                <li><a href="http://127.0.0.1/resource/part-annex-{name}">x</a><span title="stream_name">1_ANNEX_part2.html</span><span title="stream_order">1</span></li>
                <li><a href="http://127.0.0.1/resource/part-{name}">x</a><span title="stream_name">1_EN_ACT_part1_v7.html</span><span title="stream_order">2</span></li>
                </ul></body></html>
                """, 300);
        return name.EndsWith('1') && language == "swe" ? Answer.NotFound : new("application/xhtml+xml", $"<html><body><p>Text of {name} in {language}.</p></body></html>");
    }

    private static int Number(Regex shape, string query) => int.Parse(shape.Match(query).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("OFFSET ([0-9]+)")]
    private static partial Regex Offset();

    [GeneratedRegex("LIMIT ([0-9]+)")]
    private static partial Regex Limit();

    [GeneratedRegex("<http://publications.europa.eu/resource/cellar/([0-9]+)>")]
    private static partial Regex Works();
}

/// <summary>EuroVoc by SPARQL: one property of a concept a row.</summary>
internal sealed partial class EuroVocPlay : Play
{
    public override string Key => "eurovoc";

    public override ISource At(Uri address) => new EuroVocSource(address, 2);

    public override (string, string, string) ChangedType => ("\"c\":{\"type\":\"uri\",\"value\":\"", "\"c\":{\"type\":\"uri\",\"value\":4,\"v\":\"", "no 'c', but a value that is a number");

    public override (string, string, string) LostField => ("\"o\":", "\"object\":", "no 'o'");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records)
    {
        string query = Uri.UnescapeDataString(asked.Body.Replace('+', ' '));
        int offset = int.Parse(Offset().Match(query).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        string rows = string.Join(',', records.Skip(offset).Take(2).Select(n => $$$"""
            {"c":{"type":"uri","value":"http://eurovoc.europa.eu/391{{{n}}}"},"p":{"type":"uri","value":"http://www.w3.org/2004/02/skos/core#prefLabel"},"o":{"type":"literal","xml:lang":"sv","value":"begrepp {{{n}}}"}}
            """));
        return new("application/sparql-results+json", $$$"""{"head":{"vars":["c","p","o"]},"results":{"bindings":[{{{rows}}}]}}""");
    }

    [GeneratedRegex("OFFSET ([0-9]+)")]
    private static partial Regex Offset();
}

/// <summary>The Parliament's procedures, one by one; one that it does not know is an empty 200.</summary>
internal sealed class ProceduresPlay : Play
{
    public override string Key => "parliament";

    public override ISource At(Uri address) => new ProceduresSource(address);

    public override int PageSize => 1;

    public override (string, string, string) ChangedType => ("\"activity_date\":\"", "\"activity_date\":7,\"x\":\"", "activity_date' is a number");

    public override (string, string, string) LostField => ("\"label\"", "\"name\"", "'label'");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records)
    {
        string id = asked.Path.Split('/')[^1];
        int n = id[^1] - '0';
        if (!asked.Path.StartsWith("/procedures/", StringComparison.Ordinal) || asked.Query.GetValueOrDefault("format") != "application/ld+json")
            return Answer.NotFound;
        return !records.Contains(n) ? new("application/ld+json", "") : new("application/ld+json", $$$"""
            {"data":[{"id":"eli/dl/proc/{{{id}}}","type":"Process","label":"2025/026{{{n}}}(COD)","process_title":{"en":"Procedure {{{n}}} on ports","sv":"Förfarande {{{n}}} om hamnar"},
              "current_stage":"http://publications.europa.eu/resource/authority/procedure-phase/RDG1",
              "consists_of":[{"id":"e/1","type":"Decision","activity_date":"2026-03-1{{{n}}}","had_activity_type":"def/ep-activities/COMMITTEE_ADOPTING_REPORT","occured_at_stage":"http://publications.europa.eu/resource/authority/procedure-phase/RDG1"}],
              "was_scheduled_in":[{"activity_date":{"@value":"2026-12-1{{{n}}}","type":"xsd:date"},"had_activity_type":"def/ep-activities/PLENARY_VOTE"}],
              "had_participation":[{"had_participant_person":["person/25688{{{n}}}"],"participation_role":"def/ep-roles/RAPPORTEUR","participation_in_name_of":"org/TRAN","politicalGroup":["org/EPP"],"activity_date":"2025-10-2{{{n}}}"}]}],
             "@context":[{"data":"@graph","@base":"https://data.europarl.europa.eu/"}]}
            """);
    }
}
