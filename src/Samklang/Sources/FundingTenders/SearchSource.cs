using System.Runtime.CompilerServices;
using System.Text.Json;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;

namespace Samklang.Sources.FundingTenders;

/// <summary>The portal's search: every open and coming call, with its text.</summary>
public sealed class SearchSource(Uri address, int pageSize = SearchAsk.PageSize) : ISource
{
    public static readonly Uri Home = new("https://api.tech.ec.europa.eu/search-api/prod/");

    public SourceCard Card { get; } = new("sedia", "EU Funding & Tenders Portal", address, "0 10 4,12 * * ?") { IsWhole = true, Page = "funding-tenders" };

    public IReadOnlyList<Probe> Probes =>
    [
        new("search", () => SearchAsk.Page(Card.Address, 1, 1),
        [
            ExpectedField.Number("totalResults"), ExpectedField.List("results"), ExpectedField.Text("results[].reference"),
            ExpectedField.Record("results[].metadata"), ExpectedField.Text("results[].metadata.identifier[]"),
            ExpectedField.Text("results[].metadata.title[]"), ExpectedField.Text("results[].metadata.type[]"),
            ExpectedField.Text("results[].metadata.status[]"), ExpectedField.Text("results[].metadata.DATASOURCE[]"),
            ExpectedField.Text("results[].metadata.startDate[]").OrNone(), ExpectedField.Text("results[].metadata.deadlineDate[]").OrNone(),
            ExpectedField.Text("results[].metadata.frameworkProgramme[]").OrNone(), ExpectedField.Text("results[].metadata.descriptionByte[]").OrNone(),
            ExpectedField.Text("results[].metadata.budgetOverview[]").OrNone(), ExpectedField.Text("results[].metadata.esDA_IngestDate[]").OrNone(),
        ]),
    ];

    public async IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        int number = int.TryParse(ask.Cursor, out int broken) ? broken : 1;
        for (bool isLast = false; !isLast; number++)
        {
            using SourceAnswer answer = await ask.Http.SendAsync(() => SearchAsk.Page(Card.Address, number, pageSize), new(Card.Hosts), cancel);
            using JsonDocument json = answer.Json();
            SourcePage page = Split(json.RootElement, number, pageSize);
            isLast = page.Next is null;
            yield return page;
        }
    }

    public PieceReading Read(RawPiece piece, DateOnly asOf)
    {
        using JsonDocument json = JsonDocument.Parse(piece.Body);
        CallReading read = CallReader.Read(json.RootElement, asOf);
        return read.Draft is { } draft ? PieceReading.Of(draft)
            : read.LeftOut is { } why ? PieceReading.Left(why)
            : PieceReading.Wrong(read.Problem!);
    }

    /// <summary>Cuts a page into records.</summary>
    internal static SourcePage Split(JsonElement page, int number, int pageSize)
    {
        if (page.ValueKind != JsonValueKind.Object || !page.TryGetProperty("results", out JsonElement results))
            throw new SourceException($"answered something without 'results': {Names(page)}.") { CanGoOn = false };
        if (results.ValueKind != JsonValueKind.Array)
            throw new SourceException($"has changed its shape: 'results' is {RecordFields.Name(results.ValueKind)} where a list was expected.") { CanGoOn = false };
        RecordFields fields = new(page);
        long total = fields.Number("totalResults")
            ?? throw new SourceException($"has changed its shape: {fields.Problem ?? "it does not say 'totalResults' any more."}") { CanGoOn = false };
        if (fields.Number("pageNumber") is { } given && given != number)
            throw new SourceException($"was asked for page {number} and gave page {given}.");
        List<string> problems = total > SearchAsk.Window ? [$"The search has {total} calls, and gives no more than {SearchAsk.Window} of them."] : [];
        List<RawPiece> pieces = [];
        foreach ((int index, JsonElement record) in results.EnumerateArray().Index())
        {
            if (record.ValueKind == JsonValueKind.Object && new CallRecord(record).Reference is { } reference)
                pieces.Add(new(reference, record.GetRawText()) { ModifiedAt = SearchAsk.IngestedAt(record) });
            else
                problems.Add($"Page {number}: record {index + 1} has no reference, by which it could be known again.");
        }
        if (problems.Count * 2 > results.GetArrayLength() && pieces.Count == 0 && results.GetArrayLength() > 0)
            throw new SourceException($"has changed its shape. {problems[0]}") { CanGoOn = false };
        bool isLast = results.GetArrayLength() == 0 || (long)number * pageSize >= Math.Min(total, SearchAsk.Window);
        return new(pieces, isLast ? null : $"{number + 1}") { Announced = (int)Math.Min(total, SearchAsk.Window), Problems = problems };
    }

    private static string Names(JsonElement page) => page.ValueKind != JsonValueKind.Object
        ? RecordFields.Name(page.ValueKind)
        : string.Join(", ", page.EnumerateObject().Take(6).Select(p => p is { Name: "message", Value.ValueKind: JsonValueKind.String } ? $"message “{p.Value.GetString()}”" : p.Name));
}
