using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;
using Samklang.Watch;

namespace Samklang.Sources.Parliament;

/// <summary>The European Parliament's open data: where the procedures of our items stand.</summary>
public sealed class ProceduresSource(Uri address) : ISource
{
    public static readonly Uri Home = new("https://data.europarl.europa.eu/api/v2/");

    private const string Json = "application/ld+json";

    public SourceCard Card { get; } = new("parliament", "European Parliament", address, "0 50 5 * * ?") { Page = "parliament" };

    public IReadOnlyList<Probe> Probes =>
    [
        new("procedures", () => new(HttpMethod.Get, AddressOf("2021-0203")),
        [
            ExpectedField.List("data"), ExpectedField.Text("data[].label"), ExpectedField.Record("data[].process_title"),
            ExpectedField.Text("data[].current_stage").OrNone(), ExpectedField.List("data[].consists_of"),
            ExpectedField.Text("data[].consists_of[].activity_date"), ExpectedField.Text("data[].consists_of[].had_activity_type"),
            ExpectedField.List("data[].had_participation").OrNone(), ExpectedField.Text("data[].had_participation[].participation_role").OrNone(),
        ]) { Accept = Json },
    ];

    public async IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        List<string> wanted = [.. ask.Procedures.Select(IdOf).Distinct().Where(id => ask.Cursor is null || string.CompareOrdinal(id, ask.Cursor) >= 0)];
        foreach ((int index, string id) in wanted.Index())
        {
            string? next = index + 1 < wanted.Count ? wanted[index + 1] : null;
            AnswerRules rules = new(Card.Hosts) { Accept = Json, Also = [HttpStatusCode.NotFound] };
            using SourceAnswer answer = await ask.Http.GetAsync(AddressOf(id), rules, cancel);
            // What the Parliament does not know, it answers with 404, with 204 or with an empty 200.
            if (answer.Status is HttpStatusCode.NotFound or HttpStatusCode.NoContent || answer.IsEmpty)
            {
                yield return new([], next) { LeftOut = 1 };
                continue;
            }
            using JsonDocument json = answer.Json();
            yield return new([Cut(json.RootElement, id)], next);
        }
    }

    public PieceReading Read(RawPiece piece, DateOnly asOf)
    {
        using JsonDocument json = JsonDocument.Parse(piece.Body);
        return ProcedureReader.Read(json.RootElement, asOf);
    }

    /// <summary>The Parliament's id of a procedure: <c>2021/0203(COD)</c> is <c>2021-0203</c>.</summary>
    internal static string IdOf(ProcedureReference reference) => reference.ToString().Split('(')[0].Replace('/', '-');

    // One procedure still comes as a list of one.
    private static RawPiece Cut(JsonElement json, string id)
    {
        RecordFields answer = new(json);
        List<JsonElement> records = [.. answer.List("data")];
        if (answer.Problem is { } problem)
            throw new SourceException($"has changed its shape: {problem}") { CanGoOn = false };
        JsonElement record = records.Count > 0 ? records[0] : throw new SourceException($"answered something without 'data' for {id}.") { CanGoOn = false };
        if (new RecordFields(record).Text("id") is { } given && !given.EndsWith(id, StringComparison.Ordinal))
            throw new SourceException($"was asked for procedure {id} and gave {given}.");
        return new(id, record.GetRawText());
    }

    private Uri AddressOf(string id) => new(Card.Address, $"procedures/{id}?format=application%2Fld%2Bjson");
}
