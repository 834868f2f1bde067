using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;

namespace Samklang.Sources.Cellar;

/// <summary>The Publications Office's store: new proposals, communications and acts, with their texts.</summary>
public sealed class CellarSource(Uri address, int pageSize = CellarQueries.PageSize) : ISource
{
    public static readonly Uri Home = new("https://publications.europa.eu/");

    private const string Json = "application/sparql-results+json";

    public SourceCard Card { get; } = new("cellar", "EUR-Lex", address, "0 30 2 * * ?")
    {
        LookBack = TimeSpan.FromDays(14), FirstLookBack = TimeSpan.FromDays(30), Page = "cellar",
    };

    public IReadOnlyList<Probe> Probes =>
    [
        new("sparql", () => Question(CellarQueries.Works(new DateOnly(2024, 1, 1), 0, 1)),
        [
            ExpectedField.List("head.vars"), ExpectedField.List("results.bindings"), ExpectedField.Text("results.bindings[].w.value"),
            ExpectedField.Text("results.bindings[].celex.value"), ExpectedField.Text("results.bindings[].date.value"),
            ExpectedField.Text("results.bindings[].type.value"),
        ]) { Accept = Json },
        new("titles and concepts", () => Question(CellarQueries.About(["http://publications.europa.eu/resource/celex/32016R0679"])),
            [ExpectedField.List("results.bindings"), ExpectedField.Text("results.bindings[].p.value").OrNone(), ExpectedField.Text("results.bindings[].o.value").OrNone()]) { Accept = Json },
        new("text", () => new(HttpMethod.Get, new Uri(Card.Address, "resource/celex/32016R0679")), []) { Accept = CellarTexts.Accept, IsHeadOnly = true },
    ];

    public async IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        (DateOnly since, int offset) = ReadCursor(ask);
        for (bool isLast = false; !isLast;)
        {
            using JsonDocument works = await AskAsync(ask.Http, CellarQueries.Works(since, offset, pageSize), cancel);
            List<JsonElement> rows = SparqlAnswer.Rows(works.RootElement, "w", "celex", "date", "type");
            isLast = rows.Count < pageSize;
            offset += rows.Count;
            List<RawPiece> pieces = rows.Count == 0 ? [] : await PiecesAsync(rows, ask, cancel);
            yield return new(pieces, isLast ? null : string.Create(CultureInfo.InvariantCulture, $"{since:yyyy-MM-dd} {offset}"));
        }
    }

    public PieceReading Read(RawPiece piece, DateOnly asOf)
    {
        using JsonDocument json = JsonDocument.Parse(piece.Body);
        return CellarReader.Read(json.RootElement, asOf);
    }

    // The day that a fetch looks back to belongs to the place: a fetch that is taken up later must count the same rows.
    private static (DateOnly Since, int Offset) ReadCursor(SourceAsk ask) =>
        ask.Cursor?.Split(' ') is [var day, var at] && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly since)
            && int.TryParse(at, CultureInfo.InvariantCulture, out int offset)
            ? (since, offset)
            : (DateOnly.FromDateTime(ask.Since), 0);

    private async Task<List<RawPiece>> PiecesAsync(List<JsonElement> rows, SourceAsk ask, CancellationToken cancel)
    {
        using JsonDocument about = await AskAsync(ask.Http, CellarQueries.About(rows.Select(r => SparqlAnswer.Value(r, "w")!).Distinct()), cancel);
        ILookup<string, JsonElement> facts = SparqlAnswer.Rows(about.RootElement, "w", "p", "o").ToLookup(r => SparqlAnswer.Value(r, "w")!);
        List<(string Celex, JsonObject Body)> works = [.. rows.Select(row => (SparqlAnswer.Value(row, "celex")!, Body(row, facts[SparqlAnswer.Value(row, "w")!])))];
        IReadOnlySet<string> known = await ask.KnownAsync([.. works.Select(w => CellarReader.TextOf(w.Celex))], cancel);
        List<RawPiece> pieces = [];
        foreach ((string celex, JsonObject body) in works.DistinctBy(w => w.Celex))
        {
            pieces.Add(new(celex, body.ToJsonString()));
            if (known.Contains(CellarReader.TextOf(celex)) || await new CellarTexts(Card, ask.Http).FetchAsync(celex, cancel) is not { } text)
                continue;
            body["text"] = new JsonObject { ["language"] = text.Language, ["html"] = text.Html };
            pieces.Add(new(CellarReader.TextOf(celex), body.ToJsonString()));
        }
        return pieces;
    }

    private static JsonObject Body(JsonElement row, IEnumerable<JsonElement> facts) => new()
    {
        ["work"] = JsonNode.Parse(row.GetRawText()),
        ["about"] = new JsonArray([.. facts.Select(f => JsonNode.Parse(f.GetRawText()))]),
    };

    private async Task<JsonDocument> AskAsync(SourceHttp http, string query, CancellationToken cancel)
    {
        using SourceAnswer answer = await http.SendAsync(() => Question(query), new(Card.Hosts) { Accept = Json }, cancel);
        return answer.Json();
    }

    private HttpRequestMessage Question(string query) => new(HttpMethod.Post, new Uri(Card.Address, "webapi/rdf/sparql"))
    {
        Content = new FormUrlEncodedContent([new("query", query), new("format", Json)]),
    };
}
