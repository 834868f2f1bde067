using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Strategy;

namespace Samklang.Watch;

/// <summary>A person decides on a match; to act on or follow it opens our dossier on the item, or raises the one it lies in.</summary>
public sealed class SettleMatch(SamklangDb db, TimeProvider time)
{
    /// <returns>What became of it; null when there is no such match for this person.</returns>
    public async Task<Settlement?> RunAsync(Guid matchId, Verdict verdict, string? note, CancellationToken cancel)
    {
        Match? match = await db.Matches.Include(m => m.Item).Include(m => m.Priority).SingleOrDefaultAsync(m => m.Id == matchId, cancel);
        if (match is not { Item: { } item, Priority: { } priority })
            return null;
        DateTime now = time.GetUtcNow().UtcDateTime;
        Settlement settlement = match.Settle(verdict, note, priority, db.Viewer, now);
        if (settlement != Settlement.Done)
            return settlement;

        // An item lies in one dossier of an owner, be it one that a colleague keeps to themselves.
        Dossier? dossier = await db.Dossiers.IgnoreQueryFilters().Include(d => d.Items).Include(d => d.Priorities)
            .SingleOrDefaultAsync(d => d.OwnerId == priority.OwnerId && d.Items.Any(i => i.ItemId == item.Id), cancel);
        if (dossier is not null)
            await HeedAsync(dossier, match, priority, now, cancel);
        else if (Dossier.LevelFor([verdict]) is { } level)
            db.Add(Dossier.Open(item, priority, level, match.Note, now, await DossierKeys.FreeAsync(db, item.Key, cancel)));
        await db.SaveChangesAsync(cancel);
        return settlement;
    }

    private async Task HeedAsync(Dossier dossier, Match match, Priority priority, DateTime now, CancellationToken cancel)
    {
        List<Guid> items = [.. dossier.Items.Select(i => i.ItemId)];
        var others = await db.Matches.Where(m => items.Contains(m.ItemId) && m.Id != match.Id && m.Priority!.OwnerId == dossier.OwnerId)
            .Select(m => new { m.PriorityId, m.Verdict }).ToListAsync(cancel);
        dossier.Heed(Dossier.LevelFor([.. others.Select(o => o.Verdict), match.Verdict]), match.Note, now);
        DossierPriority? tie = dossier.Priorities.FirstOrDefault(p => p.PriorityId == priority.Id);
        bool isServed = match.IsFollowed || others.Exists(o => o.PriorityId == priority.Id && o.Verdict is Verdict.Act or Verdict.Follow);
        if (tie is null && isServed)
            dossier.ServeFor(priority, LocalText.Empty);
        else if (tie is { Why.IsEmpty: true } && !isServed)
            db.Remove(tie);
    }
}
