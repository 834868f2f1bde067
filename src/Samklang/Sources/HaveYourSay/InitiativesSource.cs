using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;

namespace Samklang.Sources.HaveYourSay;

/// <summary>The Commission's "Have your say": initiatives whose window for feedback is open, coming or lately closed.</summary>
public sealed class InitiativesSource(Uri address, int pageSize = InitiativesSource.PageSize) : ISource
{
    public static readonly Uri Home = new("https://ec.europa.eu/info/law/better-regulation/");

    public const int PageSize = 100;

    public SourceCard Card { get; } = new("have-your-say", "Have your say", address, "0 20 6 * * ?") { IsWhole = true, Page = "have-your-say" };

    public IReadOnlyList<Probe> Probes =>
    [
        new("searchInitiatives", () => new(HttpMethod.Get, List(0, 1)),
        [
            ExpectedField.Record("initiativeResultDtoPage"), ExpectedField.Number("initiativeResultDtoPage.totalElements"),
            ExpectedField.List("initiativeResultDtoPage.content"), ExpectedField.Number("initiativeResultDtoPage.content[].id"),
            ExpectedField.Text("initiativeResultDtoPage.content[].shortTitle"), ExpectedField.Text("initiativeResultDtoPage.content[].foreseenActType").OrNone(),
            ExpectedField.List("initiativeResultDtoPage.content[].currentStatuses"),
            ExpectedField.Text("initiativeResultDtoPage.content[].currentStatuses[].receivingFeedbackStatus").OrNone(),
            ExpectedField.Text("initiativeResultDtoPage.content[].currentStatuses[].feedbackStartDate").OrNone(),
            ExpectedField.Text("initiativeResultDtoPage.content[].currentStatuses[].feedbackEndDate").OrNone(),
        ]),
    ];

    public async IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        int number = int.TryParse(ask.Cursor, out int broken) ? broken : 0;
        for (bool isLast = false; !isLast; number++)
        {
            using SourceAnswer answer = await ask.Http.GetAsync(List(number, pageSize), new(Card.Hosts), cancel);
            using JsonDocument json = answer.Json();
            SourcePage page = await CompleteAsync(Split(json.RootElement, number, pageSize), ask, cancel);
            isLast = page.Next is null;
            yield return page;
        }
    }

    public PieceReading Read(RawPiece piece, DateOnly asOf)
    {
        using JsonDocument json = JsonDocument.Parse(piece.Body);
        return InitiativeReader.Read(json.RootElement, piece.Reference, asOf);
    }

    /// <summary>Cuts a page into initiatives. Their numbers are written as <c>18805.0</c>.</summary>
    internal static SourcePage Split(JsonElement json, int number, int pageSize)
    {
        RecordFields answer = new(json);
        if (answer.Object("initiativeResultDtoPage") is not { } page)
            throw new SourceException($"has changed its shape: {answer.Problem ?? "the answer has no 'initiativeResultDtoPage'."}") { CanGoOn = false };
        RecordFields fields = new(page);
        long? total = fields.Number("totalElements"), given = fields.Number("number");
        List<JsonElement> rows = [.. fields.List("content")];
        if (fields.Problem is { } problem || total is null)
            throw new SourceException($"has changed its shape: {fields.Problem ?? "it does not say 'totalElements' any more."}") { CanGoOn = false };
        if (given is { } other && other != number)
            throw new SourceException($"was asked for page {number} and gave page {other}.");
        List<RawPiece> pieces = [];
        List<string> problems = [];
        foreach ((int index, JsonElement row) in rows.Index())
        {
            RecordFields record = new(row);
            if (record.Number("id") is { } id)
                pieces.Add(new($"{id}", new JsonObject { ["row"] = JsonNode.Parse(row.GetRawText()) }.ToJsonString()));
            else
                problems.Add($"Page {number}: initiative {index + 1} {record.Problem ?? "has no 'id'."}");
        }
        if (rows.Count > 0 && pieces.Count == 0)
            throw new SourceException($"has changed its shape. {problems[0]}") { CanGoOn = false };
        bool isLast = rows.Count == 0 || (number + 1L) * pageSize >= total;
        return new(pieces, isLast ? null : $"{number + 1}") { Announced = (int)total, Problems = problems };
    }

    // The list says when; only the page of an initiative says what it is about. A page that fails costs its text, not the window.
    private async Task<SourcePage> CompleteAsync(SourcePage page, SourceAsk ask, CancellationToken cancel)
    {
        List<RawPiece> pieces = [];
        List<string> problems = [.. page.Problems];
        foreach (RawPiece piece in page.Pieces)
        {
            if (!InitiativeReader.IsOpenOrComing(piece))
            {
                pieces.Add(piece);
                continue;
            }
            try
            {
                pieces.Add(await WithDetailAsync(piece, ask, cancel));
            }
            catch (SourceException fault) when (fault.CanGoOn && fault.NotBefore is null)
            {
                pieces.Add(piece);
                problems.Add($"{piece.Reference}: its page {fault.Message}");
            }
        }
        return page with { Pieces = pieces, Problems = problems };
    }

    private async Task<RawPiece> WithDetailAsync(RawPiece piece, SourceAsk ask, CancellationToken cancel)
    {
        using SourceAnswer answer = await ask.Http.GetAsync(new Uri(Card.Address, $"brpapi/groupInitiatives/{piece.Reference}?language=EN"), new(Card.Hosts), cancel);
        using JsonDocument detail = answer.Json();
        JsonObject whole = JsonNode.Parse(piece.Body)!.AsObject();
        whole["detail"] = JsonNode.Parse(detail.RootElement.GetRawText());
        return piece with { Body = whole.ToJsonString() };
    }

    private Uri List(int page, int size) => new(Card.Address, $"brpapi/searchInitiatives?page={page}&size={size}&language=EN");
}
