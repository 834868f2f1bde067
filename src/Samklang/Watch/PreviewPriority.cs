using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Strategy;

namespace Samklang.Watch;

/// <summary>Shows what a priority would catch among everything stored if it had these words. Keeps nothing.</summary>
public sealed class PreviewPriority(SamklangDb db, WatchIndex watch)
{
    /// <summary>How many of the best hits, and of what would be lost, are shown with their titles.</summary>
    public const int MostShown = 40;

    /// <param name="priorityId">The priority as it is now; null for one that is being written.</param>
    /// <param name="words">The words to try.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<PriorityPreview> RunAsync(Guid? priorityId, PriorityWords words, CancellationToken cancel)
    {
        ItemIndex index = await watch.CurrentAsync(cancel);
        SearchRequest request = new() { Top = MatchItems.MostPerPriority, Within = AudienceValues.Within(db.Viewer), CountsAll = false };
        MatchText text = await SharpenedAsync(priorityId, EngineTexts.Of(priorityId ?? Guid.Empty, words), cancel);
        IReadOnlyList<Hit> hits = index.Find(text, request).Hits;
        List<Known> known = priorityId is null
            ? []
            : await db.Matches.Where(m => m.PriorityId == priorityId).OrderByDescending(m => m.Score)
                .Select(m => new Known(m.ItemId, m.Verdict != null)).ToListAsync(cancel);

        HashSet<Guid> now = [.. known.Select(k => k.ItemId)];
        HashSet<Guid> then = [.. hits.Select(h => Guid.Parse(h.Id))];
        List<Guid> lost = [.. known.Where(k => !k.IsSettled && !then.Contains(k.ItemId)).Select(k => k.ItemId)];
        List<Hit> shown = [.. hits.OrderByDescending(h => h.Strength).ThenByDescending(h => h.Score).Take(MostShown)];
        Dictionary<Guid, PreviewItem> items = await ItemsAsync([.. shown.Select(h => Guid.Parse(h.Id)), .. lost.Take(MostShown)], cancel);
        return new(
            [.. shown.Select(h => Guid.Parse(h.Id)).Zip(shown).Where(p => items.ContainsKey(p.First))
                .Select(p => new PreviewHit(items[p.First], p.Second.Strength, p.Second.Reasons, !now.Contains(p.First)))],
            [.. lost.Take(MostShown).Where(items.ContainsKey).Select(id => items[id])],
            hits.CountBy(h => h.Strength).ToDictionary(), then.Count(id => !now.Contains(id)), lost.Count);
    }

    // As the matches will be found when the words are saved.
    private async Task<MatchText> SharpenedAsync(Guid? priorityId, MatchText text, CancellationToken cancel)
    {
        Priority? priority = priorityId is null ? null : await db.Priorities.AsNoTracking().SingleOrDefaultAsync(p => p.Id == priorityId, cancel);
        return priority is null ? text : SharpenPriorities.Weighed(priority, text, await new SharpenPriorities(db, watch.Engine).WordsAsync(priority, cancel));
    }

    private Task<Dictionary<Guid, PreviewItem>> ItemsAsync(List<Guid> ids, CancellationToken cancel) =>
        db.Items.AsNoTracking().Where(i => ids.Contains(i.Id))
            .Select(i => new PreviewItem(i.Id, i.Key, i.Kind, i.Title, i.ClosesOn)).ToDictionaryAsync(i => i.Id, cancel);

    private sealed record Known(Guid ItemId, bool IsSettled);
}

/// <summary>What a preview says of an item.</summary>
public sealed record PreviewItem(Guid Id, string Key, ItemKind Kind, LocalText Title, DateOnly? ClosesOn);

/// <summary>An item that would match; gained when it does not match now.</summary>
public sealed record PreviewHit(PreviewItem Item, Strength Strength, IReadOnlyList<Reason> Reasons, bool IsGained);

/// <param name="Hits">The best hits, strongest first.</param>
/// <param name="Lost">The best of what matches now and no longer would; what a person has settled is never lost.</param>
/// <param name="Counts">How many would match, by strength.</param>
/// <param name="GainedCount">How many would match that do not now.</param>
/// <param name="LostCount">How many match now and no longer would.</param>
public sealed record PriorityPreview(
    IReadOnlyList<PreviewHit> Hits, IReadOnlyList<PreviewItem> Lost, IReadOnlyDictionary<Strength, int> Counts, int GainedCount, int LostCount)
{
    public int HitCount => Counts.Values.Sum();
}
