using System.Globalization;
using Samklang.Language;
using Samklang.Networks;

namespace Samklang.Tests.Networks;

public sealed class TwinTownTests
{
    private static readonly DateOnly today = new(2026, 11, 30);

    [Theory]
    [InlineData(null, null, TwinTownState.Unknown)]
    [InlineData("2023-11-30", null, TwinTownState.Alive)]
    [InlineData("2023-11-29", null, TwinTownState.Asleep)]
    [InlineData("2005-06-21", "2026-05-07", TwinTownState.Alive)]
    [InlineData("2005-06-21", "2004-05-07", TwinTownState.Asleep)]
    [InlineData(null, "2019-01-01", TwinTownState.Asleep)]
    public void It_sleeps_when_the_latest_sign_of_life_from_source_or_log_is_three_years_old(string? sign, string? logged, TwinTownState expected) =>
        Assert.Equal(expected, Of(new(LocalText.Same("Drammen"), "NO", Facts.Any) { LastSignOn = Day(sign) }).StateOn(today, Day(logged)));

    [Fact]
    public void A_pause_or_an_end_that_was_decided_says_more_than_a_sign_of_life()
    {
        TwinTownWords words = new(LocalText.Same("Oppdal"), "NO", Facts.Any) { LastSignOn = today };
        Assert.Equal(TwinTownState.Paused, Of(words with { PausedOn = new(2023, 4, 17) }).StateOn(today, null));
        Assert.Equal(TwinTownState.Ended, Of(words with { PausedOn = new(2023, 4, 17), EndsOn = new(2026, 11, 29) }).StateOn(today, null));
        Assert.Equal(TwinTownState.Alive, Of(words with { EndsOn = today }).StateOn(today, null));
    }

    [Fact]
    public void Nothing_has_happened_in_the_future_and_nothing_ends_before_it_begins()
    {
        TwinTownWords words = new(LocalText.Same("Oppdal"), "NO", Facts.Any);
        TwinTown town = Of(words);
        Assert.Equal(TwinTownAnswer.NotYet, town.Rewrite(words with { LastSignOn = today.AddDays(1) }, today));
        Assert.Equal(TwinTownAnswer.EndsBeforeItStarts, town.Rewrite(words with { SinceYear = 1979, EndsOn = new(1978, 1, 1) }, today));
        Assert.Equal((null, null), (town.LastSignOn, town.EndsOn));
    }

    private static TwinTown Of(TwinTownWords words) => new("town", Guid.NewGuid(), Guid.NewGuid(), words);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
