using AngleSharp.Dom;

namespace Samklang.Web.Tests.Site;

/// <summary>We asked, we said, it became: the way there from the front page, and the way back to the goal it serves.</summary>
public sealed class AskedTests(SharedRegion shared) : IClassFixture<SharedRegion>
{
    private const string Position = "/sv/vi-bad-om/depots";

    [Fact]
    public async Task From_the_front_page_what_became_of_an_ask_is_at_most_three_clicks_away()
    {
        HashSet<string> seen = ["/sv"];
        List<string> edge = ["/sv"];
        for (int click = 1; click <= 3 && !seen.Contains(Position); click++)
        {
            List<string> next = [];
            foreach (string address in edge)
                next.AddRange((await LinksAsync(address)).Where(seen.Add));
            edge = next;
        }
        Assert.Contains(Position, seen);
        Assert.Contains((await shared.Host.GetAsync("/sv")).QuerySelectorAll("nav a"), a => a.GetAttribute("href") == "/sv/vi-bad-om");
        Assert.Contains((await shared.Host.GetAsync("/sv/vi-bad-om")).QuerySelectorAll("main a"), a => a.GetAttribute("href") == Position);
    }

    [Fact]
    public async Task The_goal_at_the_top_of_the_thread_is_one_click_away()
    {
        IDocument page = await shared.Host.GetAsync(Position);
        Assert.Equal("/sv/strategi/mal/world-1", page.QuerySelector(".thread a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Ask_by_ask_it_says_what_we_wanted_what_we_said_and_what_it_became()
    {
        IDocument page = await shared.Host.GetAsync(Position);
        IElement ask = page.QuerySelector("#ask-1")!;
        Assert.Equal("Depots shall be given time to build chargers.", ask.QuerySelector(".wording p")!.TextContent);
        Assert.Equal("Uppfyllt", ask.QuerySelector(".became .outcome")!.TextContent);
        Assert.Equal("Depots shall be given time to build chargers", ask.QuerySelector(".passage p")!.TextContent);
        Assert.Equal("en", ask.QuerySelector(".passage")!.GetAttribute("lang"));
        Assert.Contains("Grannen", ask.TextContent);
        Assert.Contains("§ 12", page.QuerySelector(".facts")!.TextContent);
        Assert.Contains("samstämmighet", page.Body!.TextContent);
        Assert.DoesNotContain("tack vare oss", page.Body.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/sv/sok?q=depåerna", "/sv/vi-bad-om/depots")]
    [InlineData("/en/search?q=chargers", "/en/we-asked/depots#ask-1")]
    public async Task A_search_finds_positions_and_asks(string search, string address) =>
        Assert.Contains((await shared.Host.GetAsync(search)).QuerySelectorAll(".entry-title a"), a => a.GetAttribute("href") == address);

    private async Task<IEnumerable<string>> LinksAsync(string address) =>
        (await shared.Host.GetAsync(address)).QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0])
            .Where(h => h.StartsWith("/sv", StringComparison.Ordinal) && !h.Contains('?', StringComparison.Ordinal)).Distinct();
}
