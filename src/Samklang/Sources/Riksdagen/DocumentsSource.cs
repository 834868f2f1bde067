using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;

namespace Samklang.Sources.Riksdagen;

/// <summary>Which of the Riksdag's documents.</summary>
public enum DocumentKind
{
    /// <summary>Fact memoranda: what the government thinks of a proposal from the EU.</summary>
    FactMemoranda,

    /// <summary>Papers of the committee on the EU: summons and agendas.</summary>
    EuCommittee,
}

/// <summary>The Riksdag's open data: documents about matters of the EU.</summary>
public sealed class DocumentsSource(Uri address, DocumentKind kind, int pageSize = DocumentsSource.PageSize) : ISource
{
    public static readonly Uri Home = new("https://data.riksdagen.se/");

    public const int PageSize = 50;

    private string Type => kind == DocumentKind.FactMemoranda ? "fpm" : "eundok";

    public SourceCard Card { get; } = kind == DocumentKind.FactMemoranda
        ? new("riksdagen-fpm", "Sveriges riksdag, faktapromemorior", address, "0 5 7,17 * * ?") { Page = "riksdagen", FirstLookBack = TimeSpan.FromDays(365) }
        : new("riksdagen-eun", "Sveriges riksdag, EU-nämnden", address, "0 15 7,17 * * ?") { Page = "riksdagen" };

    public IReadOnlyList<Probe> Probes =>
    [
        new($"dokumentlista {Type}", () => new(HttpMethod.Get, List(new DateOnly(2024, 1, 1), 1, 2)),
        [
            ExpectedField.Record("dokumentlista"), ExpectedField.Text("dokumentlista.@sida"), ExpectedField.Text("dokumentlista.@sidor"),
            ExpectedField.List("dokumentlista.dokument"), ExpectedField.Text("dokumentlista.dokument[].dok_id"),
            ExpectedField.Text("dokumentlista.dokument[].titel"), ExpectedField.Text("dokumentlista.dokument[].datum"),
            ExpectedField.Text("dokumentlista.dokument[].systemdatum").OrNone(),
        ]),
    ];

    public async IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        (DateOnly since, int number) = ReadCursor(ask);
        for (bool isLast = false; !isLast; number++)
        {
            using SourceAnswer answer = await ask.Http.GetAsync(List(since, number, pageSize), new(Card.Hosts), cancel);
            using JsonDocument json = answer.Json();
            (SourcePage page, isLast) = Split(json.RootElement, number);
            yield return page with
            {
                Pieces = kind == DocumentKind.FactMemoranda ? await WithTextsAsync(page.Pieces, ask, cancel) : page.Pieces,
                Next = isLast ? null : string.Create(CultureInfo.InvariantCulture, $"{since:yyyy-MM-dd} {number + 1}"),
            };
        }
    }

    public PieceReading Read(RawPiece piece, DateOnly asOf)
    {
        using JsonDocument json = JsonDocument.Parse(piece.Body);
        return DocumentReader.Read(json.RootElement, kind, Card, asOf);
    }

    /// <summary>Cuts a page into documents. A single one is no list but the record itself, and none is nothing at all.</summary>
    internal static (SourcePage Page, bool IsLast) Split(JsonElement json, int number)
    {
        RecordFields answer = new(json);
        if (answer.Object("dokumentlista") is not { } inner)
            throw new SourceException($"has changed its shape: {answer.Problem ?? "the answer has no 'dokumentlista'."}") { CanGoOn = false };
        RecordFields list = new(inner, "dokumentlista.");
        long pages = list.Number("@sidor") ?? 1, given = list.Number("@sida") ?? number;
        if (list.Problem is { } problem)
            throw new SourceException($"has changed its shape: {problem}") { CanGoOn = false };
        if (given != number)
            throw new SourceException($"was asked for page {number} and gave page {given} again.") { CanGoOn = false };
        List<JsonElement> documents = !inner.TryGetProperty("dokument", out JsonElement found) || found.ValueKind == JsonValueKind.Null ? []
            : found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray()]
            : found.ValueKind == JsonValueKind.Object ? [found]
            : throw new SourceException($"has changed its shape: 'dokumentlista.dokument' is {RecordFields.Name(found.ValueKind)}.") { CanGoOn = false };
        List<RawPiece> pieces = [];
        List<string> problems = [];
        foreach ((int index, JsonElement document) in documents.Index())
        {
            RecordFields record = new(document);
            if ((record.Text("dok_id") ?? record.Text("id")) is { } id)
                pieces.Add(new(id, document.GetRawText()) { ModifiedAt = DocumentReader.ModifiedAt(record.Text("systemdatum")) });
            else
                problems.Add($"Page {number}: document {index + 1} {record.Problem ?? "has no 'dok_id'."}");
        }
        if (documents.Count > 0 && pieces.Count == 0)
            throw new SourceException($"has changed its shape. {problems[0]}") { CanGoOn = false };
        long? hits = list.Number("@traffar") ?? list.Number("@träffar");
        return (new(pieces, null) { Problems = problems, Announced = (int?)hits }, documents.Count == 0 || number >= pages);
    }

    private static (DateOnly Since, int Number) ReadCursor(SourceAsk ask) =>
        ask.Cursor?.Split(' ') is [var day, var at] && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly since)
            && int.TryParse(at, CultureInfo.InvariantCulture, out int number)
            ? (since, number)
            : (DateOnly.FromDateTime(ask.Since), 1);

    // The text names the proposal and the procedure, which the list does not.
    private async Task<IReadOnlyList<RawPiece>> WithTextsAsync(IReadOnlyList<RawPiece> pieces, SourceAsk ask, CancellationToken cancel)
    {
        List<RawPiece> whole = [];
        foreach (RawPiece piece in pieces)
        {
            JsonObject body = JsonNode.Parse(piece.Body)!.AsObject();
            using SourceAnswer answer = await ask.Http.GetAsync(new Uri(Card.Address, $"dokument/{Uri.EscapeDataString(piece.Reference)}.text"),
                new(Card.Hosts) { Accept = "text/plain", Also = [HttpStatusCode.NotFound] }, cancel);
            body["samklang:text"] = answer.Status == HttpStatusCode.OK ? answer.Text() : null;
            whole.Add(piece with { Body = body.ToJsonString() });
        }
        return whole;
    }

    private Uri List(DateOnly since, int page, int size) => new(Card.Address, string.Create(CultureInfo.InvariantCulture,
        $"dokumentlista/?sok=&doktyp={Type}&from={since:yyyy-MM-dd}&sort=datum&sortorder=asc&utformat=json&a=s&p={page}&sz={size}"));
}
