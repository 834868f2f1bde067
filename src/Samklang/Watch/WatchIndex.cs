using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Matching;
using Samklang.People;

namespace Samklang.Watch;

/// <summary>
/// All items in the engine's index, kept in memory and brought up to date from History whenever it is asked for. It holds
/// every item whoever may see it: whoever asks says which are allowed, by what their own database shows them.
/// </summary>
public sealed class WatchIndex(OpenDb open, MatchEngine engine) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private ItemIndex? index;
    private long revision = -1;

    public async Task<ItemIndex> CurrentAsync(CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            await using SamklangDb db = open(Viewer.System);
            long now = await db.RevisionAsync(cancel);
            if (index is null)
                index = engine.CreateItemIndex((await db.Items.AsNoTracking().ToListAsync(cancel)).Select(EngineTexts.Of));
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

    /// <summary>An index to route single items by, over priorities as <see cref="EngineTexts"/> gives them.</summary>
    public async Task<ProfileIndex> ProfilesAsync(IEnumerable<MatchText> priorities, CancellationToken cancel) =>
        engine.CreateProfileIndex(priorities, await CurrentAsync(cancel));

    public void Dispose() => gate.Dispose();

    private async Task CatchUpAsync(ItemIndex index, SamklangDb db, CancellationToken cancel)
    {
        var changed = await db.History.Where(h => h.Id > revision && h.RecordKind == nameof(Item))
            .Select(h => new { h.RecordId, h.Kind }).ToListAsync(cancel);
        foreach (Guid gone in changed.Where(c => c.Kind == ChangeKind.Removed).Select(c => c.RecordId))
            index.Remove(gone.ToString());
        foreach (Guid[] some in changed.Select(c => c.RecordId).Distinct().Chunk(500))
            foreach (Item item in await db.Items.AsNoTracking().Where(i => some.Contains(i.Id)).ToListAsync(cancel))
                index.Put(EngineTexts.Of(item));
    }
}
