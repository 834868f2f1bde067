using CsCheck;
using Samklang.Influence.Planning;

namespace Samklang.Tests.Influence.Planning;

/// <summary>What holds of every plan, whatever the steps, the meetings and the calendar.</summary>
public sealed class BackwardsPlanPropertyTests
{
    private static readonly Guid[] bodies = [Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid()];

    private static readonly Gen<DateOnly> anyDay = Gen.Int[0, 3 * 366].Select(n => new DateOnly(2026, 1, 1).AddDays(n));

    private static readonly Gen<PlanStep> anyStep = Gen.Select(Gen.Int[0, 15], Gen.Int[-3, 2], Gen.Int[0, 14])
        .Select((work, body, papers) => body < 0 ? new PlanStep(work) : new PlanStep(work % 4, bodies[body], papers));

    private static readonly Gen<PlanMeeting> anyMeeting = Gen.Select(anyDay, Gen.Int[-1, 20], Gen.Int[0, 2], Gen.Bool)
        .Select((on, papers, body, isJoint) => new PlanMeeting(
            Guid.NewGuid(), on, papers < 0 ? null : on.AddDays(-papers), isJoint ? [bodies[body], bodies[(body + 1) % 3]] : [bodies[body]]));

    private static readonly Gen<WorkDays> anyCalendar = Gen.Select(Gen.Int[0, 3], Gen.Bool, Gen.Bool).Select((country, hasBreak, squeezes) => new WorkDays(
        ((string?[])["SE", "FI", "NO", null])[country],
        new(hasBreak ? YearDay.Parse("07-05") : null, hasBreak ? YearDay.Parse("08-08") : null, squeezes, [])));

    private static readonly Gen<Plan> anyPlan =
        Gen.Select(anyStep.Array[1, 7], anyDay, anyMeeting.Array[0, 30], anyCalendar, (steps, last, meetings, days) => new Plan(steps, last, meetings, days));

    [Fact]
    public void No_step_comes_after_the_next_one() => anyPlan.Sample(plan =>
    {
        List<PlannedStep> dated = [.. plan.Lay().Where(p => !p.LacksMeeting)];
        Assert.All(dated.Zip(dated.Skip(1)), pair => Assert.True(pair.First.HappensOn <= pair.Second.LastSafeOn, $"{pair}"));
    });

    [Fact]
    public void Each_step_has_the_working_days_it_asks_for() => anyPlan.Sample(plan =>
    {
        IReadOnlyList<PlannedStep> laid = plan.Lay();
        DateOnly? freeFrom = null;
        foreach ((PlanStep asks, PlannedStep got) in plan.Steps.Zip(laid).Where(p => !p.Second.LacksMeeting))
        {
            Assert.True(plan.Days.Count(got.StartBy!.Value, got.LastSafeOn!.Value) >= Math.Max(asks.WorkingDays, 1));
            if (asks.WorkingDays > 0)
                Assert.True(freeFrom is null || got.StartBy > freeFrom);
            freeFrom = got.HappensOn;
        }
    });

    [Fact]
    public void Nothing_is_later_than_the_windows_last_day_and_every_safe_day_is_a_working_day() => anyPlan.Sample(plan =>
        Assert.All(plan.Lay().Where(p => !p.LacksMeeting), p =>
        {
            Assert.True(p.StartBy <= p.LastSafeOn && p.LastSafeOn <= p.HappensOn && p.HappensOn <= plan.LastDay);
            Assert.True(plan.Days.IsWorkday(p.LastSafeOn!.Value) && plan.Days.IsWorkday(p.StartBy!.Value));
        }));

