using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Projects.Past;
using Samklang.Sources.PastProjects;
using Samklang.Specialisation;
using Samklang.Specialisation.Regions;
using Samklang.Web.Pages.Desk.Specialisation.Partners;
using Samklang.Web.Tests.Desk;
using Samklang.Web.Tests.Lists;

namespace Samklang.Web.Tests.Specialisation;

public sealed class StrengthPagesTests
{
    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task The_list_that_is_taken_home_reads_back_as_the_same(string form)
    {
        using DeskRoom room = await DeskRoom.OpenAsync(_ => [Food()]);
        using HttpClient client = room.Host.Browser(room.Strategist);
        byte[] file = await client.GetByteArrayAsync($"/desk/strengths?as={form}", TestHost.Cancel);

        IDocument page = await ReadBack.ListAsync(client, "strengths", file);

        Assert.Contains("0 nya, 0 ändrade, 1 oförändrade", page.QuerySelector("[role=status]")!.TextContent);
    }

    [Theory]
    [InlineData(null, null, RegionOrder.Path)]
    [InlineData("dairy farms", null, RegionOrder.Revealed)]
    [InlineData("dairy farms", "path", RegionOrder.Path)]
    public void Who_asks_for_something_sees_those_first_that_have_shown_it_unless_another_order_is_chosen(string? about, string? sort, RegionOrder order) =>
        Assert.Equal(order, new PartnerAskForm { About = about, Sort = sort }.Order);

    [Fact]
    public async Task A_row_that_is_wrong_is_named_with_its_column_and_the_others_are_read_in()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(_ => [Food()]);
        using HttpClient client = room.Host.Browser(room.Strategist);
        string csv = "key;region;title-en;economy;science;objective;as-of\r\n;ES21;Advanced manufacturing;C28;/25;Smarter;2026-01-02\r\n;Baskien;Wind;;;;\r\nfood;SE124;Food;9;;;\r\n";

        IDocument page = await ReadBack.ListAsync(client, "strengths", Encoding.UTF8.GetBytes(csv));

