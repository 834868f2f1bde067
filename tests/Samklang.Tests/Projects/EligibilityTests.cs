using CsCheck;
using Samklang.Networks;
using Samklang.Projects;

namespace Samklang.Tests.Projects;

public sealed class EligibilityTests
{
    [Theory]
    [InlineData("SE12", "SE124", Fit.Met, PlaceReason.Within, "SE12")]
    [InlineData("SE12", "SE12", Fit.Met, PlaceReason.Within, "SE12")]
    [InlineData("SE12", "SE312", Fit.NotMet, PlaceReason.Outside, null)]
    [InlineData("SE12", "SE313", Fit.NotMet, PlaceReason.Outside, null)]
    [InlineData("SE31", "SE124", Fit.NotMet, PlaceReason.Outside, null)]
    [InlineData("SE31", "SE312", Fit.Met, PlaceReason.Within, "SE31")]
    [InlineData("SE12", "SE1", Fit.CannotTell, PlaceReason.OnlyPart, "SE12")]
    [InlineData("SE12", "SE", Fit.CannotTell, PlaceReason.OnlyPart, "SE12")]
    [InlineData("SE", "SE", Fit.Met, PlaceReason.Within, "SE")]
    [InlineData("SE", "SE332", Fit.Met, PlaceReason.Within, "SE")]
    [InlineData("SE", "FI1B1", Fit.NotMet, PlaceReason.Outside, null)]
    [InlineData("SE124 SE12 DK", "SE124", Fit.Met, PlaceReason.Within, "SE124")]
    [InlineData("SE -SE313", "SE313", Fit.NotMet, PlaceReason.Excepted, "SE313")]
    [InlineData("SE -SE313", "SE312", Fit.Met, PlaceReason.Within, "SE")]
    [InlineData("SE -SE313", "SE31", Fit.CannotTell, PlaceReason.OnlyPart, "SE")]
    [InlineData("SE -SE313", "SE", Fit.CannotTell, PlaceReason.OnlyPart, "SE")]
    [InlineData("SE -SE31 SE313", "SE313", Fit.Met, PlaceReason.Within, "SE313")]
    [InlineData("SE -SE31 SE313", "SE312", Fit.NotMet, PlaceReason.Excepted, "SE31")]
    [InlineData("SE -SE31 SE313", "SE31", Fit.CannotTell, PlaceReason.OnlyPart, "SE31")]
    [InlineData("SE12 -SE12", "SE124", Fit.NotMet, PlaceReason.Excepted, "SE12")]
    [InlineData("SE12 -SE124", "SE1", Fit.CannotTell, PlaceReason.OnlyPart, null)]
    [InlineData("EU", "SE124", Fit.Met, PlaceReason.Everywhere, null)]
    [InlineData("EU", "EL301", Fit.Met, PlaceReason.Everywhere, null)]
    [InlineData("EU", "GR301", Fit.Met, PlaceReason.Everywhere, null)]
    [InlineData("EU", "NO081", Fit.CannotTell, PlaceReason.OutsideEu, null)]
    [InlineData("EU", "UKM", Fit.CannotTell, PlaceReason.OutsideEu, null)]
    [InlineData("EU -SE", "SE124", Fit.NotMet, PlaceReason.Excepted, "SE")]
    [InlineData("EU -SE12", "SE1", Fit.CannotTell, PlaceReason.OnlyPart, null)]
    [InlineData("GR", "EL301", Fit.Met, PlaceReason.Within, "EL")]
    [InlineData("", "SE124", Fit.CannotTell, PlaceReason.AreaUnknown, null)]
    public void The_narrowest_territory_that_holds_the_place_decides(string area, string place, Fit fit, PlaceReason reason, string? by) =>
        Assert.Equal(new(fit, reason, by is null ? null : NutsCode.Parse(by)), Eligibility.Parse(area).Judge(NutsCode.Parse(place)));

    [Fact]
    public void A_place_that_is_not_told_is_no_refusal() =>
        Assert.Equal(new(Fit.CannotTell, PlaceReason.PlaceUnknown), Eligibility.Parse("SE12").Judge(null));

    [Theory]
    [InlineData("se12")]
    [InlineData("SE12,SE31")]
    [InlineData("SE12345")]
    [InlineData("--SE12 SE")]
    [InlineData("SE -")]
    [InlineData("EU SE12")]
    [InlineData("-SE12")]
    [InlineData("Örebro")]
    public void What_is_no_area_is_refused(string text)
    {
        Assert.False(Eligibility.TryParse(text, null, out _));
        Assert.Throws<FormatException>(() => Eligibility.Parse(text));
    }

    [Fact]
    public void An_area_reads_back_as_it_was_written()
    {
        foreach (string text in (string[])["", "EU", "EU -SE -FI1", "SE12 SE31", "SE -SE313"])
        {
            Assert.Equal(text, Eligibility.Parse(text).ToString());
            Assert.Equal(Eligibility.Parse(text), Eligibility.Parse($"  {text} "));
        }
        Assert.Equal("EL30", Eligibility.Parse("GR30 EL30").ToString());
    }

    // A plain second way of saying the rule: look at every county there could be in the place.
    [Fact]
    public void It_agrees_with_looking_at_every_smallest_territory()
    {
        string[] leaves = [.. from a in "12" from b in "12" from c in "12" select $"SE{a}{b}{c}"];
        string[] all = [.. leaves.SelectMany(l => (string[])[l[..2], l[..3], l[..4], l]).Distinct()];
        Gen.Select(Gen.Int[0, all.Length - 1].Select(i => all[i]).Array[1, 4], Gen.Int[0, all.Length - 1].Select(i => all[i]).Array[0, 3], Gen.Int[0, all.Length - 1].Select(i => all[i])).Sample((within, except, place) =>
        {
            Eligibility area = Eligibility.Parse(string.Join(' ', within.Concat(except.Select(e => $"-{e}"))));
            bool[] open = [.. leaves.Where(l => l.StartsWith(place, StringComparison.Ordinal)).Select(leaf => LongestIn(within, leaf) > LongestIn(except, leaf))];
            Fit fit = area.Judge(NutsCode.Parse(place)).Fit;
            // What can't be told from the codes alone may be whole all the same; what is told must be true.
            Assert.True(fit switch { Fit.Met => open.All(o => o), Fit.NotMet => !open.Any(o => o), _ => place.Length < 5 }, $"{area} {place} {fit}");
        }, iter: 20_000);
    }

    private static int LongestIn(string[] codes, string leaf) => codes.Where(c => leaf.StartsWith(c, StringComparison.Ordinal)).Select(c => c.Length).DefaultIfEmpty(0).Max();
}
