using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Matching;
using Samklang.People;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Matches;

/// <summary>What waits for a person's verdict: each item once, with every priority that it matches, best first.</summary>
public sealed class OpenItems(SamklangDb db, DateOnly today)
{
    public const int PageSize = 10;

    /// <param name="ask">Which of them, and which page.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<OpenPage> ReadAsync(OpenAsk ask, CancellationToken cancel)
    {
        List<Row> rows = await Open(ask.JustSettled)
            .Select(m => new Row(m.Id, m.ItemId, m.Priority!.OwnerId, m.Strength, m.Score, m.FoundAt, m.Verdict != null)).ToListAsync(cancel);
        Dictionary<Guid, int> byOwner = rows.Where(r => !r.IsSettled).DistinctBy(r => (r.ItemId, r.OwnerId)).CountBy(r => r.OwnerId).ToDictionary();
        if (ask.OwnerId is { } owner)
            rows.RemoveAll(r => r.OwnerId != owner);
        int newCount = rows.Where(r => IsNew(r, ask)).Select(r => r.ItemId).Distinct().Count();
        int waiting = rows.Where(r => !r.IsSettled).Select(r => r.ItemId).Distinct().Count();
        if (ask.OnlyNew)
            rows.RemoveAll(r => !IsNew(r, ask) && r.Id != ask.JustSettled);

        List<IGrouping<Guid, Row>> items = [.. rows.GroupBy(r => r.ItemId)
            .OrderByDescending(g => g.Max(r => r.Strength)).ThenByDescending(g => g.Max(r => r.Score)).ThenBy(g => g.Key)];
        int pageCount = Math.Max(1, (items.Count + PageSize - 1) / PageSize);
        int page = Math.Clamp(ask.Page, 1, pageCount);
        HashSet<Guid> shown = [.. items.Skip((page - 1) * PageSize).Take(PageSize).SelectMany(g => g).Select(r => r.Id)];
        return new(await LoadAsync(shown, rows, ask, cancel), waiting, newCount, byOwner, page, pageCount);
    }

    private IQueryable<Watch.Match> Open(Guid? justSettled) =>
        db.Matches.Where(m => m.Verdict == null || m.Id == justSettled).WorkedBy(db.Viewer).NotClosed(today);

    private async Task<List<OpenItem>> LoadAsync(HashSet<Guid> shown, List<Row> rows, OpenAsk ask, CancellationToken cancel)
    {
        Dictionary<Guid, Row> known = rows.Where(r => shown.Contains(r.Id)).ToDictionary(r => r.Id);
        List<Watch.Match> matches = await db.Matches.AsNoTrackingWithIdentityResolution().Where(m => shown.Contains(m.Id))
            .Include(m => m.Item).Include(m => m.Priority).ThenInclude(p => p!.Owner).ToListAsync(cancel);
        return [.. matches.GroupBy(m => m.ItemId).Select(g => new OpenItem(g.First().Item!,
                [.. g.OrderByDescending(m => m.Strength).ThenByDescending(m => m.Score)
                    .Select(m => new OpenMatch(m, m.Priority!, known.TryGetValue(m.Id, out Row? row) && IsNew(row, ask), m.Id == ask.JustSettled))]))
            .OrderByDescending(i => i.Matches.Max(m => m.Match.Strength)).ThenByDescending(i => i.Matches.Max(m => m.Match.Score)).ThenBy(i => i.Item.Id)];
    }

    private static bool IsNew(Row row, OpenAsk ask) => !row.IsSettled && ask.Since is { } since && row.FoundAt > since;

    private sealed record Row(
        Guid Id, Guid ItemId, Guid OwnerId, Strength Strength, double Score, DateTime FoundAt, bool IsSettled);
}

/// <param name="Page">From 1.</param>
/// <param name="OwnerId">Only this owner's priorities; null for all that the viewer works for.</param>
/// <param name="Since">Matches found after this are new.</param>
/// <param name="OnlyNew">Leaves out those that are not new.</param>
/// <param name="JustSettled">A match that has just got its verdict keeps its place in the list this once.</param>
public sealed record OpenAsk(int Page, Guid? OwnerId, DateTime? Since, bool OnlyNew, Guid? JustSettled);

public sealed record OpenMatch(Watch.Match Match, Strategy.Priority Priority, bool IsNew, bool IsJustSettled);

/// <summary>One match of an item as the list asks about it.</summary>
public sealed record OpenMatchAsk(Item Item, OpenMatch Open, string Back, bool ShowOwner);

public sealed record OpenItem(Item Item, IReadOnlyList<OpenMatch> Matches);

public sealed record OpenPage(
    IReadOnlyList<OpenItem> Items, int WaitingCount, int NewCount, IReadOnlyDictionary<Guid, int> CountByOwner, int Page, int PageCount);
