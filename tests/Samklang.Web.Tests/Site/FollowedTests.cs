using AngleSharp.Dom;
using Samklang.Watch;

namespace Samklang.Web.Tests.Site;

public sealed class FollowedTests
{
    private static readonly string[] places = ["/sv", "/en", "/sv/strategi/prioriteringar/bus", "/en/strategy/priorities/bus", "/sv/strategi/mal/aim-1"];

    [Theory]
    [InlineData(Verdict.Act, "Vi agerar")]
    [InlineData(Verdict.Follow, "Vi följer")]
    public async Task What_is_acted_on_or_followed_shows_under_its_priority_with_why_and_source(Verdict verdict, string level)
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync(region.Match(region.Law, verdict));
        foreach (string place in places)
            Assert.Contains("item-law", (await host.GetAsync(place)).QuerySelector("main")!.InnerHtml);

        IDocument page = await host.GetAsync("/sv/strategi/prioriteringar/bus");
        IElement entry = page.QuerySelector("#followed .entry")!;
        Assert.Equal("Direktiv om rena fordon", entry.QuerySelector("h3 a")!.TextContent);
        Assert.Contains(level, entry.TextContent);
        Assert.Contains("buses", entry.QuerySelector(".entry-why mark")!.TextContent);
        Assert.Contains("Uppgift per 12 mars 2026", entry.TextContent);
        Assert.Contains("EUR-Lex", entry.TextContent);
        Assert.Contains("Fossilfria bussar", (await host.GetAsync("/sv/fran-eu/item-law")).QuerySelector("main .entries")!.TextContent);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Verdict.Know)]
    [InlineData(Verdict.NotForUs)]
    public async Task What_is_not_followed_never_shows(Verdict? verdict)
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync(region.Match(region.Law, verdict));
        foreach (string place in places)
            Assert.DoesNotContain("item-law", (await host.GetAsync(place)).QuerySelector("main")!.InnerHtml);
        Assert.DoesNotContain("Fossilfria bussar", (await host.GetAsync("/sv/fran-eu/item-law")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_persons_inner_note_is_not_published()
    {
        SmallRegion region = new();
        using TestHost host = await region.StartAsync(region.Match(region.Law, Verdict.Follow));
        foreach (string place in (string[])[.. places, "/sv/fran-eu/item-law"])
            Assert.DoesNotContain("an inner note", (await host.GetAsync(place)).DocumentElement.InnerHtml);
    }

    [Fact]
    public async Task Somebody_who_is_signed_in_sees_on_the_site_what_everybody_sees()
    {
        SmallRegion region = new();
        Samklang.Strategy.Priority secret = TestData.Priority(region.Owner, "secret", new("Hemlig fråga", "Secret matter"), People.Audience.OfOwner(region.Owner.Id));
        using TestHost host = await region.StartAsync(secret);
        People.Person strategist = TestData.Strategist(region.Owner);
        await host.SaveAsync(strategist);
        Assert.DoesNotContain("Hemlig fråga", (await host.GetAsync("/sv/strategi", strategist)).Body!.TextContent);
    }

    [Fact]
    public async Task The_score_has_a_table_with_the_same_notes_and_names_the_silent_priorities()
    {
        SmallRegion region = new();
        Samklang.Strategy.Priority silent = TestData.Priority(region.Owner, "silent", new("Tyst fråga", "Silent matter"));
        using TestHost host = await region.StartAsync(region.Match(region.Law, Verdict.Follow), silent);
        IDocument page = await host.GetAsync("/sv");
        IElement row = page.QuerySelector(".score-table tbody tr")!;
        Assert.Contains("Ses över: Direktiv om rena fordon", row.TextContent);
        Assert.Equal("2027-01-01", row.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Contains("Tyst fråga", page.QuerySelector(".stave-silent")!.TextContent);
    }
}
