using Samklang.Influence.Planning;

namespace Samklang.Tests.Influence.Planning;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    public void Easter_falls_where_the_almanac_has_it(string day) =>
        Assert.Equal(DateOnly.Parse(day), On(HolidayName.EasterSunday, DateOnly.Parse(day).Year));

    [Theory]
    [InlineData(HolidayName.GoodFriday, "2027-03-26")]
    [InlineData(HolidayName.EasterMonday, "2027-03-29")]
    [InlineData(HolidayName.Ascension, "2027-05-06")]
    [InlineData(HolidayName.Pentecost, "2027-05-16")]
    [InlineData(HolidayName.NationalDay, "2027-06-06")]
    [InlineData(HolidayName.MidsummerEve, "2027-06-25")]
    [InlineData(HolidayName.MidsummerEve, "2026-06-19")]
    [InlineData(HolidayName.MidsummerDay, "2026-06-20")]
    [InlineData(HolidayName.AllSaints, "2026-10-31")]
    [InlineData(HolidayName.AllSaints, "2027-11-06")]
    [InlineData(HolidayName.Epiphany, "2027-01-06")]
    [InlineData(HolidayName.NewYearsEve, "2026-12-31")]
    public void Swedish_holidays_fall_where_the_almanac_has_them(HolidayName name, string day) =>
        Assert.Equal(DateOnly.Parse(day), On(name, DateOnly.Parse(day).Year));

    [Fact]
    public void Holidays_follow_the_country_and_an_unknown_one_has_none()
    {
        Assert.DoesNotContain(Holidays.Of("FI", 2027), h => h.Name == HolidayName.NationalDay);
        Assert.Contains(Holidays.Of("FI", 2027), h => h == new Holiday(new(2027, 12, 6), HolidayName.IndependenceDay));
        Assert.Contains(Holidays.Of("NO", 2027), h => h == new Holiday(new(2027, 5, 17), HolidayName.ConstitutionDay));
        Assert.Empty(Holidays.Of("XX", 2027));
        Assert.False(Holidays.Know("XX"));
        Assert.False(Holidays.Know(null));
        Assert.True(Holidays.Know("se"));
    }

    private static DateOnly On(HolidayName name, int year) => Holidays.Of("SE", year).Single(h => h.Name == name).On;
}
