using Samklang.Influence.Planning;

namespace Samklang.Tests.Influence.Planning;

public sealed class WindowEndTests
{
    private static readonly TimeZoneInfo stockholm = Zone("Europe/Stockholm"), helsinki = Zone("Europe/Helsinki"), lisbon = Zone("Europe/Lisbon");

    [Fact]
    public void A_midnight_in_Brussels_ends_the_day_it_is_named_by()
    {
        WindowEnd end = WindowEnd.WithDay(new(2027, 1, 12));
        Assert.Equal(new DateTime(2027, 1, 12, 23, 0, 0, DateTimeKind.Utc), end.At);
        Assert.Equal(new DateOnly(2027, 1, 12), end.BrusselsDay);
        Assert.Equal(new DateOnly(2027, 1, 12), end.LastDayIn(stockholm));
    }

    [Fact]
    public void East_of_Brussels_the_clocks_say_tomorrow_but_the_last_day_is_the_same()
    {
        WindowEnd end = WindowEnd.WithDay(new(2027, 1, 12));
        Assert.Equal(new DateTime(2027, 1, 13, 1, 0, 0), end.In(helsinki));
        Assert.Equal(new DateOnly(2027, 1, 12), end.LastDayIn(helsinki));
    }

    [Fact]
    public void West_of_Brussels_it_closes_an_hour_before_midnight()
    {
        WindowEnd end = WindowEnd.WithDay(new(2027, 1, 12));
        Assert.Equal(new DateTime(2027, 1, 12, 23, 0, 0), end.In(lisbon));
        Assert.Equal(new DateOnly(2027, 1, 12), end.LastDayIn(lisbon));
    }

    [Theory]
    [InlineData("09:00", "2027-01-11")]
    [InlineData("16:59", "2027-01-11")]
    [InlineData("17:00", "2027-01-12")]
    [InlineData("18:00", "2027-01-12")]
    public void What_closes_before_the_office_does_has_its_last_day_the_day_before(string time, string last)
    {
        WindowEnd end = WindowEnd.AtTime(new(2027, 1, 12), TimeOnly.Parse(time));
        Assert.Equal(DateOnly.Parse(last), end.LastDayIn(stockholm));
        Assert.Equal(new DateOnly(2027, 1, 12), end.BrusselsDay);
    }

    [Fact]
    public void Half_past_four_in_Brussels_is_past_five_in_Helsinki()
    {
        WindowEnd end = WindowEnd.AtTime(new(2027, 1, 12), new(16, 30));
        Assert.Equal(new DateOnly(2027, 1, 11), end.LastDayIn(stockholm));
        Assert.Equal(new DateOnly(2027, 1, 12), end.LastDayIn(helsinki));
    }

    [Fact]
    public void Nights_on_which_the_clocks_change_have_one_midnight()
    {
        Assert.Equal(new DateTime(2027, 3, 27, 23, 0, 0, DateTimeKind.Utc), WindowEnd.WithDay(new(2027, 3, 27)).At);
        Assert.Equal(new DateTime(2027, 3, 28, 22, 0, 0, DateTimeKind.Utc), WindowEnd.WithDay(new(2027, 3, 28)).At);
        Assert.Equal(new DateTime(2027, 10, 30, 22, 0, 0, DateTimeKind.Utc), WindowEnd.WithDay(new(2027, 10, 30)).At);
        Assert.Equal(new DateTime(2027, 10, 31, 23, 0, 0, DateTimeKind.Utc), WindowEnd.WithDay(new(2027, 10, 31)).At);
    }

    [Fact]
    public void An_hour_that_is_not_there_is_the_next_and_of_one_that_is_twice_the_first_counts()
    {
        Assert.Equal(new DateTime(2027, 3, 28, 1, 30, 0, DateTimeKind.Utc), WindowEnd.AtTime(new(2027, 3, 28), new(2, 30)).At);
        Assert.Equal(new DateTime(2027, 10, 31, 0, 30, 0, DateTimeKind.Utc), WindowEnd.AtTime(new(2027, 10, 31), new(2, 30)).At);
    }

    [Fact]
    public void A_leap_day_ends_with_its_midnight() =>
        Assert.Equal(new DateOnly(2028, 2, 29), WindowEnd.WithDay(new(2028, 2, 29)).LastDayIn(stockholm));

    private static TimeZoneInfo Zone(string name) => TimeZoneInfo.FindSystemTimeZoneById(name);
}
