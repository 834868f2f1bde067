using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Samklang.Web.Tests.Site;

public sealed partial class PageTests(SharedRegion shared) : IClassFixture<SharedRegion>
{
    [Theory, MemberData(nameof(SmallRegion.Pages), MemberType = typeof(SmallRegion))]
    public async Task Every_page_has_one_heading_a_title_its_language_and_a_landmark(string sv, string en)
    {
        TestHost host = shared.Host;
        foreach ((string address, string language) in ((string, string)[])[(sv, "sv"), (en, "en")])
        {
            IDocument page = await host.GetAsync(address);
            string heading = Assert.Single(page.QuerySelectorAll("h1")).TextContent.Trim();
            Assert.NotEmpty(heading);
            Assert.StartsWith(heading, page.Title, StringComparison.Ordinal);
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Single(page.QuerySelectorAll("main"));
            Assert.NotEmpty(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
            Assert.DoesNotMatch(TextKeys(), page.Body!.TextContent);
        }
    }

    [Theory, MemberData(nameof(SmallRegion.Pages), MemberType = typeof(SmallRegion))]
    public async Task Each_page_leads_to_itself_in_the_other_language(string sv, string en)
    {
        TestHost host = shared.Host;
        foreach (string address in (string[])[sv, en])
        {
            IDocument page = await host.GetAsync(address);
            Assert.Equal($"http://localhost{address}", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Equal(
                [$"sv http://localhost{sv}", $"en http://localhost{en}"],
                page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}"));
            Assert.Equal([sv, en], page.QuerySelectorAll(".languages a").Select(a => a.GetAttribute("href")));
        }
    }

    [Theory, MemberData(nameof(SmallRegion.Pages), MemberType = typeof(SmallRegion))]
    public async Task Each_field_has_a_label_and_each_link_leads_somewhere(string sv, string en)
    {
        TestHost host = shared.Host;
        using HttpClient browser = host.Browser();
        foreach (string address in (string[])[sv, en])
        {
            IDocument page = await host.GetAsync(address);
            foreach (IElement field in page.QuerySelectorAll("input:not([type=hidden]), textarea, select"))
                Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']"));
            foreach (string link in page.QuerySelectorAll("main a, footer a").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith('/')).Distinct())
                Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(link, TestHost.Cancel)).StatusCode);
        }
    }

    [Fact]
    public async Task An_empty_installation_has_all_its_pages_too()
    {
        using TestHost host = new();
        foreach (var entry in Pages.SiteMap.Entries.Where(e => e is { HasKey: false, IsCached: true }))
            Assert.Single((await host.GetAsync(entry.Address(Language.Tongue.Swedish))).QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task The_thread_of_a_goal_begins_at_the_global_goal_and_says_why()
    {
        TestHost host = shared.Host;
        IDocument page = await host.GetAsync("/sv/strategi/mal/aim-1");
        IElement[] stations = [.. page.QuerySelectorAll(".station")];
        Assert.Contains("Ren luft åt alla", stations[0].TextContent);
        Assert.Contains("För luften.", stations[1].TextContent);
        Assert.Equal("step", stations[1].GetAttribute("aria-current"));
        Assert.Contains("Bussar är med.", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_law_leads_to_its_text_and_procedure_in_the_language_of_the_page_and_says_how_it_touches_us()
    {
        TestHost host = shared.Host;
        IDocument page = await host.GetAsync("/sv/fran-eu/item-law");
        string?[] links = [.. page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"))];
        Assert.Contains("https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:32019L1161", links);
        Assert.Contains("https://eur-lex.europa.eu/procedure/SV/2017_291", links);
        Assert.Contains("Våra bussar berörs.", page.QuerySelector("main")!.TextContent);
        Assert.Contains("Uppgift per 12 mars 2026", page.QuerySelector(".fact-age")!.TextContent);
        page = await host.GetAsync("/en/from-the-eu/item-law");
        Assert.Contains("https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32019L1161", page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task A_network_shows_through_whom_we_are_in_it_and_which_body_lies_in_which()
    {
        TestHost host = shared.Host;
        IDocument page = await host.GetAsync("/en/networks/alps");
        Assert.Contains("Through The Office", page.QuerySelector("main")!.TextContent);
        Assert.Contains("The Group", page.QuerySelector("main li ul li")!.TextContent);
        Assert.Contains("(made-up example)", page.QuerySelector("table")!.TextContent);
    }

    [Theory]
    [InlineData("/sv/finns-inte", "sv", "Sidan finns inte")]
    [InlineData("/en/strategy/goals/nothing", "en", "There is no such page")]
    [InlineData("/no-such-page", "sv", "Sidan finns inte")]
    public async Task A_page_that_is_not_there_says_so_in_the_language_of_the_address(string address, string language, string heading)
    {
        TestHost host = shared.Host;
        using HttpClient browser = host.Browser();
        HttpResponseMessage answer = await browser.GetAsync(address, TestHost.Cancel);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("Region north", page.QuerySelector("header")!.TextContent.Replace("north Region", "Region north", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_engines_are_told_of_every_public_page_in_both_languages()
    {
        TestHost host = shared.Host;
        using HttpClient browser = host.Browser();
        string robots = await browser.GetStringAsync("/robots.txt", TestHost.Cancel);
        Assert.Contains("Disallow: /desk", robots);
        Assert.Contains("Sitemap: http://localhost/sitemap.xml", robots);
        string sitemap = await browser.GetStringAsync("/sitemap.xml", TestHost.Cancel);
        foreach (ITheoryDataRow row in SmallRegion.Pages)
            foreach (object? address in row.GetData())
                Assert.Contains($"<loc>http://localhost{address}</loc>", sitemap);
    }

    [GeneratedRegex(@"\b(Menu|Title|Lead|Kind|Level|Status|Event|Date|Error|HelpedBy|Programmes|Membership|Found|Claim|Feedback)\.[A-Za-z]")]
    private static partial Regex TextKeys();
}
