namespace Samklang.Influence.Planning;

/// <summary>A step as the plan sees it.</summary>
/// <param name="WorkingDays">How many working days it takes, from 0; of a meeting, to write its papers.</param>
/// <param name="BodyId">The body that decides; null for a step without a meeting.</param>
/// <param name="PaperDays">How many days before the meeting its papers are due, where the meeting doesn't say.</param>
public readonly record struct PlanStep(int WorkingDays, Guid? BodyId = null, int PaperDays = 0);

/// <summary>A meeting that is held.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="On">Its day.</param>
/// <param name="PapersOn">The last day for its papers; null when the step's own count of days holds.</param>
/// <param name="BodyIds">The bodies that meet.</param>
public sealed record PlanMeeting(Guid Id, DateOnly On, DateOnly? PapersOn, IReadOnlyCollection<Guid> BodyIds);

/// <summary>The days of a step. All are null when its body has no meeting in time.</summary>
/// <param name="StartBy">The last day to begin.</param>
/// <param name="LastSafeOn">The last day to be done or, for a meeting, to have its papers in.</param>
/// <param name="HappensOn">The meeting's day; else the last safe day.</param>
/// <param name="MeetingId">The meeting: of those in time, the one whose papers are due last.</param>
public readonly record struct PlannedStep(DateOnly? StartBy, DateOnly? LastSafeOn, DateOnly? HappensOn, Guid? MeetingId)
{
    public bool LacksMeeting => LastSafeOn is null;

    /// <summary>True when the step can't be taken in time any more.</summary>
    public bool IsTooLate(DateOnly today) => LastSafeOn is not { } last || last < today;
}

/// <summary>Lays steps backwards from the last day of a window. Pure: plain date arithmetic.</summary>
public static class BackwardsPlan
{
    /// <param name="steps">The steps, first to last.</param>
    /// <param name="lastDay">The last day on which the last step can be done.</param>
    /// <param name="meetings">The meetings that are held, in any order.</param>
    /// <param name="days">The days on which work is done.</param>
    /// <returns>The days of each step, in the order of the steps.</returns>
    public static IReadOnlyList<PlannedStep> Lay(
        IReadOnlyList<PlanStep> steps, DateOnly lastDay, IReadOnlyCollection<PlanMeeting> meetings, WorkDays days)
    {
        PlannedStep[] planned = new PlannedStep[steps.Count];
        DateOnly limit = days.OnOrBefore(lastDay);
        for (int i = steps.Count - 1; i >= 0; i--)
        {
            PlanStep step = steps[i];
            planned[i] = step.BodyId is { } body ? Meet(step, LastFor(step, body, limit, meetings), days) : Work(step, limit, days);
            // Without a meeting the path before it is laid as if it were not there, so that the rest still makes sense.
            limit = planned[i].LastSafeOn is { } last ? days.Back(last, step.WorkingDays) : limit;
        }
        return planned;
    }

    /// <summary>The fewest steps that must be left out for the rest to be in time; null when no choice of them is enough.</summary>
    /// <param name="canLeaveOut">The places of the steps that may be left out.</param>
    /// <param name="isInTime">Whether the path without some steps, given by their places, is in time.</param>
    public static IReadOnlyCollection<int>? Shorten(IReadOnlyList<int> canLeaveOut, Func<IReadOnlyCollection<int>, bool> isInTime)
    {
        IEnumerable<int[]> choices = Enumerable.Range(0, 1 << Math.Min(canLeaveOut.Count, 10))
            .Select(bits => canLeaveOut.Where((_, n) => n < 10 && (bits >> n & 1) == 1).ToArray());
        return choices.OrderBy(c => c.Length).FirstOrDefault(c => isInTime(c));
    }

    private static PlannedStep Work(PlanStep step, DateOnly limit, WorkDays days) =>
        new(days.Back(limit, Math.Max(step.WorkingDays - 1, 0)), limit, limit, null);

    private static PlannedStep Meet(PlanStep step, PlanMeeting? meeting, WorkDays days)
    {
        if (meeting is null)
            return default;
        DateOnly papers = days.OnOrBefore(PapersOf(meeting, step));
        return new(days.Back(papers, Math.Max(step.WorkingDays - 1, 0)), papers, meeting.On, meeting.Id);
    }

    private static DateOnly PapersOf(PlanMeeting meeting, PlanStep step)
    {
        DateOnly papers = meeting.PapersOn ?? meeting.On.AddDays(-step.PaperDays);
        return papers < meeting.On ? papers : meeting.On;
    }

    // A later meeting may want its papers earlier, so the papers decide and not the meeting's own day.
    private static PlanMeeting? LastFor(PlanStep step, Guid body, DateOnly limit, IReadOnlyCollection<PlanMeeting> meetings) =>
        meetings.Where(m => m.On <= limit && m.BodyIds.Contains(body))
            .OrderByDescending(m => PapersOf(m, step)).ThenByDescending(m => m.On).ThenBy(m => m.Id).FirstOrDefault();
}
