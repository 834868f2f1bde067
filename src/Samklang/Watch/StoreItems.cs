using Microsoft.EntityFrameworkCore;
using Samklang.Data;

namespace Samklang.Watch;

/// <summary>The items that were added and those that were changed, by id.</summary>
public sealed record StoredItems(IReadOnlyList<Guid> Added, IReadOnlyList<Guid> Changed);

/// <summary>Keeps what a source says: adds what is new, updates what has changed, and matches nothing.</summary>
public sealed class StoreItems(SamklangDb db, TimeProvider time)
{
    private readonly List<Guid> added = [];
    private readonly List<Guid> changed = [];

    /// <remarks>Of drafts with the same source and reference the last one counts. Nothing is left tracked afterwards.</remarks>
    public async Task<StoredItems> RunAsync(IReadOnlyList<ItemDraft> drafts, CancellationToken cancel)
    {
        await StoreAsync([.. drafts.GroupBy(d => (d.Source, d.Reference)).Select(g => g.Last())], cancel);
        return new([.. added], [.. changed]);
    }

    private async Task StoreAsync(ItemDraft[] batch, CancellationToken cancel)
    {
        List<string> sources = [.. batch.Select(d => d.Source).Distinct()], references = [.. batch.Select(d => d.Reference)];
        Dictionary<(string, string), Item> known = await db.Items
            .Where(i => sources.Contains(i.Source) && references.Contains(i.Reference))
            .ToDictionaryAsync(i => (i.Source, i.Reference), cancel);
        HashSet<string> taken = await KeysTakenAsync([.. batch.Where(d => !known.ContainsKey((d.Source, d.Reference))).Select(d => d.Key)], cancel);
        DateTime now = time.GetUtcNow().UtcDateTime;
        foreach (ItemDraft draft in batch)
        {
            if (!known.TryGetValue((draft.Source, draft.Reference), out Item? item))
            {
                item = new Item(draft with { Key = Free(draft.Key, taken) }, now);
                db.Add(item);
                added.Add(item.Id);
            }
            else if (item.Update(draft, now))
                changed.Add(item.Id);
        }
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }

    private async Task<HashSet<string>> KeysTakenAsync(List<string> wanted, CancellationToken cancel)
    {
        HashSet<string> taken = [.. await db.Items.Where(i => wanted.Contains(i.Key)).Select(i => i.Key).ToListAsync(cancel)];
        foreach (string key in taken.ToList())
            taken.UnionWith(await db.Items.Where(i => i.Key.StartsWith(key + "-")).Select(i => i.Key).ToListAsync(cancel));
        return taken;
    }

    // Two items of a source can have the same words in their keys; the address of the first one stands.
    private static string Free(string key, HashSet<string> taken)
    {
        string free = key;
        for (int number = 2; !taken.Add(free); number++)
            free = $"{key}-{number}";
        return free;
    }
}
