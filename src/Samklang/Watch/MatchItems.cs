using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Strategy;

namespace Samklang.Watch;

/// <summary>Holds priorities against items and keeps the matches; what a person has settled stays settled.</summary>
public sealed class MatchItems(SamklangDb db, WatchIndex watch, TimeProvider time)
{
    private readonly SharpenPriorities sharpen = new(db, watch.Engine);

    /// <summary>The most matches that are kept of one priority, the best ones.</summary>
    public const int MostPerPriority = 400;

    /// <summary>Matches every priority that the viewer sees; <paramref name="done"/> hears of each as it is finished.</summary>
    public async Task<MatchCount> AllAsync(Action<Priority, MatchCount>? done, CancellationToken cancel)
    {
        MatchCount count = new(0, 0, 0);
        foreach (Priority priority in await db.Priorities.AsNoTracking().OrderBy(p => p.Key).ToListAsync(cancel))
        {
            MatchCount one = await OneAsync(priority, cancel);
            count += one;
            done?.Invoke(priority, one);
            db.ChangeTracker.Clear();
        }
        return count;
    }

    public async Task<MatchCount> OneAsync(Priority priority, CancellationToken cancel)
    {
        ItemIndex index = await watch.CurrentAsync(cancel);
        IReadOnlyList<Hit> hits = index.Find(await sharpen.TextAsync(priority, cancel), MostPerPriority);
        Dictionary<Guid, Match> known = await db.Matches.Where(m => m.PriorityId == priority.Id).ToDictionaryAsync(m => m.ItemId, cancel);
        List<Guid> fresh = [.. hits.Select(h => Guid.Parse(h.Id)).Where(id => !known.ContainsKey(id))];
        Dictionary<Guid, Item> items = await db.Items.AsNoTracking().Where(i => fresh.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancel);
        int added = 0;
        foreach (Hit hit in hits)
        {
            Guid itemId = Guid.Parse(hit.Id);
            known.Remove(itemId, out Match? match);
            added += Keep(hit, match, items.GetValueOrDefault(itemId), priority);
        }
        int fallen = Drop(known.Values);
        await db.SaveChangesAsync(cancel);
        return new(hits.Count, added, fallen);
    }

    /// <summary>Matches the given items, and no others, with every priority that the viewer sees.</summary>
    public async Task<MatchCount> SomeAsync(IReadOnlyCollection<Guid> itemIds, CancellationToken cancel)
    {
        List<Priority> priorities = await db.Priorities.AsNoTracking().ToListAsync(cancel);
        List<MatchText> texts = [];
        foreach (Priority priority in priorities)
            texts.Add(await sharpen.TextAsync(priority, cancel));
        ProfileIndex profiles = await watch.ProfilesAsync(texts, cancel);
        Dictionary<string, Priority> byId = priorities.ToDictionary(p => p.Id.ToString());
        MatchCount count = new(0, 0, 0);
        foreach (Guid[] some in itemIds.Chunk(200))
        {
            foreach (Item item in await db.Items.Include(i => i.Matches).Where(i => some.Contains(i.Id)).ToListAsync(cancel))
                count += Route(item, profiles, byId);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
        return count;
    }

    private MatchCount Route(Item item, ProfileIndex profiles, Dictionary<string, Priority> priorities)
    {
        IReadOnlyList<Hit> hits = profiles.Route(EngineTexts.Of(item));
        Dictionary<Guid, Match> known = item.Matches.ToDictionary(m => m.PriorityId);
        int added = 0;
        foreach (Hit hit in hits)
        {
            Priority priority = priorities[hit.Id];
            known.Remove(priority.Id, out Match? match);
            added += Keep(hit, match, item, priority);
        }
        return new(hits.Count, added, Drop(known.Values));
    }

    private int Keep(Hit hit, Match? known, Item? item, Priority priority)
    {
        known?.Refresh(hit);
        if (known is not null || item is null)
            return 0;
        db.Add(new Match(item, priority, hit, time.GetUtcNow().UtcDateTime));
        return 1;
    }

    private int Drop(IEnumerable<Match> noLongerFound)
    {
        List<Match> fallen = [.. noLongerFound.Where(m => !m.IsSettled)];
        db.RemoveRange(fallen);
        return fallen.Count;
    }
}

/// <summary>How many items match, how many of the matches are new, and how many fell away.</summary>
public readonly record struct MatchCount(int Matching, int Added, int Fallen)
{
    public static MatchCount operator +(MatchCount a, MatchCount b) =>
        new(a.Matching + b.Matching, a.Added + b.Added, a.Fallen + b.Fallen);

    public static MatchCount Add(MatchCount left, MatchCount right) => left + right;
}