    [Fact]
    public void A_meeting_is_one_of_the_body_and_no_other_in_time_takes_papers_later() => anyPlan.Sample(plan =>
    {
        IReadOnlyList<PlannedStep> laid = plan.Lay();
        for (int i = 0; i < laid.Count; i++)
        {
            if (plan.Steps[i].BodyId is not { } body)
                continue;
            List<PlanMeeting> own = [.. plan.Meetings.Where(m => m.BodyIds.Contains(body))];
            Assert.Equal(laid[i].MeetingId, own.Find(m => m.Id == laid[i].MeetingId)?.Id);
            int next = Enumerable.Range(i + 1, laid.Count - i - 1).Cast<int?>().FirstOrDefault(n => !laid[n!.Value].LacksMeeting) ?? -1;
            DateOnly limit = next < 0 ? plan.Days.OnOrBefore(plan.LastDay) : plan.Days.Back(laid[next].LastSafeOn!.Value, plan.Steps[next].WorkingDays);
            Assert.DoesNotContain(own, m => m.On <= limit && !(PapersDue(m, plan.Steps[i], plan.Days) <= laid[i].LastSafeOn));
        }
    });

    [Fact]
    public void A_meeting_more_never_makes_a_dated_path_worse_and_one_less_never_makes_it_better() => anyPlan.Sample(plan =>
    {
        IReadOnlyList<PlannedStep> all = plan.Lay();
        if (plan.Meetings.Length == 0 || all.Any(p => p.LacksMeeting))
            return;
        IReadOnlyList<PlannedStep> fewer = (plan with { Meetings = plan.Meetings[1..] }).Lay();
        if (!fewer.Any(p => p.LacksMeeting))
            Assert.All(all.Zip(fewer), p => Assert.True(p.Second.LastSafeOn <= p.First.LastSafeOn));
    });

    [Fact]
    public void A_window_that_ends_later_never_makes_a_step_earlier() => Gen.Select(anyPlan, Gen.Int[1, 40]).Sample((plan, more) =>
    {
        IReadOnlyList<PlannedStep> before = plan.Lay(), after = (plan with { LastDay = plan.LastDay.AddDays(more) }).Lay();
        if (!before.Any(p => p.LacksMeeting))
            Assert.All(before.Zip(after), p => Assert.True(p.Second.LastSafeOn >= p.First.LastSafeOn));
    });

    [Fact]
    public void Moving_a_meeting_later_never_puts_an_earlier_step_after_its_papers_nor_touches_a_later_step() =>
        Gen.Select(anyPlan, Gen.Int[1, 60]).Sample((plan, more) =>
        {
            IReadOnlyList<PlannedStep> before = plan.Lay();
            int at = before.ToList().FindLastIndex(p => p.MeetingId is not null);
            if (at < 0)
                return;
            PlanMeeting moves = plan.Meetings.Single(m => m.Id == before[at].MeetingId);
            PlanMeeting moved = moves with { On = moves.On.AddDays(more), PapersOn = moves.PapersOn?.AddDays(more) };
            IReadOnlyList<PlannedStep> after = (plan with { Meetings = [.. plan.Meetings.Where(m => m != moves), moved] }).Lay();
            // Steps after the last meeting stand as they stood, unless the meeting now serves a step that had none.
            if (!before.Skip(at + 1).Any(p => p.LacksMeeting))
                Assert.Equal(before.Skip(at + 1), after.Skip(at + 1));
            if (!after[at].LacksMeeting)
                Assert.All(after.Take(at).Where(p => !p.LacksMeeting), p => Assert.True(p.LastSafeOn <= after[at].LastSafeOn && p.HappensOn <= after[at].LastSafeOn));
        });

    [Fact]
    public void The_order_of_the_meetings_in_the_calendar_is_of_no_matter() => anyPlan.Sample(plan =>
        Assert.Equal(plan.Lay(), (plan with { Meetings = [.. plan.Meetings.Reverse()] }).Lay()));

    private static DateOnly PapersDue(PlanMeeting meeting, PlanStep step, WorkDays days)
    {
        DateOnly papers = meeting.PapersOn ?? meeting.On.AddDays(-step.PaperDays);
        return days.OnOrBefore(papers < meeting.On ? papers : meeting.On);
    }

    private sealed record Plan(PlanStep[] Steps, DateOnly LastDay, PlanMeeting[] Meetings, WorkDays Days)
    {
        public IReadOnlyList<PlannedStep> Lay() => BackwardsPlan.Lay(Steps, LastDay, Meetings, Days);
    }
}
