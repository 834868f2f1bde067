using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources.Runs;
using Samklang.Watch;

namespace Samklang.Sources.Raw;

/// <summary>What came of reading a source's kept records anew.</summary>
public sealed record ReparseOutcome(int Records, int New, int Changed, int LeftOut, IReadOnlyList<string> Problems);

/// <summary>Reads what a source has said anew, from what was kept, without asking it. For when the reader has become better.</summary>
public sealed class ReparseSource(OpenDb open, WatchIndex watch, TimeProvider time)
{
    private const int BatchSize = 200;

    public async Task<ReparseOutcome> RunAsync(ISource source, IProgress<SourceStep>? progress, CancellationToken cancel)
    {
        DateTime began = time.GetUtcNow().UtcDateTime;
        ReparseOutcome outcome = new(0, 0, 0, 0, []);
        for (long after = 0; ;)
        {
            await using SamklangDb db = open(Viewer.System);
            List<RawRecord> some = await db.RawRecords.Where(r => r.Source == source.Card.Key && r.Id > after).OrderBy(r => r.Id).Take(BatchSize).ToListAsync(cancel);
            if (some.Count == 0)
                break;
            after = some[^1].Id;
            outcome = Sum(outcome, await ReadAsync(db, source, some, cancel));
            progress?.Report(new(0, outcome.Records, null));
        }
        await MatchAsync(source.Card.ItemSource, began, cancel);
        return outcome;
    }

    private async Task<ReparseOutcome> ReadAsync(SamklangDb db, ISource source, List<RawRecord> some, CancellationToken cancel)
    {
        List<PieceReading> readings = [];
        List<string> problems = [];
        int leftOut = 0;
        foreach (RawRecord raw in some)
        {
            PieceReading reading = TakeInPage.Read(source, raw.Piece, DateOnly.FromDateTime(raw.FetchedAt));
            raw.Read(reading.Problem);
            if (reading.Problem is { } problem)
                problems.Add($"{raw.Reference} {problem}");
            else if (reading.LeftOut is not null)
                leftOut++;
            else
                readings.Add(reading);
        }
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        TakenIn taken = await new TakeInReadings(db, source.Card, time).RunAsync(readings, cancel);
        await transaction.CommitAsync(cancel);
        return new(some.Count, taken.New, taken.Changed, leftOut + taken.LeftOut, problems);
    }

    private async Task MatchAsync(string itemSource, DateTime since, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        List<Guid> items = await db.Items.Where(i => i.Source == itemSource && i.ChangedAt >= since).Select(i => i.Id).ToListAsync(cancel);
        await new ImportItems(db, new MatchItems(db, watch, time), time).MatchAsync(items, null, cancel);
    }

    private static ReparseOutcome Sum(ReparseOutcome a, ReparseOutcome b) =>
        new(a.Records + b.Records, a.New + b.New, a.Changed + b.Changed, a.LeftOut + b.LeftOut, [.. a.Problems, .. b.Problems]);
}
