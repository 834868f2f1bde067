using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samklang.Concepts;
using Samklang.Data;
using Samklang.History;
using Samklang.Matching;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Watch;

/// <summary>
/// Records in the engine's index: opened from disk or built from the database, and brought up to date from History whenever it
/// is asked for. It holds every record with who may see it; whoever asks stays within what they may see.
/// </summary>
/// <remarks>The database is the truth. The file only spares reading all texts anew, and is never trusted further than it proves itself.</remarks>
public abstract class RecordIndex(OpenDb open, MatchEngine engine, EngineFolder folder, RegionTime region, ILogger log) : IDisposable
{
    private const int BatchSize = 500;
    private const int ChangesBeforeSaving = 500;

    private readonly SemaphoreSlim gate = new(1, 1);
    private KeptIndex? kept;
    private ItemIndex? index;
    private IndexMoment moment;
    private int unsaved;

    /// <summary>The name of the index's file.</summary>
    protected abstract string Name { get; }

    /// <summary>The kinds of record whose changes change the index, by the name that History gives them.</summary>
    protected abstract IReadOnlyList<string> Kinds { get; }

    /// <summary>The day that what is indexed holds for, in the region: calls open and close by its clock.</summary>
    protected DateOnly Today => region.Today;

    public async Task<ItemIndex> CurrentAsync(CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            await using SamklangDb db = open(Viewer.System);
            IndexMoment now = new(await db.RevisionAsync(cancel), Today);
            if (index is { IsDamaged: true })
            {
                kept?.Drop();
                index = null;
            }
            ItemIndex current = index ?? await OpenAsync(db, now, cancel);
            if (now != moment)
                unsaved += await CatchUpAsync(current, db, now, cancel);
            (index, moment) = (current, now);
            if (unsaved >= ChangesBeforeSaving)
                Save();
            return current;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Keeps what has changed since the last time, for the next start.</summary>
    public void Dispose()
    {
        if (unsaved > 0)
            Save();
        gate.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The texts of a kind's records; of all of them, or of those with the given ids.</summary>
    protected abstract Task<IEnumerable<MatchText>> ReadAsync(
        SamklangDb db, string kind, IReadOnlyCollection<Guid>? ids, CancellationToken cancel);

    /// <summary>The texts that are others than they were only because time has passed.</summary>
    protected virtual Task<IEnumerable<MatchText>> ChangedByTimeAsync(SamklangDb db, DateOnly from, DateOnly to, CancellationToken cancel) =>
        Task.FromResult<IEnumerable<MatchText>>([]);

    private async Task<ItemIndex> OpenAsync(SamklangDb db, IndexMoment now, CancellationToken cancel)
    {
        kept ??= new KeptIndex(folder.Index(Name), await OriginAsync(db, cancel), log);
        if (kept.Open(engine, now) is { } opened)
        {
            moment = opened.Moment;
            return opened.Index;
        }
        List<MatchText> texts = [];
        foreach (string kind in Kinds)
            texts.AddRange(await ReadAsync(db, kind, null, cancel));
        (moment, unsaved) = (now, ChangesBeforeSaving);
        return engine.CreateItemIndex(texts.DistinctBy(t => t.Id));
    }

    // The first change ever tells one database from another at the same place.
    private static async Task<Guid> OriginAsync(SamklangDb db, CancellationToken cancel) =>
        await db.History.OrderBy(h => h.Id).Select(h => (Guid?)h.RecordId).FirstOrDefaultAsync(cancel) ?? Guid.Empty;

    private async Task<int> CatchUpAsync(ItemIndex current, SamklangDb db, IndexMoment now, CancellationToken cancel)
    {
        var changed = await db.History.Where(h => h.Id > moment.Revision && h.Id <= now.Revision && Kinds.Contains(h.RecordKind))
            .Select(h => new { h.RecordKind, h.RecordId, h.Kind }).ToListAsync(cancel);
        foreach (Guid gone in changed.Where(c => c.Kind == ChangeKind.Removed).Select(c => c.RecordId))
            current.Remove(gone.ToString());
        foreach (var kind in changed.GroupBy(c => c.RecordKind, c => c.RecordId))
            foreach (Guid[] some in kind.Distinct().Chunk(BatchSize))
                foreach (MatchText text in await ReadAsync(db, kind.Key, some, cancel))
                    current.Put(text);
        if (now.Day <= moment.Day)
            return changed.Count;
        List<MatchText> aged = [.. await ChangedByTimeAsync(db, moment.Day, now.Day, cancel)];
        foreach (MatchText text in aged)
            current.Put(text);
        return changed.Count + aged.Count;
    }

    private void Save()
    {
        if (index is null || kept?.Save(index, moment) != true)
            return;
        unsaved = 0;
    }
}
