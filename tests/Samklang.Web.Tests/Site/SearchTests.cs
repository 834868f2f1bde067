using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Tests.Site;

public sealed class SearchTests(SharedRegion shared) : IClassFixture<SharedRegion>
{
    [Theory]
    [InlineData("/sv/sok?q=fordon", "Direktiv om rena fordon")]
    [InlineData("/en/search?q=vehicles", "Clean Vehicles Directive")]
    [InlineData("/sv/sok?q=32019L1161", "Direktiv om rena fordon")]
    [InlineData("/sv/sok?q=kollektivtrafik", "Kollektivtrafik")]
    [InlineData("/sv/sok?q=alpnätet", "Alpnätet")]
    [InlineData("/en/search?q=printing", "Printing in metal")]
    [InlineData("/sv/sok?q=horisont", "Horisont Europa")]
    [InlineData("/sv/sok?q=strateg", "Strateg")]
    public async Task Search_finds_in_Swedish_and_English_and_by_number(string address, string title)
    {
        TestHost host = shared.Host;
        IDocument page = await host.GetAsync(address);
        Assert.Contains(title, page.QuerySelectorAll("main .entry-title a").Select(a => a.TextContent));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task What_is_found_says_its_kind_and_marks_the_words()
    {
        TestHost host = shared.Host;
        IElement hit = (await host.GetAsync("/sv/sok?q=bussarna")).QuerySelectorAll("main .entry").First(e => e.TextContent.Contains("Fossilfria bussar"));
        Assert.Contains("Prioritering", hit.QuerySelector(".entry-facts")!.TextContent);
        Assert.Contains("Bussarna", hit.QuerySelectorAll("mark").Select(m => m.TextContent));
    }

    [Fact]
    public async Task Nothing_is_found_that_is_not_public_even_by_those_who_may_see_it_at_their_desk()
    {
        SmallRegion region = new();
        Priority secret = TestData.Priority(region.Owner, "secret", new("Korallrev", "Coral reef"), Audience.OfOwner(region.Owner.Id));
        Person strategist = TestData.Strategist(region.Owner);
        using TestHost host = await region.StartAsync(secret);
        await host.SaveAsync(strategist);
        foreach (Person? person in (Person?[])[null, strategist])
            Assert.Empty((await host.GetAsync("/sv/sok?q=korallrev", person)).QuerySelectorAll("main .entry"));
    }

    [Fact]
    public async Task The_index_follows_what_is_added_changed_hidden_and_removed()
    {
        using TestHost host = await new SmallRegion().StartAsync();
        Assert.Empty(await FoundAsync(host, "sälar"));
        Item item = TestData.Item("seals", ItemKind.News, new LocalText("Sälar i hamnen", ""));
        await host.SaveAsync(item);
        Assert.Equal(["Sälar i hamnen"], await FoundAsync(host, "sälar"));

        await ChangeAsync(host, item.Id, i => i.Update(TestData.Draft("seals", ItemKind.News, new LocalText("Valar i hamnen", "")), TestData.Now));
        Assert.Empty(await FoundAsync(host, "sälar"));
        Assert.Equal(["Valar i hamnen"], await FoundAsync(host, "valar"));

        await ChangeAsync(host, item.Id, i => i.ShowTo(Audience.Owners));
        Assert.Empty(await FoundAsync(host, "valar"));
        await ChangeAsync(host, item.Id, i => i.ShowTo(Audience.Public));
        Assert.Single(await FoundAsync(host, "valar"));

        await using SamklangDb db = host.AsSystem();
        db.Remove(await db.Items.SingleAsync(i => i.Id == item.Id, TestHost.Cancel));
        await db.SaveChangesAsync(TestHost.Cancel);
        Assert.Empty(await FoundAsync(host, "valar"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("%20%20")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"'();--")]
    public async Task Whatever_is_typed_the_page_answers(string query)
    {
        TestHost host = shared.Host;
        IDocument page = await host.GetAsync($"/sv/sok?q={query}");
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task A_search_that_is_too_long_is_kept_and_says_so()
    {
        TestHost host = shared.Host;
        string query = new('a', 300);
        IDocument page = await host.GetAsync($"/sv/sok?q={query}");
        Assert.Contains("200", page.QuerySelector(".ds-validation-message")!.TextContent);
        Assert.Equal(query, page.QuerySelector("#words")!.GetAttribute("value"));
    }

    private static async Task<List<string>> FoundAsync(TestHost host, string query) =>
        [.. (await host.GetAsync($"/sv/sok?q={query}")).QuerySelectorAll("main .entry-title a").Select(a => a.TextContent)];

    private static async Task ChangeAsync(TestHost host, Guid id, Action<Item> change)
    {
        await using SamklangDb db = host.AsSystem();
        change(await db.Items.SingleAsync(i => i.Id == id, TestHost.Cancel));
        await db.SaveChangesAsync(TestHost.Cancel);
    }
}
