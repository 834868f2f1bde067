using Samklang.Influence.Planning;

namespace Samklang.Tests.Influence.Planning;

public sealed class BackwardsPlanTests
{
    private static readonly Guid committee = Guid.NewGuid(), board = Guid.NewGuid();
    private static readonly WorkDays days = new("SE", WorkDaySettings.Plain);

    /// <summary>Expert's view in ten days, draft in five, committee and board with papers a week before, submission.</summary>
    private static readonly PlanStep[] whole = [new(10), new(5), new(0, committee, 7), new(0, board, 7), new(0)];

    [Fact]
    public void A_whole_path_is_laid_backwards_through_both_meetings()
    {
        PlanMeeting early = Meeting(committee, "2027-01-19"), late = Meeting(committee, "2027-02-16"), decides = Meeting(board, "2027-02-09");
        IReadOnlyList<PlannedStep> plan = BackwardsPlan.Lay(whole, new(2027, 2, 26), [early, late, decides], days);

        Assert.Equal(new(Day("2027-02-26"), Day("2027-02-26"), Day("2027-02-26"), null), plan[4]);
        Assert.Equal(new(Day("2027-02-02"), Day("2027-02-02"), Day("2027-02-09"), decides.Id), plan[3]);
        Assert.Equal(new(Day("2027-01-12"), Day("2027-01-12"), Day("2027-01-19"), early.Id), plan[2]);
        Assert.Equal(new(Day("2027-01-05"), Day("2027-01-12"), Day("2027-01-12"), null), plan[1]);
        Assert.Equal(Day("2027-01-04"), plan[0].LastSafeOn);
    }

    [Fact]
    public void Days_of_work_are_counted_over_Christmas()
    {
        IReadOnlyList<PlannedStep> plan = BackwardsPlan.Lay([new(10), new(5)], new(2027, 1, 8), [], days);
        Assert.Equal(Day("2027-01-08"), plan[1].LastSafeOn);
        // 4, 5, 7, 8 January and 30 December are the draft's five days.
        Assert.Equal(Day("2026-12-30"), plan[1].StartBy);
        Assert.Equal(Day("2026-12-29"), plan[0].LastSafeOn);
        Assert.Equal(Day("2026-12-14"), plan[0].StartBy);
    }

    [Fact]
    public void Steps_without_work_may_fall_on_one_day()
    {
        IReadOnlyList<PlannedStep> plan = BackwardsPlan.Lay([new(0), new(0), new(0)], new(2026, 11, 24), [], days);
        Assert.All(plan, p => Assert.Equal(Day("2026-11-24"), p.LastSafeOn));
    }

    [Fact]
    public void A_window_that_ends_on_a_Sunday_or_in_the_summer_break_ends_for_us_on_the_last_working_day()
    {
        Assert.Equal(Day("2026-11-20"), Assert.Single(BackwardsPlan.Lay([new(0)], new(2026, 11, 22), [], days)).LastSafeOn);
        WorkDays summer = new("SE", WorkDaySettings.Plain with { BreakFrom = YearDay.Parse("07-01"), BreakTo = YearDay.Parse("07-31") });
        Assert.Equal(Day("2027-06-30"), Assert.Single(BackwardsPlan.Lay([new(0)], new(2027, 7, 16), [], summer)).LastSafeOn);
    }

    [Fact]
    public void Without_a_meeting_in_time_the_step_has_no_day_and_the_rest_is_laid_as_if_it_were_not_there()
    {
        IReadOnlyList<PlannedStep> plan = BackwardsPlan.Lay(whole, new(2027, 2, 26), [Meeting(board, "2027-02-09"), Meeting(committee, "2027-03-02")], days);
        Assert.True(plan[2].LacksMeeting);
        Assert.True(plan[2].IsTooLate(DateOnly.MinValue));
        Assert.Equal(Day("2027-02-02"), plan[1].LastSafeOn);
    }

