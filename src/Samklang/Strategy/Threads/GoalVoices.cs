namespace Samklang.Strategy.Threads;

/// <summary>Whether anybody works for a goal.</summary>
public enum GoalVoice
{
    Sounding,

    /// <summary>A priority serves it, but nothing has been done within the period.</summary>
    Quiet,

    /// <summary>Other goals serve it at most; no priority does.</summary>
    Unserved,
}

/// <summary>A goal in force, and whether anybody works for it.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Voice">Whether anybody works for it.</param>
/// <param name="Priorities">The priorities that serve it, directly or through other goals.</param>
/// <param name="LastOn">The last day on which something was done for it; null for never.</param>
public sealed record GoalSound(ThreadStation Goal, GoalVoice Voice, IReadOnlyList<ThreadStation> Priorities, DateOnly? LastOn);

/// <summary>Finds the goals that nobody works for, as far as the viewer may see.</summary>
public static class GoalVoices
{
    /// <param name="graph">All ties.</param>
    /// <param name="today">Which versions hold.</param>
    /// <param name="since">Work before this day counts no more.</param>
    public static IReadOnlyList<GoalSound> Of(ThreadGraph graph, DateOnly today, DateOnly since) =>
        [.. graph.Stations.Where(s => IsAsked(s, today)).Select(goal => Listen(goal, graph, since))];

    // The parts of a goal that others have written are only asked for through the goal itself.
    private static bool IsAsked(ThreadStation station, DateOnly today) =>
        station.Point.Kind == nameof(Goal) && (station.Row.ParentId is null || station.Row.OwnerId is not null)
        && station.Row.StateOn(today) is FrameworkState.InForce or FrameworkState.EndsSoon;

    private static GoalSound Listen(ThreadStation goal, ThreadGraph graph, DateOnly since)
    {
        HashSet<Guid> below = graph.Below([goal.Point.Id], out DateTime? lastTied);
        List<ThreadStation> serving = [.. graph.Stations.Where(s => below.Contains(s.Point.Id))];
        List<ThreadStation> priorities = [.. serving.Where(s => s.Point.Kind == nameof(Priority))];
        IEnumerable<DateOnly?> days = serving.Select(s => s.Row.WorkedOn).Append(lastTied is { } at ? DateOnly.FromDateTime(at) : null);
        DateOnly? last = days.Max();
        GoalVoice voice = last >= since ? GoalVoice.Sounding : priorities.Count > 0 ? GoalVoice.Quiet : GoalVoice.Unserved;
        return new(goal, voice, priorities, last);
    }
}
