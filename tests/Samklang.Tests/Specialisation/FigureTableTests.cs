using Samklang.Networks;
using Samklang.Specialisation;
using Samklang.Specialisation.Regions;

namespace Samklang.Tests.Specialisation;

public sealed class FigureTableTests
{
    private static readonly NutsCode home = NutsCode.Parse("SE124"), beside = NutsCode.Parse("SE125"), dalarna = NutsCode.Parse("SE312");

    [Fact]
    public void The_figure_of_the_area_around_stands_in_for_each_that_has_none_and_says_so()
    {
        FigureTable table = Table([Of("SE312", 9)], [Of("SE12", 6), Of("SE31", 5)]);
        FigurePair mixed = table.Pair(home, dalarna)!, back = table.Pair(dalarna, home)!;
        Assert.Equal((6, 9, true, false, 1.5), (mixed.Ours.Value, mixed.Theirs.Value, mixed.OursIsAround, mixed.TheirsIsAround, mixed.Ratio));
        Assert.Equal((9, 6, false, true), (back.Ours.Value, back.Theirs.Value, back.OursIsAround, back.TheirsIsAround));
    }

    [Fact]
    public void A_figure_that_both_take_from_one_area_is_shown_and_does_not_count_as_likeness()
    {
        FigurePair shared = Table([], [Of("SE12", 6)]).Pair(home, beside)!, own = Table([Of("SE124", 40_000), Of("SE125", 20_000)], null).Pair(home, beside)!;
        Assert.True(shared.IsShared);
        Assert.Null(shared.Ratio);
        RegionFound alone = new(beside) { Figures = [shared] }, both = new(beside) { Figures = [own, shared] };
        Assert.Equal((null, false), (alone.Unlikeness, alone.HasReason));
        Assert.Equal(2, both.Unlikeness!.Value, 10);
        Assert.True(both.HasReason);
    }

    [Fact]
    public void Two_areas_with_the_same_figure_are_alike()
    {
        FigurePair pair = Table([], [Of("SE12", 6), Of("SE31", 6)]).Pair(home, dalarna)!;
        Assert.Equal((false, 1.0), (pair.IsShared, pair.Ratio));
    }

    [Fact]
    public void Nothing_stands_in_where_a_table_is_of_numbers_that_add_up_or_where_the_area_has_none_either()
    {
        Assert.Null(Table([Of("SE312", 9)], null).Pair(home, dalarna));
        Assert.Null(Table([Of("SE312", 9)], [Of("SE1", 6)]).Pair(home, dalarna));
    }

    [Theory]
    [InlineData("SE124", "SE12")]
    [InlineData("SE", null)]
    public void The_territory_around_is_the_code_cut_by_one(string code, string? around) =>
        Assert.Equal(around, NutsCode.Parse(code).Around?.ToString());

    private static FigureTable Table(RegionFigure[] own, RegionFigure[]? around) =>
        new("lfst_r_lfu3rt", own.ToDictionary(f => f.Region), around?.ToDictionary(f => f.Region));

    private static RegionFigure Of(string region, double value) => new(NutsCode.Parse(region), "lfst_r_lfu3rt", "sex=T&unit=PC", 2025, value, null, new(2026, 5, 1));
}
