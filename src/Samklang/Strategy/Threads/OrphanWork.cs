namespace Samklang.Strategy.Threads;

/// <summary>Why a piece of work is an orphan.</summary>
public enum OrphanCause
{
    ServesNothing,

    /// <summary>It serves goals, but those of a version that no longer holds.</summary>
    ServesWhatHasEnded,
}

/// <summary>A piece of work that serves no goal in force.</summary>
public sealed record Orphan(ThreadStation Work, OrphanCause Cause);

/// <summary>Finds the work that serves no goal, as far as the viewer may see.</summary>
public static class OrphanWork
{
    /// <param name="graph">All ties.</param>
    /// <param name="today">Which versions hold.</param>
    /// <param name="since">Dated work before this day is left in peace.</param>
    public static IReadOnlyList<Orphan> Of(ThreadGraph graph, DateOnly today, DateOnly since)
    {
        ILookup<bool, Guid> goals = graph.Stations.Where(s => s.Point.Kind == nameof(Goal)).ToLookup(s => Holds(s, today), s => s.Point.Id);
        HashSet<Guid> served = graph.Below(goals[true]), ended = graph.Below(goals[false]);
        HashSet<string> work = [.. ThreadKinds.Stations.Where(s => s.IsWork).Select(s => s.Kind)];
        return [.. graph.Stations
            .Where(s => work.Contains(s.Point.Kind) && !s.Row.IsOver && !(s.Row.On < since) && !served.Contains(s.Point.Id))
            .Select(s => new Orphan(s, ended.Contains(s.Point.Id) ? OrphanCause.ServesWhatHasEnded : OrphanCause.ServesNothing))
            .OrderBy(o => o.Work.Rank).ThenByDescending(o => o.Work.Row.WorkedOn)];
    }

    private static bool Holds(ThreadStation goal, DateOnly today) => goal.Row.StateOn(today) != FrameworkState.Ended;
}
