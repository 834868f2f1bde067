using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;

namespace Samklang.Watch;

/// <summary>A person decides on a match; to act on or follow it opens our dossier on the item.</summary>
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

        Dossier? dossier = await db.Dossiers.SingleOrDefaultAsync(d => d.ItemId == item.Id && d.OwnerId == priority.OwnerId, cancel);
        List<Verdict?> verdicts = await OtherVerdictsAsync(match, priority.OwnerId, cancel);
        Level? level = Dossier.LevelFor([.. verdicts, verdict]);
        if (level is null)
            dossier?.Close(now);
        else if (dossier is null)
            db.Add(Dossier.Open(item, priority, level.Value, match.Note, now));
        else
            dossier.Raise(level.Value, match.Note);
        await db.SaveChangesAsync(cancel);
        return settlement;
    }

    private Task<List<Verdict?>> OtherVerdictsAsync(Match match, Guid ownerId, CancellationToken cancel) =>
        db.Matches.Where(m => m.ItemId == match.ItemId && m.Id != match.Id && m.Priority!.OwnerId == ownerId)
            .Select(m => m.Verdict).ToListAsync(cancel);
}
