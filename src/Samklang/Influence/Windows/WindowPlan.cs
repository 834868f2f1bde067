using Samklang.Influence.Planning;

namespace Samklang.Influence;

/// <summary>How a step stands on a day.</summary>
public enum StepState
{
    Done,
    LeftOut,
    NoMeeting,
    TooLate,
    Near,
    Ahead,
}

/// <summary>Lays a window's steps on an owner's ground.</summary>
public static class WindowPlan
{
    /// <summary>A step is near when its last safe day is at most this many days away.</summary>
    public const int NearDays = 10;

    public static StepState StateOn(this Step step, DateOnly today) => step switch
    {
        { IsDone: true } => StepState.Done,
        { IsLeftOut: true } => StepState.LeftOut,
        { LastSafeOn: null } => StepState.NoMeeting,
        { LastSafeOn: { } last } when last < today => StepState.TooLate,
        { LastSafeOn: { } last } when last.DayNumber - today.DayNumber <= NearDays => StepState.Near,
        _ => StepState.Ahead,
    };

    /// <summary>True when a step that is still to do can't be done in time.</summary>
    public static bool IsTooLate(this Window window, DateOnly today) =>
        window.ClosedAt is null && window.Steps.Any(s => s.StateOn(today) is StepState.TooLate or StepState.NoMeeting);

    /// <summary>Gives each step the days that the plan says; those that are left out have none.</summary>
    public static void Lay(this Window window, PlanGround ground, TimeZoneInfo zone)
    {
        foreach (Step gone in window.Steps.Where(s => s.IsLeftOut))
            gone.Place(null, null, null, null);
        List<Step> path = PathOf(window, []);
        IReadOnlyList<PlannedStep> planned = LayPath(window, path, ground, zone);
        for (int i = 0; i < path.Count; i++)
            path[i].Place(planned[i].StartBy, planned[i].LastSafeOn, planned[i].HappensOn, planned[i].MeetingId);
    }

    /// <summary>The fewest optional steps to leave out for the rest to be in time; null when that is not to be had.</summary>
    public static IReadOnlyList<Step>? ShorterPath(this Window window, PlanGround ground, TimeZoneInfo zone, DateOnly today)
    {
        List<Step> open = [.. window.Steps.Where(s => s.IsOpen).OrderBy(s => s.Position)];
        List<int> optional = [.. Enumerable.Range(0, open.Count).Where(i => open[i].IsOptional)];
        return BackwardsPlan.Shorten(optional, without => IsInTime(window, [.. without.Select(i => open[i])], ground, zone, today)) is { } found
            ? [.. found.Select(i => open[i])]
            : null;
    }

    private static bool IsInTime(Window window, IReadOnlyList<Step> without, PlanGround ground, TimeZoneInfo zone, DateOnly today)
    {
        List<Step> path = PathOf(window, without);
        IReadOnlyList<PlannedStep> planned = LayPath(window, path, ground, zone);
        return path.Count > 0 && path.Zip(planned).All(p => p.First.IsDone || !p.Second.IsTooLate(today));
    }

    private static IReadOnlyList<PlannedStep> LayPath(Window window, List<Step> path, PlanGround ground, TimeZoneInfo zone) => BackwardsPlan.Lay(
        [.. path.Select(s => new PlanStep(s.WorkingDays, s.BodyId, s.PaperDays))], window.End.LastDayIn(zone), ground.Meetings, ground.Days);

    private static List<Step> PathOf(Window window, IReadOnlyList<Step> without) =>
        [.. window.Steps.Where(s => !s.IsLeftOut && !without.Contains(s)).OrderBy(s => s.Position)];
}
