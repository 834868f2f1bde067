using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Items;

/// <summary>Reads one page of the watch, or the whole of it.</summary>
public sealed class WatchList(SamklangDb db, WatchIndex watch, DateOnly today)
{
    public const int PageSize = 30;
    private const int MostFound = 500;

    public async Task<WatchPage> ReadAsync(WatchAsk ask, bool isWhole, CancellationToken cancel)
    {
        IQueryable<Item> items = Narrow(db.Items.AsNoTracking(), ask);
        List<Guid>? found = ask.AskedWords is { } words ? await SearchAsync(items, words, cancel) : null;
        if (found is not null)
            items = items.Where(i => found.Contains(i.Id));
        int count = found?.Count ?? await items.CountAsync(cancel);
        int size = isWhole ? Math.Max(1, count) : PageSize, pageCount = Math.Max(1, (count + size - 1) / size);
        int skip = (Math.Min(ask.PageNumber, pageCount) - 1) * size;
        List<WatchLine> shown;
        if (found is not null && ask.SortedBy == WatchSort.Relevance)
        {
            List<Guid> ids = [.. found.Skip(skip).Take(size)];
            shown = [.. (await items.Where(i => ids.Contains(i.Id)).WatchLines().ToListAsync(cancel)).OrderBy(i => ids.IndexOf(i.Id))];
        }
        else
        {
            shown = await Sort(items, ask.SortedBy).Skip(skip).Take(size).WatchLines().ToListAsync(cancel);
        }
        return new(shown, await MatchesAsync([.. shown.Select(i => i.Id)], cancel), count, (skip / size) + 1, pageCount);
    }

    private IQueryable<Item> Narrow(IQueryable<Item> items, WatchAsk ask)
    {
        if (ask.AskedKind is { } kind)
            items = items.Where(i => i.Kind == kind);
        if (ask.Source is { Length: > 0 } source)
            items = items.Where(i => i.Source == source);
        if (ask.Programme is { Length: > 0 } programme)
            items = items.Where(i => i.ProgrammeCode == programme);
        if (ask.AskedYear is { } year)
        {
            (DateOnly from, DateOnly to) = (new(year, 1, 1), new(year, 12, 31));
            items = items.Where(i => (i.PublishedOn ?? i.OpensOn) >= from && (i.PublishedOn ?? i.OpensOn) <= to);
        }
        return NarrowByMatch(NarrowByStatus(items, ask.AskedStatus), ask);
    }

    // The same rule as Item.StatusOn, for the database to answer.
    private IQueryable<Item> NarrowByStatus(IQueryable<Item> items, CallStatus? status)
    {
        if (status is null)
            return items;
        items = items.Where(i => i.Kind == ItemKind.Call || i.Kind == ItemKind.Consultation);
        return status switch
        {
            CallStatus.Closed => items.Where(i => i.ClosesOn < today
                || (i.ClosesOn == null && !(i.OpensOn > today) && i.ClaimedStatus == CallStatus.Closed)),
            CallStatus.Forthcoming => items.Where(i => !(i.ClosesOn < today)
                && (i.OpensOn > today || (i.ClosesOn == null && i.ClaimedStatus == CallStatus.Forthcoming))),
            _ => items.Where(i => !(i.ClosesOn < today) && !(i.OpensOn > today)
                && (i.ClosesOn != null || i.ClaimedStatus == null || i.ClaimedStatus == CallStatus.Open)),
        };
    }

    private IQueryable<Item> NarrowByMatch(IQueryable<Item> items, WatchAsk ask)
    {
        if (ask is { Priority: null or "", AskedStrength: null, AskedVerdict: null, AsksUnsettled: false })
            return items;
        IQueryable<Watch.Match> matches = db.Matches;
        if (ask.Priority is { Length: > 0 } priority)
            matches = matches.Where(m => m.Priority!.Key == priority);
        if (ask.AskedStrength is { } strength)
            matches = matches.Where(m => m.Strength == strength);
        if (ask.AskedVerdict is { } verdict)
            matches = matches.Where(m => m.Verdict == verdict);
        if (ask.AsksUnsettled)
            matches = matches.Where(m => m.Verdict == null);
        return items.Where(i => matches.Any(m => m.ItemId == i.Id));
    }

    private IQueryable<Item> Sort(IQueryable<Item> items, WatchSort sort) => sort switch
    {
        WatchSort.Closing => items.OrderBy(i => i.ClosesOn == null).ThenBy(i => i.ClosesOn < today).ThenBy(i => i.ClosesOn).ThenBy(i => i.Id),
        WatchSort.Newest => items.OrderByDescending(i => i.PublishedOn ?? i.OpensOn).ThenByDescending(i => i.Id),
        WatchSort.Title => items.OrderBy(i => i.Title.Sv).ThenBy(i => i.Id),
        _ => items.OrderByDescending(i => db.Matches.Where(m => m.ItemId == i.Id).Max(m => (double?)m.Score) ?? -1).ThenBy(i => i.Id),
    };

    private async Task<List<Guid>> SearchAsync(IQueryable<Item> items, string words, CancellationToken cancel)
    {
        ItemIndex index = await watch.CurrentAsync(cancel);
        HashSet<string> allowed = [.. (await items.Select(i => i.Id).ToListAsync(cancel)).Select(id => id.ToString())];
        List<Guid> found = [.. index.Search(words, MostFound, allowed.Contains).Select(h => Guid.Parse(h.Id))];
        CelexNumber? celex = CelexNumber.TryParse(words, null, out CelexNumber c) ? c : null;
        ProcedureReference? procedure = ProcedureReference.TryParse(words, null, out ProcedureReference p) ? p : null;
        List<Guid> named = await items.Where(i => i.CallId == words || i.Reference == words || (celex != null && i.Celex == celex)
            || (procedure != null && i.Procedure == procedure)).OrderBy(i => i.Id).Take(PageSize).Select(i => i.Id).ToListAsync(cancel);
        return [.. named.Union(found)];
    }

    private async Task<ILookup<Guid, ShortMatch>> MatchesAsync(List<Guid> ids, CancellationToken cancel) =>
        (await db.Matches.Where(m => ids.Contains(m.ItemId)).OrderByDescending(m => m.Score)
            .Select(m => new ShortMatch(m.ItemId, m.Strength, m.Verdict, m.Priority!.Key, m.Priority.Title)).ToListAsync(cancel))
        .ToLookup(m => m.ItemId);
}

public sealed record ShortMatch(Guid ItemId, Strength Strength, Verdict? Verdict, string PriorityKey, LocalText Priority);

public sealed record WatchPage(IReadOnlyList<WatchLine> Items, ILookup<Guid, ShortMatch> Matches, int Count, int Page, int PageCount);
