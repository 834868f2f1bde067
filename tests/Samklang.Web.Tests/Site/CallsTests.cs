using AngleSharp.Dom;
using Samklang.Language;
using Samklang.Watch;

namespace Samklang.Web.Tests.Site;

public sealed class CallsTests
{
    [Fact]
    public async Task A_call_past_its_deadline_is_closed_whatever_the_claim_says()
    {
        Item past = Call("past", "Gammal", new(2026, 11, 22), CallStatus.Open);
        using TestHost host = await new SmallRegion().StartAsync(past, Call("today", "Sista dagen", new(2026, 11, 23), CallStatus.Open));
        IDocument list = await host.GetAsync("/sv/utlysningar");
        Assert.Equal(["Sista dagen"], Titles(list));
        Assert.Contains("Stänger måndag 23 november, i dag", list.QuerySelector("main .entry")!.TextContent);
        IDocument page = await host.GetAsync("/sv/fran-eu/item-past");
        Assert.Contains("Stängde söndag 22 november", page.QuerySelector(".entry-facts")!.TextContent);
        Assert.Contains("Källan säger att den är öppen", page.QuerySelector(".entry-facts")!.TextContent);
    }

    [Fact]
    public async Task Calls_come_by_deadline_and_a_forthcoming_one_says_when_it_opens()
    {
        Item later = new(Draft("later", "Senare", new(2027, 6, 1)) with
        {
            Dates = [new(new(2027, 1, 10), ItemDateKind.Opens), new(new(2027, 6, 1), ItemDateKind.Deadline)],
        }, TestData.Now);
        using TestHost host = await new SmallRegion().StartAsync(later, Call("sooner", "Snart", new(2026, 12, 1)));
        IDocument list = await host.GetAsync("/sv/utlysningar");
        Assert.Equal(["Snart", "Senare"], Titles(list));
        Assert.Contains("Öppnar 10 januari 2027", list.QuerySelectorAll("main .entry")[1].TextContent);
        Assert.Contains("om åtta dagar", list.QuerySelectorAll("main .entry")[0].TextContent);
    }

    [Fact]
    public async Task The_address_filters_by_programme_priority_and_words()
    {
        SmallRegion region = new();
        Item buses = new(Draft("buses", "Elbussar i glesbygd", new(2027, 2, 1)) with { ProgrammeCode = "43108390" }, TestData.Now);
        Item films = Call("films", "Film för unga", new(2027, 2, 2));
        using TestHost host = await region.StartAsync(buses, films, region.Match(films, Verdict.Follow));
        Assert.Equal(["Elbussar i glesbygd", "Film för unga"], Titles(await host.GetAsync("/sv/utlysningar")));
        Assert.Equal(["Elbussar i glesbygd"], Titles(await host.GetAsync("/sv/utlysningar?programme=horizon")));
        Assert.Equal(["Film för unga"], Titles(await host.GetAsync("/sv/utlysningar?priority=bus")));
        Assert.Equal(["Film för unga"], Titles(await host.GetAsync("/sv/utlysningar?q=film")));
        IDocument unknown = await host.GetAsync("/sv/utlysningar?programme=nonsens");
        Assert.Contains("”nonsens”", unknown.QuerySelector(".ds-alert")!.TextContent);
        Assert.Equal("film", (await host.GetAsync("/sv/utlysningar?q=film")).QuerySelector("#call-words")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Only_a_call_that_is_followed_says_why()
    {
        SmallRegion region = new();
        Item followed = Call("one", "Ett", new(2027, 2, 1)), other = Call("two", "Två", new(2027, 2, 2));
        using TestHost host = await region.StartAsync(followed, other, region.Match(followed, Verdict.Act), region.Match(other, null));
        IElement[] entries = [.. (await host.GetAsync("/sv/utlysningar")).QuerySelectorAll("main .entry")];
        Assert.NotNull(entries[0].QuerySelector(".entry-why"));
        Assert.Null(entries[1].QuerySelector(".entry-why"));
    }

    [Fact]
    public async Task Twenty_calls_stand_on_a_page_and_the_rest_on_the_next()
    {
        Item[] calls = [.. Enumerable.Range(1, 23).Select(n => Call($"n{n}", $"Utlysning {n}", new DateOnly(2027, 1, 1).AddDays(n)))];
        using TestHost host = await new SmallRegion().StartAsync(calls);
        IDocument first = await host.GetAsync("/sv/utlysningar");
        Assert.Equal(20, Titles(first).Count);
        string next = first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!;
        Assert.Equal(["Utlysning 21", "Utlysning 22", "Utlysning 23"], Titles(await host.GetAsync(next)));
        Assert.Equal(3, Titles(await host.GetAsync("/sv/utlysningar?p=99")).Count);
    }

    private static List<string> Titles(IDocument page) => [.. page.QuerySelectorAll("main .entry-title").Select(t => t.TextContent)];

    private static Item Call(string reference, string title, DateOnly deadline, CallStatus? claim = null) =>
        new(Draft(reference, title, deadline) with { ClaimedStatus = claim }, TestData.Now);

    private static ItemDraft Draft(string reference, string title, DateOnly deadline) =>
        TestData.Draft(reference, ItemKind.Call, LocalText.InOne(Tongue.Swedish, title)) with
        {
            Text = LocalText.Empty,
            Dates = [new(deadline, ItemDateKind.Deadline)],
        };
}