    [Fact]
    public void A_papers_day_that_is_free_is_the_working_day_before_and_the_meetings_own_day_goes_first()
    {
        PlannedStep counted = Assert.Single(BackwardsPlan.Lay([new(0, board, 7)], new(2027, 2, 26), [Meeting(board, "2027-01-13")], days));
        Assert.Equal(Day("2027-01-05"), counted.LastSafeOn);
        PlannedStep said = Assert.Single(BackwardsPlan.Lay([new(0, board, 7)], new(2027, 2, 26), [Meeting(board, "2027-01-13", "2027-01-10")], days));
        Assert.Equal(Day("2027-01-08"), said.LastSafeOn);
        PlannedStep after = Assert.Single(BackwardsPlan.Lay([new(0, board)], new(2027, 2, 26), [Meeting(board, "2027-01-13", "2027-01-20")], days));
        Assert.Equal(Day("2027-01-13"), after.LastSafeOn);
    }

    [Fact]
    public void Of_two_meetings_on_one_day_the_one_with_the_later_papers_is_taken()
    {
        PlanMeeting first = Meeting(board, "2027-02-09", "2027-02-01"), second = Meeting(board, "2027-02-09", "2027-02-04");
        foreach (PlanMeeting[] order in (PlanMeeting[][])[[first, second], [second, first]])
            Assert.Equal(second.Id, Assert.Single(BackwardsPlan.Lay([new(0, board, 7)], new(2027, 2, 26), order, days)).MeetingId);
    }

    [Fact]
    public void A_later_meeting_that_wants_its_papers_earlier_does_not_hide_the_last_safe_day()
    {
        PlanMeeting sooner = Meeting(board, "2027-02-09", "2027-02-04"), later = Meeting(board, "2027-02-16", "2027-01-29");
        PlannedStep step = Assert.Single(BackwardsPlan.Lay([new(0, board, 7)], new(2027, 2, 26), [later, sooner], days));
        Assert.Equal((sooner.Id, Day("2027-02-04")), (step.MeetingId!.Value, step.LastSafeOn));
    }

    [Fact]
    public void Committee_and_board_may_meet_on_one_day_when_the_papers_go_out_at_the_table()
    {
        PlanMeeting joint = new(Guid.NewGuid(), new(2027, 2, 9), new(2027, 2, 9), [committee, board]);
        IReadOnlyList<PlannedStep> plan = BackwardsPlan.Lay([new(0, committee), new(0, board)], new(2027, 2, 26), [joint], days);
        Assert.All(plan, p => Assert.Equal(joint.Id, p.MeetingId));
        PlanMeeting weekBefore = joint with { PapersOn = new(2027, 2, 2) };
        Assert.True(BackwardsPlan.Lay([new(0, committee), new(0, board)], new(2027, 2, 26), [weekBefore], days)[0].LacksMeeting);
    }

    [Fact]
    public void A_meeting_on_the_last_day_itself_is_in_time()
    {
        PlanMeeting last = Meeting(board, "2027-02-26");
        Assert.Equal(last.Id, BackwardsPlan.Lay([new(0, board, 7), new(0)], new(2027, 2, 26), [last], days)[0].MeetingId);
        Assert.True(BackwardsPlan.Lay([new(0, board, 7), new(1)], new(2027, 2, 26), [last], days)[0].LacksMeeting);
    }

    [Fact]
    public void The_shorter_path_leaves_out_as_little_as_it_can()
    {
        Assert.Equal([], BackwardsPlan.Shorten([1, 2], _ => true)!);
        Assert.Equal([2], BackwardsPlan.Shorten([1, 2], without => without.Contains(2))!);
        Assert.Equal([1, 2], BackwardsPlan.Shorten([1, 2], without => without.Count == 2)!);
        Assert.Null(BackwardsPlan.Shorten([1, 2], _ => false));
    }

    private static PlanMeeting Meeting(Guid body, string on, string? papers = null) =>
        new(Guid.NewGuid(), Day(on), papers is null ? null : Day(papers), [body]);

    private static DateOnly Day(string day) => DateOnly.Parse(day);
}
