using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Strategy.Threads;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk;
using Samklang.Web.Pages.Desk.Goals;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Threads;

/// <summary>The lists of frameworks, goals and work without a goal as they are taken home: the same columns on the site and at the desk.</summary>
public sealed class GoalLists(IStringLocalizer<ListTexts> texts, IStringLocalizer<StrategyTexts> strategy)
{
    public ListTable Frameworks(IEnumerable<FrameworkLine> frameworks) => new ListSheet<FrameworkLine>("frameworks", strategy["Strategy"])
        .Text("key", texts["Key"], f => f.Key)
        .Text("title", texts["Title"], f => f.Title.Here())
        .Text("level", texts["Level"], f => strategy[$"Level{f.Level}"])
        .Text("state", texts["State"], f => strategy[$"State{f.State}"])
        .Day("valid-from", texts["ValidFrom"], f => f.ValidFrom)
        .Day("valid-to", texts["ValidTo"], f => f.ValidTo)
        .Text("replaces", texts["Replaces"], f => f.ReplacesKey)
        .Number("goals", texts["Goals"], f => f.GoalCount)
        .Fill(frameworks);

    public ListTable Goals(IEnumerable<GoalRow> goals, DateOnly today) => new ListSheet<GoalRow>("goals", strategy["Goals"])
        .Text("key", texts["Key"], g => g.Key)
        .Text("framework", texts["Framework"], g => g.Framework.Here())
        .Text("level", texts["Level"], g => strategy[$"Level{g.Level}"])
        .Text("state", texts["State"], g => strategy[$"State{Framework.StateOn(today, g.IsDraft, g.ValidFrom, g.ValidTo)}"])
        .Text("part-of", texts["PartOf"], g => g.PartOf)
        .Text("number", texts["Number"], g => g.Number)
        .Text("goal", texts["Goal"], g => g.Title.Here())
        .Text("description", texts["Description"], g => g.Summary.Here())
        .Number("served-by", texts["ServedBy"], g => g.ServedBy)
        .Text("priorities", texts["Priorities"], g => string.Join("; ", g.Priorities.Select(p => p.Here())))
        .Fill(goals);

    /// <param name="silent">The goals that nobody works for.</param>
    /// <param name="why">Why each is silent, in a sentence.</param>
    public ListTable Silent(IEnumerable<GoalSound> silent, Func<GoalSound, string> why) => new ListSheet<GoalSound>("silent-goals", strategy["SilentGoals"])
        .Text("key", texts["Key"], g => g.Goal.Row.Key)
        .Text("framework", texts["Framework"], g => g.Goal.Row.Place.Here())
        .Text("level", texts["Level"], g => g.Goal.Row.Level is { } level ? strategy[$"Level{level}"].Value : null)
        .Text("number", texts["Number"], g => g.Goal.Row.Number)
        .Text("goal", texts["Goal"], g => g.Goal.Row.Title.Here())
        .Text("why", texts["Why"], why)
        .Text("priorities", texts["Priorities"], g => string.Join("; ", g.Priorities.Select(p => p.Row.Title.Here())))
        .Day("last", texts["LastDone"], g => g.LastOn)
        .Fill(silent);

    public ListTable Orphans(IEnumerable<Orphan> orphans) => new ListSheet<Orphan>("work-without-goal", strategy["Orphans"])
        .Text("kind", texts["Kind"], o => strategy[$"Stage{o.Work.Point.Kind}"])
        .Text("key", texts["Key"], o => o.Work.Row.Key)
        .Text("title", texts["Title"], o => o.Work.Row.Title.Here())
        .Text("belongs", texts["PartOf"], o => o.Work.Row.Place.Here())
        .Day("day", texts["Day"], o => o.Work.Row.WorkedOn)
        .Text("why", texts["Why"], o => strategy[$"Orphan{o.Cause}"])
        .Fill(orphans);
}

/// <summary>A goal in a list of goals, with the framework that it stands in.</summary>
public sealed record GoalRow
{
    public required string Key { get; init; }

    public required LocalText Framework { get; init; }

    public required FrameworkLevel Level { get; init; }

    public bool IsDraft { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>The number of the goal that it is a part of.</summary>
    public string? PartOf { get; init; }

    public required string Number { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Summary { get; init; }

    /// <summary>How many goals serve it directly.</summary>
    public int ServedBy { get; init; }

    /// <summary>The priorities that serve it directly.</summary>
    public required IReadOnlyList<LocalText> Priorities { get; init; }
}

internal static class ReadGoalRows
{
    /// <summary>Goals as rows of a list: framework by framework, and each in its own order.</summary>
    public static Task<List<GoalRow>> RowsAsync(this IQueryable<Goal> goals, CancellationToken cancel) => goals.AsNoTracking()
        .OrderByDescending(g => g.Framework!.Level).ThenBy(g => g.Framework!.Key).ThenBy(g => g.Position).Select(g => new GoalRow
        {
            Key = g.Key, Framework = g.Framework!.Title, Level = g.Framework.Level, IsDraft = g.Framework.IsDraft, ValidFrom = g.Framework.ValidFrom, ValidTo = g.Framework.ValidTo,
            PartOf = g.Parent == null ? null : g.Parent.Number, Number = g.Number, Title = g.Title, Summary = g.Summary,
            ServedBy = g.ServedBy.Count, Priorities = g.Priorities.Select(p => p.Priority!.Title).ToList(),
        }).AsSplitQuery().ToListAsync(cancel);
}
