using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Influence.Scores;
using Samklang.Language;
using Samklang.Watch;
using Samklang.Web.Components;
using Samklang.Web.Feeds;

namespace Samklang.Web.Pages.Site.Strategy;

/// <summary>A priority: why we have it, what is going on, and what we follow for it.</summary>
public sealed class PriorityModel(PublicSite site) : PublicPage(site, SiteMap.Priority)
{
    public GoalThread Thread { get; private set; } = new([]);

    public Score Score { get; private set; } = null!;

    public IReadOnlyList<GoalTie> Serves { get; private set; } = [];

    public IReadOnlyList<Named> Operations { get; private set; } = [];

    public IReadOnlyList<ItemEntry> Followed { get; private set; } = [];

    public IReadOnlyList<ItemEntry> Calls { get; private set; } = [];

    public IReadOnlyList<ItemEntry> Past { get; private set; } = [];

    public string? Owner { get; private set; }

    public LocalText Text { get; private set; } = LocalText.Empty;

    public async Task<IActionResult> OnGetAsync(string key)
    {
        var priority = await Db.Priorities.AsNoTracking().Where(p => p.Key == key)
            .Select(p => new { p.Id, p.Key, p.Title, p.Description, Owner = p.Owner == null ? null : p.Owner.Name }).SingleOrDefaultAsync(Cancel);
        if (priority is null)
            return NotFound();
        About(priority.Title, LocalText.Empty, SiteMap.Strategy, null);
        Text = priority.Description;
        Feeds = [FeedOf(Title, FeedAddresses.Priorities, key, isCalendar: true), FeedOf(Title, FeedAddresses.Priorities, key, isCalendar: false)];
        Description = In(priority.Description) is { Length: > 200 } text ? string.Concat(text.AsSpan(0, text.LastIndexOf(' ', 199)), " …") : In(priority.Description);
        Owner = priority.Owner is { } owner ? In(owner) : null;
        await ReadTiesAsync(priority.Id);
        await ReadFollowedAsync(priority.Id, priority.Key, priority.Title);
        return Page();
    }

    private async Task ReadTiesAsync(Guid id)
    {
        GoalWeb web = await GoalWeb.ReadAsync(Db, Cancel);
        var goals = await Db.Priorities.AsNoTracking().SelectMany(p => p.Serves).Where(l => l.PriorityId == id)
            .Select(l => new { l.GoalId, l.Why }).ToListAsync(Cancel);
        goals = [.. goals.Where(g => web.Goals.ContainsKey(g.GoalId)).OrderByDescending(g => web.Goals[g.GoalId].Level)];
        Serves = [.. goals.Select(g => (Goal: web.Goals[g.GoalId], g.Why))
            .Select(g => new GoalTie(In(g.Goal.Framework), $"{g.Goal.Number} {In(g.Goal.Title)}".Trim(), To(SiteMap.Goal, g.Goal.Key), In(g.Why)))];
        IEnumerable<Station> above = goals.Count == 0 ? [] : GoalThreads.Above(goals[0].GoalId, web, this);
        Thread = new([.. above, new(T("Priority"), Title, null, goals.Count == 0 ? null : In(goals[0].Why), Current: true)], To(SiteMap.Thread, $"priority-{Key}"));
        var operations = await Db.Operations.AsNoTracking().Where(o => o.Priorities.Any(l => l.PriorityId == id)).OrderBy(o => o.Position)
            .Select(o => new { o.Key, o.Title }).ToListAsync(Cancel);
        Operations = [.. operations.Select(o => new Named(In(o.Title), To(SiteMap.Operation, o.Key)))];
    }

    private async Task ReadFollowedAsync(Guid id, string key, LocalText title)
    {
        IReadOnlyList<FollowedItem> followed = await Db.Matches.Where(m => m.PriorityId == id).FollowedAsync(Cancel);
        RecordIds.Add(id);
        RecordIds.AddRange(await Db.Matches.Where(m => m.PriorityId == id).Select(m => m.Id).ToListAsync(Cancel));
        ScoreBook book = await Db.ScoreAsync(ScoreSpan.Around(Today), Cancel);
        Score = PublicScore.Of(T("PriorityScore"), [book.Stave(id, key, title)], book.Span, this);
        ILookup<string, FollowedItem> kinds = followed.ToLookup(f => f.Item.StatusOn(Today) switch
        {
            CallStatus.Closed => nameof(Past),
            CallStatus.Open or CallStatus.Forthcoming when f.Item.Kind == ItemKind.Call => nameof(Calls),
            _ => nameof(Followed),
        });
        Followed = Entries(kinds[nameof(Followed)]);
        Calls = Entries(kinds[nameof(Calls)].OrderBy(f => f.Item.NextDeadline(Today) ?? DateOnly.MaxValue));
        Past = Entries(kinds[nameof(Past)].OrderByDescending(f => f.Item.ClosesOn));
        Thread = Thread with { Stations = [.. Thread.Stations, Last(followed)] };
    }

    private Station Last(IReadOnlyList<FollowedItem> followed) => followed.Count == 0
        ? new(T("ThreadNext"), T("FollowedNone"), Missing: true)
        : new(T("Kind." + followed[0].Item.Kind), In(followed[0].Item.Title), To(SiteMap.Item, followed[0].Item.Key));

    private IReadOnlyList<ItemEntry> Entries(IEnumerable<FollowedItem> followed) =>
        [.. followed.Select(f => this.EntryOf(f) with { Age = AgeOf(f.Item.Fact), Whys = [this.WhyOf(f) with { AboutAddress = null }] })];
}
