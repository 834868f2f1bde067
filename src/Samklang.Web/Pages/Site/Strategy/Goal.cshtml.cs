using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Influence.Scores;
using Samklang.Language;
using Samklang.Web.Components;

namespace Samklang.Web.Pages.Site.Strategy;

/// <summary>A goal on the thread: what it serves up to the UN's goals, and what serves it down to what we follow.</summary>
public sealed class GoalModel(PublicSite site) : PublicPage(site, SiteMap.Goal)
{
    private const int MostFollowed = 10;

    public Score Score { get; private set; } = null!;

    public GoalThread Thread { get; private set; } = new([]);

    public IReadOnlyList<GoalTie> Serves { get; private set; } = [];

    public IReadOnlyList<GoalTie> ServedBy { get; private set; } = [];

    public IReadOnlyList<GoalTie> Priorities { get; private set; } = [];

    public IReadOnlyList<Named> Operations { get; private set; } = [];

    public IReadOnlyList<ItemEntry> Followed { get; private set; } = [];

    public string Framework { get; private set; } = "";

    public string Number { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string key)
    {
        GoalWeb web = await GoalWeb.ReadAsync(Db, Cancel);
        if (web.Goals.Values.SingleOrDefault(g => g.Key == key) is not { } goal)
            return NotFound();
        About(goal.Title, goal.Summary, SiteMap.Strategy, goal.Fact);
        RecordIds.Add(goal.Id);
        (Framework, Number) = (In(goal.Framework), goal.Number);
        Serves = [.. web.Up[goal.Id].Select(l => Tie(web, l.ServesId, l.Why))];
        ServedBy = [.. web.Down[goal.Id].Select(l => Tie(web, l.GoalId, l.Why))];
        await ReadPrioritiesAsync(goal.Id);
        ScoreBook book = await Db.ScoreAsync(ScoreSpan.Around(Today), Cancel);
        Score = PublicScore.Of(Title, [book.Stave(goal.Id, goal.Key, goal.Title)], book.Span, this, SiteMap.Goal);
        Thread = GoalThreads.To(goal.Id, web, this, Priorities.Count > 0 || ServedBy.Count > 0 ? null : T("ThreadMissing"));
        return Page();
    }

    private async Task ReadPrioritiesAsync(Guid goalId)
    {
        var priorities = await Db.Priorities.AsNoTracking().SelectMany(p => p.Serves).Where(l => l.GoalId == goalId)
            .Select(l => new { l.PriorityId, l.Priority!.Key, l.Priority.Title, l.Why }).ToListAsync(Cancel);
        Priorities = [.. priorities.Select(p => new GoalTie("", In(p.Title), To(SiteMap.Priority, p.Key), In(p.Why)))];
        var operations = await Db.Operations.AsNoTracking().Where(o => o.Goals.Any(g => g.GoalId == goalId)).OrderBy(o => o.Position)
            .Select(o => new { o.Key, o.Title }).ToListAsync(Cancel);
        Operations = [.. operations.Select(o => new Named(In(o.Title), To(SiteMap.Operation, o.Key)))];
        List<Guid> ids = [.. priorities.Select(p => p.PriorityId)];
        IReadOnlyList<FollowedItem> followed = await Db.Matches.Where(m => ids.Contains(m.PriorityId)).FollowedAsync(Cancel);
        Followed = [.. followed.GroupBy(f => f.Item.Id).Take(MostFollowed).Select(g => this.EntryOf([.. g]))];
    }

    private GoalTie Tie(GoalWeb web, Guid id, LocalText why)
    {
        GoalPoint goal = web.Goals[id];
        return new(In(goal.Framework), $"{goal.Number} {In(goal.Title)}".Trim(), To(SiteMap.Goal, goal.Key), In(why));
    }
}

/// <summary>What a goal hangs together with, and why.</summary>
public sealed record GoalTie(string Kind, string Title, string Address, string Why);
