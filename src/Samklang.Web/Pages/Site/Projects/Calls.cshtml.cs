using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Watch;
using Samklang.Web.Components;
using Samklang.Web.Feeds;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Site.Projects;

/// <summary>Calls that are open or will be, by programme, priority and words, all in the address.</summary>
public sealed class CallsModel(PublicSite site, WatchIndex watch, SiteLists lists) : PublicPage(site, SiteMap.Calls)
{
    private const int PageSize = 20;
    private const int MostFound = 500;

    [BindProperty(SupportsGet = true)]
    public CallFilter Filter { get; set; } = new();

    public IReadOnlyList<ItemEntry> Calls { get; private set; } = [];

    public int Count { get; private set; }

    public Pager Pager { get; private set; } = null!;

    public IReadOnlyList<Choice> Programmes { get; private set; } = [];

    public IReadOnlyList<Choice> Priorities { get; private set; } = [];

    /// <summary>The age of all that is listed, when it is the same; else each says its own.</summary>
    public FactAge? Age { get; private set; }

    /// <summary>What in the address we don't know, so that it is left out.</summary>
    public IReadOnlyList<string> Unknown { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(Item), nameof(SitePage), nameof(Samklang.Watch.Match)];

    public async Task<IActionResult> OnGetAsync(string? @as)
    {
        Feeds = [FeedOf(Title, FeedAddresses.Calls, null, isCalendar: true), FeedOf(Title, FeedAddresses.Calls, null, isCalendar: false)];
        Dictionary<string, string> codes = await ReadChoicesAsync();
        List<ItemLine> calls = await CandidatesAsync(codes);
        ILookup<Guid, FollowedItem> followed = (await Db.Matches.Where(m => m.Item!.Kind == ItemKind.Call).FollowedAsync(Cancel)).ToLookup(f => f.Item.Id);
        if (Filter.IsOnlyFollowed)
            calls = [.. calls.Where(c => followed[c.Id].Any(f => string.IsNullOrEmpty(Filter.Priority) || f.PriorityKey == Filter.Priority))];
        calls = await InOrderAsync(calls);
        Count = calls.Count;
        ILookup<string, Choice> names = Programmes.ToLookup(p => codes[p.Key]);
        if (lists.Calls(calls, c => c.ProgrammeCode is null ? null : names[c.ProgrammeCode].FirstOrDefault()?.Title ?? c.ProgrammeCode, followed, Today).As(@as) is { } file)
            return file;
        int pages = Math.Max(1, (Count + PageSize - 1) / PageSize), page = Math.Min(Filter.Page, pages);
        if (Filter.PageText is { Length: > 0 } asked && asked != $"{page}")
            Unknown = [.. Unknown, T("UnknownPage", asked, pages, page)];
        Pager = new(page, pages, p => Filter.AddressOf(To(SiteMap.Calls), p));
        List<ItemLine> shown = [.. calls.Skip((page - 1) * PageSize).Take(PageSize)];
        List<FactAge> ages = [.. shown.Select(c => AgeOf(c.Fact) with { SourceAddress = null }).Distinct()];
        Age = ages.Count == 1 ? ages[0] : null;
        Calls = [.. shown.Select(c =>
            (followed[c.Id].ToList() is { Count: > 0 } ours ? this.EntryOf(ours) : this.EntryOf(c)) with {
                Programme = c.ProgrammeCode is null ? null : names[c.ProgrammeCode].FirstOrDefault()?.Title, Age = Age is null ? AgeOf(c.Fact) : null,
            })];
        return Page();
    }

    private async Task<Dictionary<string, string>> ReadChoicesAsync()
    {
        var programmes = await Db.Programmes.AsNoTracking().Where(p => p.FrameworkProgramme != null).OrderBy(p => p.Position)
            .Select(p => new { p.Key, p.Title, Code = p.FrameworkProgramme! }).ToListAsync(Cancel);
        var priorities = await Db.Priorities.AsNoTracking().Select(p => new { p.Key, p.Title }).ToListAsync(Cancel);
        Programmes = [.. programmes.Select(p => new Choice(p.Key, In(p.Title)))];
        Priorities = [.. ByName(priorities, p => p.Title).Select(p => new Choice(p.Key, In(p.Title)))];
        List<string> unknown = [];
        if (!string.IsNullOrEmpty(Filter.Programme) && programmes.TrueForAll(p => p.Key != Filter.Programme))
            unknown.Add(T("UnknownProgramme", Filter.Programme, Those(Programmes)));
        if (!string.IsNullOrEmpty(Filter.Priority) && priorities.TrueForAll(p => p.Key != Filter.Priority))
            unknown.Add(T("UnknownPriority", Filter.Priority, Those(Priorities)));
        Unknown = unknown;
        return programmes.ToDictionary(p => p.Key, p => p.Code);
    }

    private static string Those(IEnumerable<Choice> choices) => string.Join(", ", choices.Select(c => $"{c.Key} ({c.Title})"));

    private async Task<List<ItemLine>> CandidatesAsync(Dictionary<string, string> codes)
    {
        IQueryable<Item> calls = Db.Items.CallsNotClosed(Today);
        if (codes.TryGetValue(Filter.Programme ?? "", out string? code))
            calls = calls.Where(i => i.ProgrammeCode == code);
        return await calls.Lines().ToListAsync(Cancel);
    }

    // By deadline; with words, by how well they fit.
    private async Task<List<ItemLine>> InOrderAsync(List<ItemLine> calls)
    {
        if (string.IsNullOrWhiteSpace(Filter.Text))
            return [.. calls.OrderBy(c => c.NextDeadline(Today) ?? DateOnly.MaxValue).ThenBy(c => c.Key, StringComparer.Ordinal)];
        Dictionary<string, ItemLine> byId = calls.ToDictionary(c => c.Id.ToString());
        return [.. (await watch.CurrentAsync(Cancel)).Search(Filter.Text, MostFound, byId.ContainsKey).Select(h => byId[h.Id])];
    }
}

/// <summary>One of the values of a filter.</summary>
public sealed record Choice(string Key, string Title);
