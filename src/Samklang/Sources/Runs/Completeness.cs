using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Watch;

namespace Samklang.Sources.Runs;

/// <summary>Whether a run brought all there is; and what has gone, when it did.</summary>
internal sealed class Completeness(SamklangDb db, SourceCard card, SourceRun run, DateTime now)
{
    private const int Few = 5;

    private DateOnly Today => DateOnly.FromDateTime(now);

    /// <summary>What makes us think that the source gave less than it has; null when it gave all.</summary>
    public async Task<string?> MissingAsync(CancellationToken cancel)
    {
        if (run.Announced > run.Seen)
            return $"The source said that there are {run.Announced} records and gave {run.Seen} of them. Nothing is marked as gone.";
        if (!card.IsWhole)
            return null;
        int known = await db.RawRecords.CountAsync(r => r.Source == card.Key && r.GoneAt == null, cancel);
        if (known > 0 && run.Seen == 0)
            return $"The source answered with nothing, where it had {known} records before. Nothing is marked as gone.";
        SourceRun? last = await db.SourceRuns.AsNoTracking().Where(r => r.Source == card.Key && r.Id != run.Id && r.EndedAt != null && r.Outcome != RunOutcome.Failed)
            .OrderByDescending(r => r.StartedAt).FirstOrDefaultAsync(cancel);
        bool isSaidTwice = last is { Outcome: RunOutcome.Partial } && last.Seen == run.Seen;
        return known >= Few && run.Seen * 2 < known && !isSaidTwice
            ? $"The source gave only {run.Seen} records, where we know {known}. Nothing is marked as gone, unless the next fetch says the same."
            : null;
    }

    /// <summary>Marks what the source has no longer. It is kept; what has closed in the meantime has not gone.</summary>
    public async Task<int> MarkGoneAsync(CancellationToken cancel)
    {
        if (!card.IsWhole)
            return 0;
        List<string> gone = await db.RawRecords.Where(r => r.Source == card.Key && r.SeenIn != run.Id && r.GoneAt == null).Select(r => r.Reference).ToListAsync(cancel);
        int marked = 0;
        foreach (string[] some in gone.Chunk(500))
        {
            await db.RawRecords.Where(r => r.Source == card.Key && some.Contains(r.Reference))
                .ExecuteUpdateAsync(set => set.SetProperty(r => r.GoneAt, now), cancel);
            foreach (Item item in await db.Items.Where(i => i.Source == card.ItemSource && some.Contains(i.Reference) && i.GoneSince == null).ToListAsync(cancel))
            {
                if (!item.IsLiveOn(Today))
                    continue;
                item.Miss(Today);
                marked++;
            }
        }
        return marked;
    }

    /// <summary>The source says that nothing has changed: all we have of it is as young as today.</summary>
    public async Task<int> ConfirmAsync(CancellationToken cancel)
    {
        await db.RawRecords.Where(r => r.Source == card.Key && r.GoneAt == null).ExecuteUpdateAsync(set => set.SetProperty(r => r.FetchedAt, now), cancel);
        List<string> there = await db.RawRecords.Where(r => r.Source == card.Key && r.GoneAt == null && r.Problem == null).Select(r => r.Reference).ToListAsync(cancel);
        foreach (string[] some in there.Chunk(500))
            foreach (Item item in await db.Items.Where(i => i.Source == card.ItemSource && some.Contains(i.Reference)).ToListAsync(cancel))
                item.Confirm(Today);
        return 0;
    }
}
