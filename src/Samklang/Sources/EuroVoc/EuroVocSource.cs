using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Samklang.Sources.Cellar;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;

namespace Samklang.Sources.EuroVoc;

/// <summary>The EU's vocabulary of concepts, in Swedish and English. It is kept as it came, for the vocabulary to be made of.</summary>
public sealed class EuroVocSource(Uri address, int pageSize = EuroVocSource.PageSize) : ISource
{
    public static readonly Uri Home = new("https://publications.europa.eu/");

    public const int PageSize = 5000;

    private const string Json = "application/sparql-results+json";

    public SourceCard Card { get; } = new("eurovoc", "EuroVoc", address, "0 15 3 1 * ?") { Page = "euro-voc" };

    public IReadOnlyList<Probe> Probes =>
    [
        new("sparql", () => Question(0, 1),
            [ExpectedField.List("results.bindings"), ExpectedField.Text("results.bindings[].c.value"), ExpectedField.Text("results.bindings[].p.value"), ExpectedField.Text("results.bindings[].o.value")])
            { Accept = Json },
    ];

    public async IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        int offset = int.TryParse(ask.Cursor, CultureInfo.InvariantCulture, out int broken) ? broken : 0;
        for (bool isLast = false; !isLast;)
        {
            using SourceAnswer answer = await ask.Http.SendAsync(() => Question(offset, pageSize), new(Card.Hosts) { Accept = Json }, cancel);
            using JsonDocument json = answer.Json();
            int rows = SparqlAnswer.Rows(json.RootElement, "c", "p", "o").Count;
            if (rows == 0 && offset == 0)
                throw new SourceException("answered with nothing, where the vocabulary has thousands of concepts.") { CanGoOn = false };
            isLast = rows < pageSize;
            RawPiece piece = new(string.Create(CultureInfo.InvariantCulture, $"rows {offset:0000000}"), json.RootElement.GetRawText());
            offset += rows;
            yield return new(rows == 0 ? [] : [piece], isLast ? null : offset.ToString(CultureInfo.InvariantCulture));
        }
    }

    public PieceReading Read(RawPiece piece, DateOnly asOf)
    {
        using JsonDocument json = JsonDocument.Parse(piece.Body);
        foreach (JsonElement row in SparqlAnswer.Rows(json.RootElement, "c", "p", "o"))
            if (!SparqlAnswer.Value(row, "c")!.StartsWith("http://eurovoc.europa.eu/", StringComparison.Ordinal))
                return PieceReading.Wrong($"holds '{SparqlAnswer.Value(row, "c")}', which is no concept of EuroVoc.");
        return PieceReading.Left("kept for the vocabulary");
    }

    private HttpRequestMessage Question(int offset, int size) => new(HttpMethod.Post, new Uri(Card.Address, "webapi/rdf/sparql"))
    {
        Content = new FormUrlEncodedContent([new("query", Query(offset, size)), new("format", Json)]),
    };

    private static string Query(int offset, int size) =>
        $$"""
        PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        SELECT ?c ?p ?o WHERE {
          GRAPH <http://eurovoc.europa.eu/100141> {
            VALUES ?p { rdf:type skos:prefLabel skos:altLabel skos:broader skos:related skos:inScheme }
            ?c a skos:Concept ; ?p ?o .
            FILTER(!isLiteral(?o) || lang(?o) IN ("sv", "en"))
          }
        }
        ORDER BY ?c ?p ?o LIMIT {{size}} OFFSET {{offset}}
        """;
}
