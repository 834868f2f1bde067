using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Strategy.Threads;
using Samklang.Watch;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Pages.Site.Strategy;

/// <summary>The frameworks with their goals, and the priorities.</summary>
public sealed class StrategyModel(PublicSite site, GoalLists lists) : PublicPage(site, SiteMap.Strategy)
{
    public IReadOnlyList<FrameworkPart> Frameworks { get; private set; } = [];

    public IReadOnlyList<PriorityLine> Priorities { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds =>
        [nameof(Framework), nameof(Goal), nameof(GoalLink), nameof(Priority), nameof(PriorityGoal), nameof(SitePage)];

    /// <summary>The goals in force that nobody works for, as far as anybody may see.</summary>
    public IReadOnlyList<GoalSound> Silent { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? @as)
    {
        if (ListFiles.IsAsked(@as))
            return lists.Goals(await Db.Goals.RowsAsync(Cancel), Today).As(@as)!;
        ThreadGraph graph = await ThreadGraph.ReadAsync(Db, Cancel);
        Silent = [.. GoalVoices.Of(graph, Today, Today.AddYears(-1)).Where(g => g.Voice != GoalVoice.Sounding)
            .OrderByDescending(g => g.Goal.Row.Level).ThenBy(g => g.Goal.Row.Number.PadLeft(3, '0'), StringComparer.Ordinal)];
        List<FrameworkPart> frameworks = await Db.Frameworks.AsNoTracking().Select(f => new FrameworkPart
        {
            Key = f.Key,
            Level = f.Level,
            Title = f.Title,
            Summary = f.Summary,
            ValidFrom = f.ValidFrom,
            ValidTo = f.ValidTo,
            Replaces = f.Replaces == null ? null : f.Replaces.Title,
            ReplacesKey = f.Replaces == null ? null : f.Replaces.Key,
            Fact = f.Fact,
            ReplacedBy = Db.Frameworks.Where(n => n.ReplacesId == f.Id).Select(n => n.Title).FirstOrDefault(),
            ReplacedByKey = Db.Frameworks.Where(n => n.ReplacesId == f.Id).Select(n => n.Key).FirstOrDefault(),
            Goals = f.Goals.Where(g => g.ParentId == null).OrderBy(g => g.Position).Select(g => new GoalLine
            {
                Key = g.Key, Number = g.Number, Title = g.Title,
                ServedByCount = g.ServedBy.Count, ServesCount = g.Serves.Count, PriorityCount = g.Priorities.Count,
            }).ToList(),
        }).AsSplitQuery().ToListAsync(Cancel);
        Frameworks = [.. frameworks.OrderByDescending(f => f.IsValidOn(Today)).ThenByDescending(f => f.Level).ThenByDescending(f => f.ValidTo)];
        Priorities = [.. ByName(await Db.Priorities.AsNoTracking().Select(p => new PriorityLine {
            Key = p.Key, Title = p.Title,
            FollowedCount = p.Matches.Count(m => m.Verdict == Verdict.Act || m.Verdict == Verdict.Follow),
        }).ToListAsync(Cancel), p => p.Title)];
        return Page();
    }
}

/// <summary>A framework with its goals.</summary>
public sealed record FrameworkPart
{
    public required string Key { get; init; }

    public required FrameworkLevel Level { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Summary { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public LocalText? Replaces { get; init; }

    public string? ReplacesKey { get; init; }

    public LocalText? ReplacedBy { get; init; }

    public string? ReplacedByKey { get; init; }

    public required Fact Fact { get; init; }

    public required IReadOnlyList<GoalLine> Goals { get; init; }

    public FrameworkState StateOn(DateOnly day) => Framework.StateOn(day, isDraft: false, ValidFrom, ValidTo);

    public bool IsValidOn(DateOnly day) => StateOn(day) is FrameworkState.InForce or FrameworkState.EndsSoon;
}

public sealed record GoalLine
{
    public required string Key { get; init; }

    public required string Number { get; init; }

    public required LocalText Title { get; init; }

    public int ServesCount { get; init; }

    public int ServedByCount { get; init; }

    public int PriorityCount { get; init; }
}

public sealed record PriorityLine
{
    public required string Key { get; init; }

    public required LocalText Title { get; init; }

    public int FollowedCount { get; init; }
}
