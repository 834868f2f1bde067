using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Strategy;

namespace Samklang.Watch;

/// <summary>Holds priorities against all items and keeps the matches; what a person has settled stays settled.</summary>
public sealed class MatchItems(SamklangDb db, WatchIndex watch, TimeProvider time)
{
    /// <summary>The most matches that are kept of one priority, the best ones.</summary>
    public const int MostPerPriority = 400;

    /// <summary>Matches every priority that the viewer sees; <paramref name="done"/> hears of each as it is finished.</summary>
    public async Task<MatchCount> AllAsync(Action<Priority>? done, CancellationToken cancel)
    {
        MatchCount count = new(0, 0, 0);
        foreach (Priority priority in await db.Priorities.OrderBy(p => p.Key).ToListAsync(cancel))
        {
            count += await OneAsync(priority, cancel);
            done?.Invoke(priority);
        }
        return count;
    }

    public async Task<MatchCount> OneAsync(Priority priority, CancellationToken cancel)
    {
        ItemIndex index = await watch.CurrentAsync(cancel);
        IReadOnlyList<Hit> hits = index.Find(EngineTexts.Of(priority.Id, priority.Words), MostPerPriority);
        Dictionary<Guid, Match> known = await db.Matches.Where(m => m.PriorityId == priority.Id).ToDictionaryAsync(m => m.ItemId, cancel);
        Dictionary<Guid, Item> items = await ItemsOfAsync(hits, known, cancel);

        int added = 0;
        foreach (Hit hit in hits)
        {
            Guid itemId = Guid.Parse(hit.Id);
            if (known.Remove(itemId, out Match? match))
                match.Refresh(hit);
            else if (items.TryGetValue(itemId, out Item? item))
            {
                db.Add(new Match(item, priority, hit, time.GetUtcNow().UtcDateTime));
                added++;
            }
        }

        List<Match> fallen = [.. known.Values.Where(m => !m.IsSettled)];
        db.RemoveRange(fallen);
        await db.SaveChangesAsync(cancel);
        return new(hits.Count, added, fallen.Count);
    }

    private async Task<Dictionary<Guid, Item>> ItemsOfAsync(
        IReadOnlyList<Hit> hits, Dictionary<Guid, Match> known, CancellationToken cancel)
    {
        List<Guid> fresh = [.. hits.Select(h => Guid.Parse(h.Id)).Where(id => !known.ContainsKey(id))];
        return await db.Items.Where(i => fresh.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancel);
    }
}

/// <summary>How many items match, how many of the matches are new, and how many fell away.</summary>
public readonly record struct MatchCount(int Matching, int Added, int Fallen)
{
    public static MatchCount operator +(MatchCount a, MatchCount b) =>
        new(a.Matching + b.Matching, a.Added + b.Added, a.Fallen + b.Fallen);

    public static MatchCount Add(MatchCount left, MatchCount right) => left + right;
}
