using Samklang.Language;
using Samklang.Sources;
using Samklang.Sources.Eurostat;
using Samklang.Sources.Feeds;
using Samklang.Sources.Nuts;
using Samklang.Sources.Riksdagen;

namespace Samklang.Tests.Sources.Plays;

/// <summary>The Riksdag's list of documents: a single one is no list, none is nothing, and all numbers are texts.</summary>
internal sealed class RiksdagenPlay(DocumentKind kind) : Play
{
    public override string Key => kind == DocumentKind.FactMemoranda ? "riksdagen-fpm" : "riksdagen-eun";

    public override ISource At(Uri address) => new DocumentsSource(address, kind, 2);

    public override bool KnowsHowMany => true;

    public override (string, string, string) ChangedType => ("\"titel\":\"", "\"titel\":[\"x\"],\"t\":\"", "'titel' is a list");

    public override (string, string, string) LostField => ("\"dokumentlista\"", "\"lista\"", "dokumentlista");

    public override (string, string)? SetBack => ("2026-11-20 ", "2026-10-01 ");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records)
    {
        if (asked.Path.StartsWith("/dokument/", StringComparison.Ordinal))
            return new("text/plain", $"Faktapromemoria. COM (2026) 12{asked.Path[^6]} Förfarande 2026/010{asked.Path[^6]}(COD). Regeringen välkomnar förslaget.");
        (int page, int size) = (asked.Number("p", 1), asked.Number("sz", 20));
        List<string> documents = [.. Page(records, page - 1, size).Select(Document)];
        string inner = documents.Count switch { 0 => "", 1 => $",\"dokument\":{documents[0]}", _ => $",\"dokument\":[{string.Join(',', documents)}]" };
        int count = records.Distinct().Count();
        return Answer.Json($$$"""{"dokumentlista":{"@traffar":"{{{count}}}","@sidor":"{{{(count + size - 1) / size}}}","@sida":"{{{page}}}","@nasta_sida":null{{{inner}}}}}""");
    }

    private static string Document(int n) => $$"""
        {"dok_id":"HE06FPM{{n}}","id":"HE06FPM{{n}}","datum":"2026-11-1{{n}}","systemdatum":"2026-11-20 12:34:5{{n}}","doktyp":"fpm","titel":"Förordning {{n}} om rena hamnar",
         "undertitel":"Faktapromemoria 2026/27:FPM{{n}}","summary":"Om hamnar","filbilaga":null,"dokument_url_text":"//data.riksdagen.se/dokument/HE06FPM{{n}}.text"}
        """;
}

internal sealed class AtomPlay : Play
{
    public override string Key => "network";

    public override int PageSize => 0;

    public override bool IsXml => true;

    public override ISource At(Uri address) => new FeedSource(new(Key, "A network", new Uri(address, "feed"), "0 0 5 * * ?") { Page = "feeds" }, Tongue.English);

    public override (string, string, string) ChangedType => ("<published>2026", "<published>soon2026", "can't be read");

    public override (string, string, string) LostField => ("title>", "name>", "has no title");

    public override (string, string)? SetBack => ("<updated>2026-11-2", "<updated>2026-10-2");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records) => new("application/atom+xml; charset=utf-8", $"""
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:feed</id><updated>2026-11-21T00:00:00Z</updated>
        {string.Concat(records.Select(n => $"""<entry><title>Item {n} &amp; ports</title><id>urn:item:{n}</id><link href="https://network.example/{n}"/><published>2026-11-1{n}T08:00:00Z</published><updated>2026-11-2{n}T08:00:00Z</updated><summary type="html">&lt;p&gt;About ports {n}.&lt;/p&gt;</summary></entry>"""))}
        </feed>
        """);
}

internal sealed class RssPlay(string key, string? itemsOf) : Play
{
    public override string Key => key;

    public override int PageSize => 0;

    public override bool IsXml => true;

    public override ISource At(Uri address) => new FeedSource(new(Key, "A feed", new Uri(address, "rss"), "0 0 5 * * ?") { Page = "feeds", ItemsOf = itemsOf }, Tongue.Swedish);

    public override (string, string, string) ChangedType => ("<pubDate>", "<pubDate>no day at all ", "can't be read");

