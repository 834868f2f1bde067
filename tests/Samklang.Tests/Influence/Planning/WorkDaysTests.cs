using Samklang.Influence;
using Samklang.Influence.Planning;

namespace Samklang.Tests.Influence.Planning;

public sealed class WorkDaysTests
{
    private static readonly WorkDays plain = new("SE", WorkDaySettings.Plain);
    private static readonly WorkDays squeezed = new("SE", WorkDaySettings.Plain with { AreSqueezeDaysOff = true });

    [Theory]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-11-28", false)]
    [InlineData("2026-12-24", false)]
    [InlineData("2026-12-28", true)]
    [InlineData("2027-01-06", false)]
    [InlineData("2028-02-29", true)]
    public void Weekends_and_holidays_are_free(string day, bool isWorkday) => Assert.Equal(isWorkday, plain.IsWorkday(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2027-05-07")]
    [InlineData("2028-06-05")]
    public void A_single_day_between_free_ones_is_a_squeeze_day_where_the_calendar_says_so(string day)
    {
        Assert.True(plain.IsWorkday(DateOnly.Parse(day)));
        Assert.False(squeezed.IsWorkday(DateOnly.Parse(day)));
    }

    [Fact]
    public void Two_days_between_free_ones_are_no_squeeze_days()
    {
        Assert.True(squeezed.IsWorkday(new(2027, 1, 4)));
        Assert.True(squeezed.IsWorkday(new(2027, 1, 5)));
    }

    [Theory]
    [InlineData("2028-03-01", 1, "2028-02-29")]
    [InlineData("2027-03-01", 1, "2027-02-26")]
    [InlineData("2026-11-23", 1, "2026-11-20")]
    [InlineData("2026-11-22", 0, "2026-11-20")]
    [InlineData("2026-11-22", 1, "2026-11-19")]
    [InlineData("2027-01-07", 3, "2026-12-30")]
    [InlineData("2027-03-30", 2, "2027-03-24")]
    public void Counting_back_passes_over_what_is_free(string from, int days, string to) =>
        Assert.Equal(DateOnly.Parse(to), plain.Back(DateOnly.Parse(from), days));

    [Fact]
    public void A_summer_break_is_passed_over_whole()
    {
        WorkDays days = Break("06-28", "08-06");
        Assert.Equal(new DateOnly(2027, 6, 24), days.Back(new(2027, 8, 9), 1));
        Assert.Equal(new DateOnly(2027, 6, 24), days.OnOrBefore(new(2027, 7, 15)));
        Assert.Equal(0, days.Count(new(2027, 6, 28), new(2027, 8, 6)));
    }

    [Fact]
    public void A_break_may_go_over_New_Year_and_end_on_the_day_that_only_leap_years_have()
    {
        WorkDays winter = Break("12-21", "01-08"), leap = Break("02-22", "02-29");
        Assert.Equal(new DateOnly(2026, 12, 18), winter.OnOrBefore(new(2027, 1, 8)));
        Assert.Equal(new DateOnly(2027, 1, 11), winter.OnOrBefore(new(2027, 1, 11)));
        Assert.False(leap.IsWorkday(new(2028, 2, 29)));
        Assert.False(leap.IsWorkday(new(2027, 2, 26)));
        Assert.True(leap.IsWorkday(new(2027, 3, 1)));
    }

    [Fact]
    public void Own_days_off_are_free()
    {
        WorkDays days = new("SE", WorkDaySettings.Plain with { DaysOff = [new(2026, 11, 24)] });
        Assert.Equal(new DateOnly(2026, 11, 23), days.OnOrBefore(new(2026, 11, 24)));
    }

    [Fact]
    public void A_break_without_end_is_refused_and_the_count_back_ends_in_any_case()
    {
        WorkCalendar calendar = new(Guid.NewGuid(), null, null, false);
        Assert.Throws<ArgumentException>(() => calendar.Set(YearDay.Parse("01-01"), YearDay.Parse("12-31"), false, []));
        Assert.Throws<ArgumentException>(() => calendar.Set(YearDay.Parse("06-01"), YearDay.Parse("09-29"), false, []));
        Assert.Throws<ArgumentException>(() => calendar.Set(null, null, false, [.. Enumerable.Range(0, 101).Select(d => new DateOnly(2026, 1, 1).AddDays(d))]));
        calendar.Set(YearDay.Parse("06-01"), YearDay.Parse("09-28"), true, [.. Enumerable.Range(0, 100).Select(d => new DateOnly(2026, 2, 20).AddDays(d))]);
        Assert.Equal(new DateOnly(2026, 2, 19), new WorkDays("SE", calendar.Settings).OnOrBefore(new(2026, 9, 28)));
        Assert.Throws<InvalidOperationException>(() => Break("01-01", "12-31").OnOrBefore(new(2026, 11, 24)));
    }

    [Theory]
    [InlineData("07-01", true)]
    [InlineData("02-29", true)]
    [InlineData("02-30", false)]
    [InlineData("13-01", false)]
    [InlineData("7-1", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_day_of_the_year_is_written_month_first(string? text, bool fits)
    {
        Assert.Equal(fits, YearDay.TryParse(text, null, out YearDay day));
        if (fits)
            Assert.Equal(text, day.ToString());
    }

    private static WorkDays Break(string from, string to) =>
        new("SE", WorkDaySettings.Plain with { BreakFrom = YearDay.Parse(from), BreakTo = YearDay.Parse(to) });
}
