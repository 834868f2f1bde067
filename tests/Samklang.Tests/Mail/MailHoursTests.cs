using Samklang.Mail;

namespace Samklang.Tests.Mail;

public sealed class MailHoursTests
{
    [Theory]
    [InlineData(Rhythm.Daily, "2026-11-24T06:29", "2026-11-23")]
    [InlineData(Rhythm.Daily, "2026-11-24T06:30", "2026-11-24")]
    [InlineData(Rhythm.Daily, "2026-11-29T12:00", "2026-11-27")]
    [InlineData(Rhythm.Daily, "2026-11-30T06:00", "2026-11-27")]
    [InlineData(Rhythm.Weekly, "2026-11-27T12:00", "2026-11-23")]
    [InlineData(Rhythm.Weekly, "2026-11-30T06:29", "2026-11-23")]
    [InlineData(Rhythm.Weekly, "2026-11-30T06:30", "2026-11-30")]
    public void The_last_morning_that_has_come_is_a_working_day_of_the_rhythm(Rhythm rhythm, string local, string day) =>
        Assert.Equal(Day(day), MailHours.LastDay(rhythm, At(local)));

    [Theory]
    [InlineData(Rhythm.Daily, "2026-11-24T06:29", "2026-11-24")]
    [InlineData(Rhythm.Daily, "2026-11-27T06:30", "2026-11-30")]
    [InlineData(Rhythm.Weekly, "2026-11-30T06:30", "2026-12-07")]
    public void The_next_morning_lies_ahead(Rhythm rhythm, string local, string day) =>
        Assert.Equal(Day(day), MailHours.NextDay(rhythm, At(local)));

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTime At(string local) => DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture);
}