    public override (string, string, string) LostField => ("title>", "name>", "has no title");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records) => new("application/rss+xml", $"""
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0"><channel><title>Nytt</title><link>https://eur-lex.europa.eu</link><description>d</description>
        {string.Concat(records.Select(n => $"""<item><title>Förordning {n} om hamnar</title><link>https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:32026R020{n}</link><guid isPermaLink="false">g{n}</guid><pubDate>Mon, 1{n} Nov 2026 08:00:00 GMT</pubDate><description>Om hamnar {n}.</description></item>""").Select(i => i.Replace("Mon, 11", "Wed, 11", StringComparison.Ordinal).Replace("Mon, 12", "Thu, 12", StringComparison.Ordinal).Replace("Mon, 13", "Fri, 13", StringComparison.Ordinal).Replace("Mon, 14", "Sat, 14", StringComparison.Ordinal).Replace("Mon, 15", "Sun, 15", StringComparison.Ordinal)))}
        </channel></rss>
        """);
}

internal sealed class CalendarPlay : Play
{
    public override string Key => "office-calendar";

    public override int PageSize => 0;

    public override ISource At(Uri address) => new CalendarSource(new(Key, "The office", new Uri(address, "calendar.ics"), "0 0 5 * * ?") { Page = "feeds", IsWhole = true }, Tongue.English);

    public override (string, string, string) ChangedType => ("DTSTART:2026", "DTSTART:soon2026", "can't be read");

    public override (string, string, string) LostField => ("SUMMARY:", "TITLE:", "no SUMMARY");

    public override (string, string)? SetBack => ("LAST-MODIFIED:202611", "LAST-MODIFIED:202610");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records) => new("text/calendar; charset=utf-8", string.Join("\r\n",
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//", .. records.SelectMany(Event), "END:VCALENDAR", ""]));

    private static IEnumerable<string> Event(int n) =>
    [
        "BEGIN:VEVENT", $"UID:{n}@office", $"DTSTAMP:20261120T08000{n}Z", $"LAST-MODIFIED:20261120T08000{n}Z", $"DTSTART:2026121{n}T080000Z", $"DTEND:2026121{n}T100000Z",
        .. n == 5 ? ["RRULE:FREQ=WEEKLY;COUNT=3"] : Array.Empty<string>(), $"SUMMARY:Meeting {n} on ports", "LOCATION:Brussels", "END:VEVENT",
    ];
}

/// <summary>Eurostat: five tables, the territories in an order of the answer's own.</summary>
internal sealed class EurostatPlay : Play
{
    public override string Key => "eurostat";

    public override ISource At(Uri address) => new FiguresSource(address);

    public override (string, string, string) ChangedType => ("\"value\":{\"0\":", "\"value\":{\"0\":\"x\",\"3\":", "'value.0' is a text");

    public override (string, string, string) LostField => ("\"dimension\"", "\"dimensions\"", "no 'dimension'");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records)
    {
        if (!asked.Path.StartsWith("/data/", StringComparison.Ordinal) || asked.Query.GetValueOrDefault("format") != "JSON")
            return Answer.NotFound;
        List<int> regions = [.. records.Distinct().Where(n => n is 1 or 2)];
        string index = string.Join(',', regions.Select((n, place) => $"\"SE1{n}\":{place}"));
        string values = string.Join(',', regions.SelectMany((n, place) => new[] { $"\"{place * 2}\":{n}00.5", $"\"{place * 2 + 1}\":{n}10.5" }));
        return Answer.Json($$$$$"""
            {"version":"2.0","class":"dataset","updated":"2026-10-0{{{{{1}}}}}T23:00:00+0200","id":["freq","unit","geo","time"],"size":[1,1,{{{{{regions.Count}}}}},2],
             "dimension":{"freq":{"category":{"index":{"A":0}}},"unit":{"category":{"index":{"EUR_HAB":0}}},"geo":{"category":{"index":{ {{{{{index}}}}} }}},"time":{"category":{"index":{"2023":0,"2024":1}}}},
             "value":{{{{{{values}}}}}},"status":{"{{{{{regions.IndexOf(1) * 2 + 1}}}}}":"p"}}
            """);
    }
}

internal sealed class NutsPlay : Play
{
    public override string Key => "nuts";

    public override int PageSize => 0;

    public override ISource At(Uri address) => new PlacesSource(address);

    public override (string, string, string) ChangedType => (",SE1", ",Sweden-1", "which is none");

    public override (string, string, string) LostField => ("NUTS_ID", "ID", "no column 'NUTS_ID'");

    public override Answer Reply(Asked asked, IReadOnlyList<int> records) => new("text/csv",
        "CNTR_CODE,NUTS_ID,NAME_LATN,NUTS_NAME,MOUNT_TYPE\n" + string.Concat(records.Select(n => $"SE,SE12{n},\"Län {n}, i öster\",\"Län {n}, i öster\",0\n")));
}
