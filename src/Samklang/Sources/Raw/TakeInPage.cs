using System.Text.Json;
using System.Xml;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources.Runs;
using Samklang.Watch;

namespace Samklang.Sources.Raw;

/// <summary>Takes in one page: the raw records, what they say, how far the run is. All of it in one transaction.</summary>
internal sealed class TakeInPage(ISource source, Guid runId, SourceHold hold, OpenDb open, TimeProvider time)
{
    private readonly SourceCard card = source.Card;

    public async Task<PageCount> RunAsync(SourcePage page, CancellationToken cancel)
    {
        DateTime now = time.GetUtcNow().UtcDateTime;
        await using SamklangDb db = open(Viewer.System);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await hold.MoveAsync(db, page.Next, cancel);
        ReadPage read = await KeepAsync(db, page, now, cancel);
        await db.SaveChangesAsync(cancel);
        TakenIn taken = await new TakeInReadings(db, card, time).RunAsync(read.Readings, cancel);
        PageCount count = new(read.Seen, page.Announced, taken.New, taken.Changed, taken.Unchanged, page.LeftOut + read.LeftOut + taken.LeftOut, read.Failed);
        SourceRun run = await db.SourceRuns.SingleAsync(r => r.Id == runId, cancel);
        run.Add(count);
        run.Blame([.. page.Problems, .. read.Problems, .. taken.Problems]);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        if (read.Failed * 2 > page.Pieces.Count)
            throw new SourceException($"has changed its shape: {read.Failed} of {page.Pieces.Count} records can't be read. {read.Problems.FirstOrDefault()}") { CanGoOn = false };
        return count;
    }

    private async Task<ReadPage> KeepAsync(SamklangDb db, SourcePage page, DateTime now, CancellationToken cancel)
    {
        List<string> references = [.. page.Pieces.Select(p => p.Reference).Distinct()];
        Dictionary<string, RawRecord> known = await db.RawRecords
            .Where(r => r.Source == card.Key && references.Contains(r.Reference)).ToDictionaryAsync(r => r.Reference, cancel);
        ReadPage read = new();
        foreach (RawPiece piece in page.Pieces.GroupBy(p => p.Reference).Select(g => g.Last()))
        {
            bool isKnown = known.TryGetValue(piece.Reference, out RawRecord? raw);
            read.Seen += isKnown && raw!.SeenIn == runId ? 0 : 1;
            DateTime? before = raw?.ModifiedAt;
            if (!isKnown)
                db.Add(raw = new RawRecord(card.Key, piece, runId, now));
            else if (!raw!.Take(piece, runId, now))
            {
                read.Problems.Add($"{piece.Reference}: the source has gone back in time, from {before:yyyy-MM-dd HH:mm} to {piece.ModifiedAt:yyyy-MM-dd HH:mm}; what we have stays.");
                continue;
            }
            read.Take(raw!, piece, Read(source, piece, DateOnly.FromDateTime(now)));
        }
        return read;
    }

    /// <summary>Reads a record; one that breaks the reader is a problem of that record and of no other.</summary>
    public static PieceReading Read(ISource source, RawPiece piece, DateOnly asOf)
    {
        try
        {
            return source.Read(piece, asOf);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException or KeyNotFoundException or XmlException or OverflowException or ArgumentException)
        {
            return PieceReading.Wrong($"can't be read: {broken.Message}");
        }
    }

    private sealed class ReadPage
    {
        public List<PieceReading> Readings { get; } = [];

        public List<string> Problems { get; } = [];

        public int Seen { get; set; }

        public int LeftOut { get; private set; }

        public int Failed { get; private set; }

        public void Take(RawRecord raw, RawPiece piece, PieceReading reading)
        {
            raw.Read(reading.Problem);
            if (reading.Problem is { } problem)
            {
                Failed++;
                Problems.Add($"{piece.Reference} {problem}");
            }
            else if (reading.LeftOut is not null)
                LeftOut++;
            else
                Readings.Add(reading);
        }
    }
}