        Assert.Equal(["Rad 3: kolumn region: ”Baskien” är ingen NUTS-kod.", "Rad 4: kolumn economy: ”9” är ingen NACE-kod."], page.QuerySelectorAll("main ul.plain li").Select(l => l.TextContent));
        RegionalStrength added = await room.ReadAsync(db => db.Strengths.SingleAsync(s => s.Key == "advanced-manufacturing", TestHost.Cancel));
        Assert.Equal(("ES21", "C28", "/25", PolicyObjective.Smarter, new DateOnly(2026, 1, 2)), (added.Region.ToString(), added.Economy.ToString(), added.Science.ToString(), added.Objective!.Value, added.Fact.AsOf));
    }

    [Fact]
    public async Task A_strength_is_changed_on_its_page_and_History_knows()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(_ => [Food()]);
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument form = await browser.ReadAsync("/desk/strengths/food/edit");

        await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null, ("objective", "Greener"), ("economy", "c10"));

        RegionalStrength changed = await room.ReadAsync(db => db.Strengths.SingleAsync(TestHost.Cancel));
        Assert.Equal((PolicyObjective.Greener, "C10"), (changed.Objective!.Value, changed.Economy.ToString()));
        Assert.True(await room.ReadAsync(db => db.History.CountAsync(h => h.RecordId == changed.Id, TestHost.Cancel)) > 1);
    }

    [Fact]
    public async Task A_region_abroad_with_the_same_strength_is_found_and_one_of_the_own_country_only_when_asked_for()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        [
            TestData.Installation(r.North), Of("home-food", "SE124"), Of("basque-food", "ES212"), Of("dalarna-food", "SE312"),
        ]);

        IDocument without = await room.Host.GetAsync("/desk/partners", room.Strategist), with = await room.Host.GetAsync("/desk/partners?own=yes&sort=stated", room.Strategist);

        Assert.Equal(["ES212"], without.QuerySelectorAll("main tbody th").Select(h => h.TextContent.Trim()));
        Assert.Equal(2, with.QuerySelectorAll("main tbody th").Length);
        IDocument one = await room.Host.GetAsync("/desk/partners/ES212", room.Strategist);
        Assert.Contains("basque-food", one.QuerySelector("section[aria-labelledby=stated]")!.TextContent);
        Assert.Contains("Vi känner ingen väg dit", one.Body!.TextContent);
    }

    [Fact]
    public async Task A_figure_of_the_area_around_says_so_and_does_not_count_where_both_lie_in_it()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        [
            TestData.Installation(r.North), Of("home-food", "SE124"), Of("basque-food", "ES212"), Of("vastmanland-food", "SE125"), new NutsPlace(NutsCode.Parse("SE12"), "Östra Mellansverige", 2024),
            Figure("SE12", "lfst_r_lfu3rt", 7.5), Figure("ES21", "lfst_r_lfu3rt", 9), Figure("SE12", "demo_r_pjanaggr3", 1_700_000), Figure("ES21", "demo_r_pjanaggr3", 2_200_000),
            Figure("SE12", "nama_10r_2gdp", 45_000), Figure("ES21", "nama_10r_2gdp", 39_000),
        ]);

        IDocument abroad = await room.Host.GetAsync("/desk/partners/ES212", room.Strategist), beside = await room.Host.GetAsync("/desk/partners/SE125?own=yes", room.Strategist);
        IDocument list = await room.Host.GetAsync("/desk/partners?own=yes&sort=likeness", room.Strategist);

        Assert.Equal(
            ["Arbetslöshet", "9gäller ES21, området runt om", "7,5gäller Östra Mellansverige (SE12), området runt om", "20 % högre", "2025 · Eurostat"],
            abroad.QuerySelectorAll("section[aria-labelledby=likeness] tbody tr > *").Select(c => c.TextContent));
        Assert.Equal("samma siffra, säger inget om hur lika vi är", beside.QuerySelector("section[aria-labelledby=likeness] td[data-label=Skillnad]")!.TextContent);
        Assert.Equal(["ES212", "SE125"], list.QuerySelectorAll("main tbody th").Select(h => h.TextContent.Trim()));
        Assert.Equal("Arbetslöshet (områdena runt om): 20 % högre", list.QuerySelector("main tbody .likeness")!.TextContent);
    }

    [Fact]
    public async Task Pages_without_past_projects_say_how_to_begin()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        Assert.Contains("samklang import cordis", (await room.Host.GetAsync("/desk/strengths/revealed", room.Strategist)).Body!.TextContent);
        Assert.Contains("när tidigare projekt har lästs in", (await room.Host.GetAsync("/sv/samarbeten/styrkor")).Body!.TextContent);
        Assert.Contains("samklang import cordis", (await room.Host.GetAsync("/desk/partners/organisations", room.Strategist)).Body!.TextContent);
    }

    [Theory]
    [InlineData("Örebro")]
    [InlineData("se1244x")]
    public async Task A_region_that_is_no_code_is_named_beside_its_field(string region)
    {
        using DeskRoom room = await PastRoom.OpenAsync();
        IDocument page = await room.Host.GetAsync($"/desk/strengths/revealed?region={Uri.EscapeDataString(region)}", room.Strategist);
        Assert.Equal($"”{region.ToUpperInvariant()}” är ingen NUTS-kod.", page.QuerySelector("#region-error")!.TextContent);
        Assert.Equal("region-error", page.QuerySelector("#region")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task The_numbers_behind_a_field_are_the_ones_that_the_sentence_says()
    {
        using DeskRoom room = await PastRoom.OpenAsync();
        IDocument page = await room.Host.GetAsync("/desk/strengths/revealed?field=/25/73", room.Strategist);
        Assert.Contains("3 av regionens 3 deltaganden", page.QuerySelector("section[aria-labelledby=field]")!.TextContent);
        Assert.Equal(["3"], page.QuerySelectorAll("section[aria-labelledby=field] tbody td[data-label=Projekt]").Select(c => c.TextContent));
        Assert.Equal("Starkare än Europa", page.QuerySelector("section[aria-labelledby=fields] td")!.TextContent);
    }

    [Fact]
    public async Task What_is_asked_for_counts_although_our_own_projects_are_too_few_and_what_lies_behind_is_said()
    {
        using DeskRoom room = await PastRoom.OpenAsync();
        await room.Host.Services.GetRequiredService<TakeInPast>().RunAsync(PastSource.Cordis, PastRoom.Elsewhere(), new Progress<PastStep>(), TestHost.Cancel);

        IDocument all = await room.Host.GetAsync("/desk/partners/ITH10", room.Strategist), asked = await room.Host.GetAsync("/desk/partners/ITH10?about=dairy+farms", room.Strategist);

        Assert.Contains("Inget ämne är starkt i båda", all.QuerySelector("section[aria-labelledby=revealed]")!.TextContent);
        Assert.Equal(["dairy"], asked.QuerySelectorAll("section[aria-labelledby=revealed] tbody th").Select(h => h.TextContent.Trim()));
        Assert.Equal(["cheese"], asked.QuerySelectorAll("section[aria-labelledby=complementary] tbody th").Select(h => h.TextContent.Trim()));
        Assert.Equal("dairy", asked.QuerySelector("section[aria-labelledby=complementary] tbody td:last-child")!.TextContent);
        Assert.Contains("Underlag: 7 tidigare projekt med 8 deltaganden av 3 organisationer. 3 av deltagandena är från SE124", asked.Body!.TextContent);
        Assert.DoesNotContain("följde med installationen", asked.Body.TextContent);
        Assert.Equal(["ES212"], (await room.Host.GetAsync("/desk/partners", room.Strategist)).QuerySelectorAll("main tbody th").Select(h => h.TextContent.Trim()));
    }

    [Fact]
    public async Task A_project_in_common_is_a_way_there_drawn_and_said()
    {
        using DeskRoom room = await PastRoom.OpenAsync();
        IDocument list = await room.Host.GetAsync("/desk/partners", room.Strategist), one = await room.Host.GetAsync("/desk/partners/ES212", room.Strategist);
        Assert.Equal("Projekt: P1 (2020)", list.QuerySelector("main tbody td")!.TextContent);
        Assert.Equal("WORKSHOP och TALLER var med i projektet P1 (2020).", one.QuerySelector(".warm-path svg")!.GetAttribute("aria-label"));
        Assert.Equal(["P1", "WORKSHOP", "TALLER"], one.QuerySelectorAll(".warm-path text").Select(t => t.TextContent));
        Assert.NotNull(one.QuerySelector(".warm-path a[href='https://cordis.europa.eu/project/id/1']"));
    }

    [Fact]
    public async Task A_meeting_that_one_may_not_see_is_no_way_there()
    {
        Organisation abroad = new("gipuzkoa", OrganisationKind.Region, LocalText.Same("Gipuzkoa")) { Nuts = NutsCode.Parse("ES212"), Country = "ES" };
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        [
            TestData.Installation(r.North), abroad,
            new LogLine(new(LocalText.Same("We met"), new(2026, 11, 1), LogKind.Meeting, r.South.Id, Audience.OfOwner(r.South.Id), [new(LinkedKind.Organisation, abroad.Id)]), Viewer.For(Guid.NewGuid(), r.South.Id, "Strategist", Role.Strategist), TestData.Now),
        ]);
        Assert.Equal(["ES212"], (await room.Host.GetAsync("/desk/partners", room.Neighbour)).QuerySelectorAll("main tbody th").Select(h => h.TextContent.Trim()));
        Assert.Empty((await room.Host.GetAsync("/desk/partners", room.Strategist)).QuerySelectorAll("main tbody th"));
    }

    private static RegionalStrength Of(string key, string region) =>
        new(key, new(NutsCode.Parse(region), LocalText.Same(key), TestData.Fact) { Economy = NaceCode.Parse("C10") });

    private static RegionFigure Figure(string region, string dataset, double value) => new(NutsCode.Parse(region), dataset, "unit=X", 2025, value, null, new(2026, 5, 1));

    private static RegionalStrength Food() => new("food", new(NutsCode.Parse("SE124"), new("Mat", "Food"), TestData.Fact) { Economy = NaceCode.Parse("C10"), Objective = PolicyObjective.Smarter });
}
