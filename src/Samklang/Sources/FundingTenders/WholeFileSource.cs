using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;

namespace Samklang.Sources.FundingTenders;

/// <summary>The portal's file of all grants and tenders: the second way to the same calls, for when the search fails. It has no texts.</summary>
public sealed class WholeFileSource(Uri address, long mostBytes = WholeFileSource.MostBytes) : ISource
{
    public static readonly Uri Home = new("https://ec.europa.eu/info/funding-tenders/opportunities/data/referenceData/");

    private const string File = "grantsTenders.json";

    // 130 MB in 2026, not packed.
    public const long MostBytes = 600L * 1024 * 1024;

    private const int PageSize = 250;

    public SourceCard Card { get; } = new("grants-tenders", "EU Funding & Tenders Portal, grantsTenders.json", address, "0 40 5 * * ?")
    {
        ItemsOf = "sedia", Page = "funding-tenders",
    };

    public IReadOnlyList<Probe> Probes =>
        [new(File, () => new(HttpMethod.Head, new Uri(Card.Address, File)), []) { IsHeadOnly = true }];

    public async IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        AnswerRules rules = new(Card.Hosts) { MostBytes = mostBytes, InFile = true, Validator = ask.Validator, Also = [HttpStatusCode.NotModified] };
        using SourceAnswer answer = await ask.Http.GetAsync(new Uri(Card.Address, File), rules, cancel);
        if (answer.IsUnchanged)
        {
            yield return SourcePage.Unchanged;
            yield break;
        }
        answer.DemandJson();
        List<RawPiece> pieces = [];
        List<string> problems = [];
        (int number, int leftOut) = (0, 0);
        await foreach (ReadOnlyMemory<byte> record in WholeFile.RecordsAsync(answer.Body, cancel))
        {
            number++;
            (RawPiece? piece, string? problem) = Cut(record, number);
            leftOut += piece is null && problem is null ? 1 : 0;
            if (piece is not null)
                pieces.Add(piece);
            if (problem is not null)
                problems.Add(problem);
            if (problems.Count > PageSize / 2 && problems.Count > pieces.Count + leftOut)
                throw new SourceException($"has changed its shape. {problems[0]}") { CanGoOn = false };
            if (pieces.Count == PageSize)
            {
                yield return new(pieces, $"{number}") { Problems = problems, LeftOut = leftOut };
                (pieces, problems, leftOut) = ([], [], 0);
            }
        }
        if (number == 0)
            throw new SourceException("gave a file without any record.") { CanGoOn = false };
        if (problems.Count > pieces.Count + leftOut)
            throw new SourceException($"has changed its shape. {problems[0]}") { CanGoOn = false };
        yield return new(pieces, null) { Problems = problems, LeftOut = leftOut, Validator = answer.Validator };
    }

    public PieceReading Read(RawPiece piece, DateOnly asOf)
    {
        using JsonDocument json = JsonDocument.Parse(piece.Body);
        return WholeFileReader.Read(json.RootElement, piece.Reference, asOf);
    }

    // Tenders, and calls that have closed, are in the file by the thousand; they are counted and not kept.
    private static (RawPiece? Piece, string? Problem) Cut(ReadOnlyMemory<byte> record, int number)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(record);
            return WholeFileReader.ReferenceOf(json.RootElement, out string? problem) is { } reference
                ? (new(reference, Encoding.UTF8.GetString(record.Span)), null)
                : (null, problem is null ? null : $"Record {number} {problem}");
        }
        catch (JsonException broken)
        {
            return (null, $"Record {number} is broken: {SourceAnswer.FirstSentence(broken.Message)}");
        }
    }
}
