using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Matching;
using Samklang.People;

namespace Samklang.Publishing;

/// <summary>
/// All that the site's search can find in the engine's index, kept in memory and brought up to date from History whenever it
/// is asked for. It holds every record whoever may see it: whoever asks says which are allowed.
/// </summary>
public sealed class SiteIndex(OpenDb open, MatchEngine engine) : IDisposable
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
                index = await BuildAsync(db, cancel);
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

    public void Dispose() => gate.Dispose();

    private async Task<ItemIndex> BuildAsync(SamklangDb db, CancellationToken cancel)
    {
        List<MatchText> texts = [];
        foreach (Findable findable in FindableRecords.All)
            texts.AddRange((await findable.ReadAsync(db, null, cancel)).Select(r => r.Words()));
        return engine.CreateItemIndex(texts);
    }

    private async Task CatchUpAsync(ItemIndex index, SamklangDb db, CancellationToken cancel)
    {
        var changed = await db.History.Where(h => h.Id > revision).Select(h => new { h.RecordKind, h.RecordId, h.Kind }).ToListAsync(cancel);
        foreach (Guid gone in changed.Where(c => c.Kind == ChangeKind.Removed).Select(c => c.RecordId))
            index.Remove(gone.ToString());
        foreach (Findable findable in FindableRecords.All)
            foreach (Guid[] some in changed.Where(c => c.RecordKind == findable.RecordKind).Select(c => c.RecordId).Distinct().Chunk(500))
                foreach (FoundRecord record in await findable.ReadAsync(db, some, cancel))
                    index.Put(record.Words());
    }
}
