using System.Globalization;
using CsCheck;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.Office.Log.Reading;

namespace Samklang.Tests.Office;

public sealed class LogDaysTests
{
    private static readonly CultureInfo swedish = CultureInfo.GetCultureInfo("sv-SE"), english = CultureInfo.GetCultureInfo("en-GB");

    private static readonly Gen<DateOnly> anyDay = Gen.Int[new DateOnly(2019, 1, 1).DayNumber, new DateOnly(2032, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    [Theory]
    [InlineData("idag", "2026-11-23")]
    [InlineData("I dag", "2026-11-23")]
    [InlineData("i morse", "2026-11-23")]
    [InlineData("this morning", "2026-11-23")]
    [InlineData("igår", "2026-11-22")]
    [InlineData("I går", "2026-11-22")]
    [InlineData("yesterday", "2026-11-22")]
    [InlineData("i förrgår", "2026-11-21")]
    [InlineData("the day before yesterday", "2026-11-21")]
    [InlineData("i måndags", "2026-11-16")]
    [InlineData("i söndags", "2026-11-22")]
    [InlineData("förra torsdagen", "2026-11-19")]
    [InlineData("last Monday", "2026-11-16")]
    [InlineData("on Friday", "2026-11-20")]
    [InlineData("för tre dagar sedan", "2026-11-20")]
    [InlineData("för en vecka sedan", "2026-11-16")]
    [InlineData("10 days ago", "2026-11-13")]
    [InlineData("a week ago", "2026-11-16")]
    [InlineData("12 mars", "2026-03-12")]
    [InlineData("den 12 mars", "2026-03-12")]
    [InlineData("den 12:e mars 2025", "2025-03-12")]
    [InlineData("12 MARS", "2026-03-12")]
    [InlineData("1 maj", "2026-05-01")]
    [InlineData("1 May", "2026-05-01")]
    [InlineData("24 november", "2025-11-24")]
    [InlineData("23 november", "2026-11-23")]
    [InlineData("12th of March", "2026-03-12")]
    [InlineData("March 12", "2026-03-12")]
    [InlineData("March 12th, 2024", "2024-03-12")]
    [InlineData("3 okt", "2026-10-03")]
    [InlineData("12/3", "2026-03-12")]
    [InlineData("31/12", "2025-12-31")]
    [InlineData("12/3 2024", "2024-03-12")]
    [InlineData("12/3-25", "2025-03-12")]
    [InlineData("12.3.2026", "2026-03-12")]
    [InlineData("2026-03-12", "2026-03-12")]
    public void A_day_is_understood_as_people_write_it(string written, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Read($"Mötte nätverket {written}", new(2026, 11, 23)).On);

    [Theory]
    [InlineData("2027-01-01", "igår", "2026-12-31")]
    [InlineData("2027-01-02", "i förrgår", "2026-12-31")]
    [InlineData("2027-01-02", "30 december", "2026-12-30")]
    [InlineData("2027-01-02", "31/12", "2026-12-31")]
    [InlineData("2027-01-01", "i torsdags", "2026-12-31")]
    [InlineData("2028-02-29", "29 februari", "2028-02-29")]
    [InlineData("2028-03-01", "igår", "2028-02-29")]
    [InlineData("2028-03-01", "29/2", "2028-02-29")]
    [InlineData("2029-02-27", "29 February", "2028-02-29")]
    [InlineData("2027-03-01", "igår", "2027-02-28")]
    [InlineData("2026-11-23", "28 februari", "2026-02-28")]
    public void Around_the_turn_of_the_year_and_the_leap_day_the_latest_such_day_is_meant(string today, string written, string day) =>
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), Read($"Skickade svaret {written}", DateOnly.Parse(today, CultureInfo.InvariantCulture)).On);

    [Theory]
    [InlineData("29 februari", "2024-02-29")]
    [InlineData("31/2", null)]
    [InlineData("31 april", null)]
    [InlineData("2026-02-29", null)]
    public void A_day_that_is_none_or_long_ago_is_asked_about(string written, string? perhaps)
    {
        LogReading reading = Read($"Möte {written}", new(2026, 11, 23));
        Assert.True(reading.AsksForDay);
        Assert.Equal(perhaps, Assert.Single(reading.UnclearDays).Perhaps?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(new(2026, 11, 23), reading.On);
    }

    [Theory]
    [InlineData("Öppet 24 timmar, 3/25 av medlemmarna")]
    [InlineData("Förfarande 2021/0203(COD) och 2019/1161")]
    [InlineData("Article 3 may apply")]
    [InlineData("i dagsläget och vi dagar, 12 marscher")]
    [InlineData("Svarade på 12 frågor i mars")]
    public void Figures_and_words_that_are_no_day_are_left_alone(string text) =>
        Assert.Empty(Read(text, new(2026, 11, 23)).Parts.OfType<DayPart>());

    [Fact]
    public void Two_days_are_a_question_unless_one_is_told_from_today_or_is_to_come()
    {
        DateOnly today = new(2026, 11, 23);
        Assert.Equal([new(2026, 3, 12), new(2026, 3, 13)], Read("Möte 12 mars och 13 mars", today).Days);
        Assert.Equal(new(2026, 11, 22), Read("Talade igår om mötet den 12 mars", today).On);
        LogReading ahead = Read("Lämnade svar på samrådet som stänger 2027-01-15", today);
        Assert.Equal((today, false, new DateOnly(2027, 1, 15)), (ahead.On, ahead.AsksForDay, ahead.Ahead.Single()));
    }

    [Fact]
    public void Every_day_of_the_last_year_is_found_again_however_it_is_written() =>
        Gen.Select(anyDay, Gen.Int[0, 364], Gen.Int[0, 6]).Sample((today, back, form) =>
        {
            DateOnly day = today.AddDays(-back);
            string written = form switch
            {
                0 => day.ToString("d MMMM", swedish),
                1 => day.ToString("d MMMM yyyy", english),
                2 => day.ToString("MMMM d", english),
                3 => day.ToString("O", CultureInfo.InvariantCulture),
                4 => day.ToString("d'/'M", CultureInfo.InvariantCulture),
                5 => day.ToString("d'.'M'.'yyyy", CultureInfo.InvariantCulture),
                _ => $"för {back} dagar sedan",
            };
            if (form == 6 && back > 99)
                return;
            LogReading reading = Read($"Vi var där {written}.", today);
            Assert.Equal((day, "Vi var där."), (reading.On, reading.Sentence));
        }, iter: 20_000);

    private static LogReading Read(string text, DateOnly today) => LogParser.Read(text, new(new NameBook([]), today, Tongue.Swedish));
}
