using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Matching;
using Samklang.People;

namespace Samklang.Watch;

/// <summary>
/// Records in the engine's index, kept in memory and brought up to date from History whenever it is asked for. It holds every
/// record whoever may see it: whoever asks says which are allowed, by what their own database shows them.
/// </summary>
public abstract class RecordIndex(OpenDb open, MatchEngine engine) : IDisposable
{
    private const int BatchSize = 500;

    private readonly SemaphoreSlim gate = new(1, 1);
    private ItemIndex? index;
    private long revision = -1;

    /// <summary>The kinds of record that are indexed, by the name that History gives them.</summary>
    protected abstract IReadOnlyList<string> Kinds { get; }

    public async Task<ItemIndex> CurrentAsync(CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            await using SamklangDb db = open(Viewer.System);
            long now = await db.RevisionAsync(cancel);
            if (index is null)
                index = engine.CreateItemIndex(await BuildAsync(db, cancel));
            else if (now != revision)
                await CatchUpAsync(index, db, cancel);
            revision = now;
            return index;
        }
        finally
        {
            gate.Release();
        }
    }

    public void Dispose()
    {
        gate.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The texts of a kind's records; of all of them, or of those with the given ids.</summary>
    protected abstract Task<IEnumerable<MatchText>> ReadAsync(
        SamklangDb db, string kind, IReadOnlyCollection<Guid>? ids, CancellationToken cancel);

    private async Task<IEnumerable<MatchText>> BuildAsync(SamklangDb db, CancellationToken cancel)
    {
        List<MatchText> texts = [];
        foreach (string kind in Kinds)
            texts.AddRange(await ReadAsync(db, kind, null, cancel));
        return texts;
    }

    private async Task CatchUpAsync(ItemIndex index, SamklangDb db, CancellationToken cancel)
    {
        var changed = await db.History.Where(h => h.Id > revision && Kinds.Contains(h.RecordKind))
            .Select(h => new { h.RecordKind, h.RecordId, h.Kind }).ToListAsync(cancel);
        foreach (Guid gone in changed.Where(c => c.Kind == ChangeKind.Removed).Select(c => c.RecordId))
            index.Remove(gone.ToString());
        foreach (var kind in changed.GroupBy(c => c.RecordKind, c => c.RecordId))
            foreach (Guid[] some in kind.Distinct().Chunk(BatchSize))
                foreach (MatchText text in await ReadAsync(db, kind.Key, some, cancel))
                    index.Put(text);
    }
}
