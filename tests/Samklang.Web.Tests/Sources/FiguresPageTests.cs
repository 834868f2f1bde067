using AngleSharp.Dom;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Specialisation;
using Samklang.Web.Tests.Desk;
using Samklang.Web.Tests.Lists;

namespace Samklang.Web.Tests.Sources;

/// <summary>The official statistics on the region, with source and age.</summary>
public sealed class FiguresPageTests
{
    private static readonly DateOnly asOf = new(2026, 10, 1);

    [Fact]
    public async Task The_region_and_the_areas_around_it_stand_with_their_last_figures_their_place_and_their_age()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Officer);
        IDocument page = await browser.ReadAsync("/desk/figures");
        Assert.Equal(["Örebro län, SE124", "SE12, SE12"], page.QuerySelectorAll("h2[id^=area]").Select(h => h.TextContent));
        string[] cells = [.. page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr")[0].QuerySelectorAll("th, td").Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
        Assert.Equal(["Invånare den 1 januari", "310 000", "2026 preliminär", "+3,3 % sedan 2021", "2 av 3"], cells[..5]);
        Assert.StartsWith("1 oktober", cells[5]);
        Assert.Equal("https://ec.europa.eu/eurostat/databrowser/view/demo_r_pjanaggr3/default/table", page.QuerySelector("table td a")!.GetAttribute("href"));
        Assert.Contains("+0,5 procentenheter", page.QuerySelectorAll("table")[1].TextContent);
        string[] csv = await TakenHome.ReadAsync(browser.AskAsync, "/desk/figures");
        Assert.Equal(3, csv.Length);
        Assert.StartsWith("SE124;Örebro län;Invånare den 1 januari;310000;2026;preliminär;", csv[1], StringComparison.Ordinal);
        Assert.Contains(";2021;2;3;2026-10-01;https://ec.europa.eu/", csv[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_figures_the_page_says_where_they_come_from()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r => [TestData.Installation(r.North)]);
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk/figures");
        Assert.Contains("Inga siffror än", page.QuerySelector(".empty")!.TextContent);
        Assert.Equal("/desk/sources#eurostat", page.QuerySelector(".empty a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_last_figure_is_read_of_one_territory_and_of_all_of_a_level()
    {
        using DeskRoom room = await OpenAsync();
        await using SamklangDb db = room.Host.AsSystem();
        RegionFigures figures = new(db);
        Assert.Equal((2026, 310_000), (await figures.LatestAsync(NutsCode.Parse("SE124"), "demo_r_pjanaggr3", TestHost.Cancel)) is { } ours ? (ours.Year, ours.Value) : default);
        Assert.Null(await figures.LatestAsync(NutsCode.Parse("SE124"), "nama_10r_2gdp", TestHost.Cancel));
        IReadOnlyDictionary<NutsCode, RegionFigure> all = await figures.LatestAsync("demo_r_pjanaggr3", 3, TestHost.Cancel);
        Assert.Equal(["FI197", "SE121", "SE124"], all.Keys.Select(k => k.ToString()).Order());
    }

    private static Task<DeskRoom> OpenAsync() => DeskRoom.OpenAsync(r =>
    [
        TestData.Installation(r.North), new NutsPlace(NutsCode.Parse("SE124"), "Örebro län", 2024),
        People("SE124", 2021, 300_000, null), People("SE124", 2026, 310_000, "p"), People("SE121", 2026, 400_000, null), People("FI197", 2026, 50_000, null),
        new RegionFigure(NutsCode.Parse("SE12"), "lfst_r_lfu3rt", "sex=T&unit=PC", 2024, 7.0, null, asOf), new RegionFigure(NutsCode.Parse("SE12"), "lfst_r_lfu3rt", "sex=T&unit=PC", 2025, 7.5, null, asOf),
    ]);

    private static RegionFigure People(string region, int year, double value, string? flag) => new(NutsCode.Parse(region), "demo_r_pjanaggr3", "sex=T&unit=NR", year, value, flag, asOf);
}
