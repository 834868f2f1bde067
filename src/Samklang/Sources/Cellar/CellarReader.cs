using System.Globalization;
using System.Text.Json;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Sources.Fetching;
using Samklang.Watch;

namespace Samklang.Sources.Cellar;

/// <summary>Reads a work of the Publications Office into a proposal, a communication or an act.</summary>
internal static class CellarReader
{
    private const string Source = "cellar";

    private const string SourceName = "EUR-Lex";

    /// <summary>The reference of the piece that holds the text; it is fetched once and the rest each time.</summary>
    public static string TextOf(string celex) => $"text:{celex}";

    public static PieceReading Read(JsonElement json, DateOnly asOf)
    {
        JsonElement work = json.GetProperty("work");
        ILookup<string, JsonElement> about = json.GetProperty("about").EnumerateArray().ToLookup(row => After(SparqlAnswer.Value(row, "p"), '#'));
        string number = SparqlAnswer.Value(work, "celex") ?? "", day = SparqlAnswer.Value(work, "date") ?? "", type = After(SparqlAnswer.Value(work, "type"), '/');
        if (!CelexNumber.TryParse(number, null, out CelexNumber celex))
            return PieceReading.Wrong($"has the CELEX number '{number}', which is none.");
        if (Day(day) is not { } published)
            return PieceReading.Wrong($"has the date '{day}', which is none.");
        LocalText title = new(Title(about, "SWE"), Title(about, "ENG"));
        if (title == LocalText.Empty)
            return PieceReading.Left("no title yet in Swedish or English");
        string address = $"https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:{Uri.EscapeDataString(number)}";
        (LocalText text, bool hasText) = TextIn(json);
        return PieceReading.Of(new(Source, number, PlainText.Key("", number), KindOf(type), title, new Fact(SourceName, address, asOf, null, false))
        {
            Text = text,
            IsSparse = !hasText,
            Celex = celex,
            Eli = Values(about, "resource_legal_eli").FirstOrDefault(),
            Procedure = Values(about, "procedure_code_interinstitutional_reference_procedure").Select(Procedure).FirstOrDefault(p => p is not null),
            Url = address,
            PublishedOn = published,
            Dates = DatesOf(about),
            Concepts = [.. Values(about, "work_is_about_concept_eurovoc").Select(c => After(c, '/')).Where(c => c.Length > 0).Distinct().Order(StringComparer.Ordinal)],
        });
    }

    private static (LocalText Text, bool HasText) TextIn(JsonElement json)
    {
        if (!json.TryGetProperty("text", out JsonElement text))
            return (LocalText.Empty, false);
        string plain = PlainText.FromHtml(text.GetProperty("html").GetString());
        return (LocalText.InOne(text.GetProperty("language").GetString() == "swe" ? Tongue.Swedish : Tongue.English, plain), plain.Length > 0);
    }

    private static ItemKind KindOf(string type) => type switch
    {
        _ when type.Contains("PROP", StringComparison.Ordinal) => ItemKind.Proposal,
        "COMMUNIC" => ItemKind.Communication,
        _ => ItemKind.Act,
    };

    private static readonly (string Name, ItemDateKind Kind)[] dates =
    [
        ("resource_legal_date_entry-into-force", ItemDateKind.InForce), ("directive_date_transposition", ItemDateKind.Transposition),
        ("resource_legal_date_end-of-validity", ItemDateKind.Ends),
    ];

    // An act without an end is written as one that ends in the year 9999.
    private static List<ItemDate> DatesOf(ILookup<string, JsonElement> about) =>
    [
        .. from pair in dates
           from value in Values(about, pair.Name)
           let day = Day(value)
           where day is { Year: < 9999 }
           orderby day, pair.Kind
           select new ItemDate(day.Value, pair.Kind),
    ];

    private static string Title(ILookup<string, JsonElement> about, string language) => PlainText.OneLine(about["expression_title"]
        .Where(row => After(SparqlAnswer.Value(row, "l"), '/') == language).Select(row => SparqlAnswer.Value(row, "o")).FirstOrDefault());

    private static IEnumerable<string> Values(ILookup<string, JsonElement> about, string name) =>
        about[name].Select(row => SparqlAnswer.Value(row, "o")).OfType<string>();

    private static ProcedureReference? Procedure(string text) => ProcedureReference.TryParse(text, null, out ProcedureReference reference) ? reference : null;

    private static DateOnly? Day(string text) =>
        text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static string After(string? text, char mark) => text is null ? "" : text[(text.LastIndexOf(mark) + 1)..];
}
