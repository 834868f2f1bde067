using System.Net;
using System.ServiceModel.Syndication;
using System.Xml;
using AngleSharp.Dom;
using ModelContextProtocol.Client;
using Samklang.People;
using Samklang.Specialisation.Wishes;
using Samklang.Watch;
using Samklang.Web.Tests.Site;

namespace Samklang.Web.Tests.Outside;

/// <summary>The Atom feeds, read by a library that did not write them.</summary>
public sealed class AtomTests
{
    [Theory]
    [InlineData("/sv/feeds/priorities/bus.atom", "Direktiv om rena fordon")]
    [InlineData("/en/feeds/priorities/bus.atom", "Clean Vehicles Directive")]
    [InlineData("/sv/feeds/dossiers/item-law.atom", "Tid åt depåerna")]
    [InlineData("/sv/feeds/site.atom", "Robotar")]
    [InlineData("/sv/feeds/search.atom?q=depåerna", "Tid åt depåerna")]
    [InlineData("/sv/feeds/calls.atom", "Nollutsläppsbussar")]
    [InlineData("/en/feeds/wishes.atom", "A depot to share")]
    [InlineData("/en/feeds/site.atom", "A depot to share")]
    public async Task Each_feed_is_read_and_leads_to_pages_that_answer(string address, string expected)
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync(TestData.Item(), region.Match(region.Law, Verdict.Act), TestData.Wish(region.Owner, "depot", "A depot to share"));
        SyndicationFeed feed = await ReadAsync(host, address);
        Assert.Contains(expected, feed.Items.Select(i => i.Title.Text));
        Assert.Equal("Region north", address.StartsWith("/en", StringComparison.Ordinal) ? "Region north" : Assert.Single(feed.Authors).Name);
        Assert.Equal($"http://localhost{address}", WebUtility.UrlDecode(feed.Id));
        Assert.Equal(feed.Items.Max(i => i.LastUpdatedTime), feed.LastUpdatedTime);
        Assert.Equal(feed.Items.Count(), feed.Items.Select(i => i.Id).Distinct().Count());
        using HttpClient browser = host.Browser();
        foreach (Uri link in feed.Items.SelectMany(i => i.Links).Concat(feed.Links).Select(l => l.Uri))
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(link, TestHost.Cancel)).StatusCode);
    }

    [Fact]
    public async Task An_entry_keeps_its_identity_and_comes_first_when_it_has_changed()
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync();
        SyndicationFeed before = await ReadAsync(host, "/sv/feeds/site.atom");
        host.Time.Advance(TimeSpan.FromDays(1));
        await using (var db = host.AsSystem())
        {
            db.Priorities.Single().Reword(region.Priority.Words with { Title = new("Tysta bussar", "Quiet buses") });
            await db.SaveChangesAsync(TestHost.Cancel);
        }
        SyndicationItem first = (await ReadAsync(host, "/sv/feeds/site.atom")).Items.First();
        Assert.Equal("Tysta bussar", first.Title.Text);
        Assert.Equal(before.Items.Single(i => i.Title.Text == "Fossilfria bussar").Id, first.Id);
        Assert.Equal(TimeSpan.FromDays(1), first.LastUpdatedTime - first.PublishDate);
    }

    [Fact]
    public async Task A_wish_that_is_an_example_says_so_wherever_it_is_found()
    {
        SmallRegion region = new();
        PartnerWish example = new("example", region.Owner.Id, new(new("Delad verkstad", "A workshop to share"), new("Vi söker.", "We look."), new(2027, 1, 15), TestData.Fact with { IsExample = true }));
        using TestHost host = await region.StartAsync(example, TestData.Wish(region.Owner, "real", "Vår verkstad"));
        Dictionary<string, bool> marked = (await host.GetAsync("/sv/sok?q=verkstad&kind=partnerwish")).QuerySelectorAll(".entry")
            .ToDictionary(e => e.QuerySelector(".entry-title")!.TextContent.Trim(), e => e.QuerySelectorAll(".entry-facts span").Any(s => s.TextContent == "Exempel"));
        Assert.Equal(new Dictionary<string, bool> { ["Delad verkstad"] = true, ["Vår verkstad"] = false }, marked);
        await using McpClient client = await host.ToolsAsync();
        Assert.Equal([("example", true), ("real", false)], (await client.ReadAsync("search", new() { ["words"] = "verkstad" })).GetProperty("best").EnumerateArray()
            .Select(f => (f.GetProperty("key").GetString(), f.GetProperty("isExample").GetBoolean())).Order());
        using HttpClient site = host.Browser();
        Assert.Contains("\"key\":\"example\"", System.Text.Json.Nodes.JsonNode.Parse(await site.GetStringAsync("/api/v1/search?q=verkstad", TestHost.Cancel))!["items"]!.AsArray().Single(f => f!["isExample"]!.GetValue<bool>())!.ToJsonString());
        Assert.Contains("Delad verkstad (exempel)", await site.GetStringAsync("/sv/fragments/wishes", TestHost.Cancel));
    }

    [Fact]
    public async Task A_wish_that_is_an_example_says_so_where_its_page_is_not_seen()
    {
        SmallRegion region = new();
        PartnerWish example = new("example", region.Owner.Id, new(new("Delad depå", "A depot to share"), new("Vi söker.", "We look."), new(2027, 1, 15), TestData.Fact with { IsExample = true }));
        using TestHost host = await region.StartAsync(example);
        Assert.Equal("Delad depå (exempel)", Assert.Single((await ReadAsync(host, "/sv/feeds/wishes.atom")).Items).Title.Text);
    }

    [Fact]
    public async Task What_is_not_public_is_in_no_open_feed()
    {
        SmallRegion region = new();
        var hidden = TestData.Priority(region.Owner, "hidden", new("Hemlig buss", "Secret bus"), Audience.OfOwner(region.Owner.Id));
        using TestHost host = await region.StartAsync(hidden);
        Assert.DoesNotContain("Hemlig buss", (await ReadAsync(host, "/sv/feeds/site.atom")).Items.Select(i => i.Title.Text));
        Assert.Empty((await ReadAsync(host, "/sv/feeds/search.atom?q=hemlig")).Items);
    }

    [Fact]
    public async Task A_search_without_words_is_refused_with_why()
    {
        using TestHost host = await new SmallRegion().StartAsync();
        using HttpClient browser = host.Browser();
        HttpResponseMessage answer = await browser.GetAsync("/sv/feeds/search.atom", TestHost.Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Say in q", await answer.Content.ReadAsStringAsync(TestHost.Cancel));
    }

    [Theory]
    [InlineData("/sv", "site.atom", "calls.ics")]
    [InlineData("/sv/strategi/prioriteringar/bus", "priorities/bus.ics", "priorities/bus.atom")]
    [InlineData("/sv/arenden/item-law", "dossiers/item-law.ics", "dossiers/item-law.atom")]
    [InlineData("/sv/utlysningar", "calls.ics", "calls.atom")]
    [InlineData("/sv/sok?q=buss", "search.atom?q=buss")]
    [InlineData("/sv/samarbeten/onskemal", "wishes.atom")]
    [InlineData("/sv/natverk/alps", "bodies/committee.ics")]
    public async Task The_pages_lead_to_their_feeds_for_people_and_for_programs(string page, params string[] feeds)
    {
        using TestHost host = await new SmallRegion().StartAsync();
        IDocument document = await host.GetAsync(page);
        foreach (string address in feeds.Select(f => $"/sv/feeds/{f}"))
        {
            IElement link = Assert.Single(document.Head!.QuerySelectorAll("link[rel=alternate][type]"), l => l.GetAttribute("href") == address);
            Assert.Contains(document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == address && a.GetAttribute("type") == link.GetAttribute("type"));
        }
    }

    private static async Task<SyndicationFeed> ReadAsync(TestHost host, string address)
    {
        using HttpClient browser = host.Browser();
        HttpResponseMessage answer = await browser.GetAsync(address, TestHost.Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/atom+xml", answer.Content.Headers.ContentType?.MediaType);
        using XmlReader reader = XmlReader.Create(await answer.Content.ReadAsStreamAsync(TestHost.Cancel));
        return SyndicationFeed.Load(reader);
    }
}
