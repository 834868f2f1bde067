using System.Text.Json;
using AngleSharp.Dom;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Tests.Desk;

/// <summary>One search for all that is kept, narrowed by facets whose counts hold for the one who looks.</summary>
public sealed class DeskSearchTests : IAsyncLifetime
{
    private readonly TestHost host = new();
    private readonly Organisation north = TestData.Region("north");
    private readonly Organisation south = TestData.Region("south");
    private Person northStrategist = null!;
    private Person southStrategist = null!;
    private Person officer = null!;

    public async ValueTask InitializeAsync()
    {
        (northStrategist, southStrategist, officer) = (TestData.Strategist(north), TestData.Strategist(south), TestData.With(north, Role.Officer));
        Priority shared = TestData.Priority(north, "shared"), own = TestData.Priority(south, "own", audience: Audience.OfOwner(south.Id));
        Item call = TestData.Item("call"), act = TestData.Item("act", ItemKind.Act), secret = TestData.Item("secret");
        secret.ShowTo(Audience.OfOwner(south.Id));
        Watch.Match followed = TestData.Match(call, shared), kept = TestData.Match(act, own);
        followed.Settle(Verdict.Follow, null, shared, Viewer.System, TestData.Now);
        kept.Settle(Verdict.Act, null, own, Viewer.System, TestData.Now);
        await host.SaveAsync(north, south, northStrategist, southStrategist, officer, TestData.Installation(north), shared, own, call, act, secret, followed, kept);
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Counts_and_total_hold_for_the_one_who_looks()
    {
        Assert.Equal("Utlysning 1, Rättsakt 1, Prioritering 1", await KindsAsync(northStrategist));
        Assert.Equal("Utlysning 2, Rättsakt 1, Prioritering 2", await KindsAsync(southStrategist));
        Assert.Equal("Utlysning 2, Rättsakt 1, Prioritering 2", await KindsAsync(officer));
        Assert.Contains("3 träffar", (await host.GetAsync("/desk/search?q=bussar", northStrategist)).QuerySelector("#found")!.TextContent);
    }

    [Fact]
    public async Task That_one_owner_follows_a_thing_shows_to_nobody_else()
    {
        Assert.Equal(["shared"], await PrioritiesAsync(northStrategist));
        Assert.Equal(["own", "shared"], await PrioritiesAsync(southStrategist));
        Assert.Equal(["own", "shared"], await PrioritiesAsync(officer));
        Assert.Equal(["/desk/watch/item-act"], await FoundAsync("/desk/search?q=bussar&priority=own", southStrategist));
        Assert.Empty(await FoundAsync("/desk/search?q=bussar&priority=own", northStrategist));
    }

    [Fact]
    public async Task A_choice_narrows_and_can_be_given_up()
    {
        IDocument page = await host.GetAsync("/desk/search?q=bussar&kind=act", northStrategist);
        Assert.Equal(["/desk/watch/item-act"], page.QuerySelectorAll("main .entry-title a").Select(a => a.GetAttribute("href")));
        IElement chosen = page.QuerySelector(".facet-chip[aria-current]")!;
        Assert.Equal("/desk/search?q=bussar", chosen.GetAttribute("href"));
        Assert.Equal(3, page.QuerySelectorAll(".facet-chip").Length);
        Assert.Equal("act", page.QuerySelector("input[type=hidden][name=kind]")!.GetAttribute("value"));
        Assert.Equal(["/desk/watch/item-call"], await FoundAsync("/desk/search?q=bussar&status=open", northStrategist));
        Assert.Empty(await FoundAsync("/desk/search?q=bussar&status=closed&kind=act", northStrategist));
    }

    [Theory]
    [InlineData("kind=nonsense")]
    [InlineData("kind=&status=&year=x")]
    [InlineData("p=0")]
    [InlineData("p=99")]
    [InlineData("p=99999999999")]
    [InlineData("priority=|&priority=public|own")]
    public async Task A_value_that_means_nothing_breaks_nothing(string query) =>
        Assert.NotNull((await host.GetAsync($"/desk/search?q=bussar&{query}", northStrategist)).QuerySelector("h1"));

    [Fact]
    public async Task A_search_without_hits_says_what_to_do()
    {
        IDocument page = await host.GetAsync("/desk/search?q=xyzzyq&kind=act", northStrategist);
        Assert.Contains("Inget passade", page.QuerySelector("#found")!.TextContent);
        Assert.Equal("/desk/search?q=xyzzyq", page.QuerySelector(".search-results a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Suggestions_are_of_what_one_may_see()
    {
        foreach ((Person person, int calls) in ((Person, int)[])[(northStrategist, 1), (southStrategist, 2)])
        {
            using HttpClient browser = host.Browser(person);
            using JsonDocument found = JsonDocument.Parse(await browser.GetStringAsync("/desk/search?handler=Suggest&q=nollutsl", TestHost.Cancel));
            Assert.Equal(calls, found.RootElement.EnumerateArray().Count(s => s.GetProperty("kind").GetString() == "Utlysning"));
        }
    }

    [Fact]
    public async Task The_field_stands_in_the_frame_of_every_desk_page() =>
        Assert.Equal("/desk/search", (await host.GetAsync("/desk/watch", northStrategist)).QuerySelector(".desk-side form[role=search]")!.GetAttribute("action"));

    private async Task<string> KindsAsync(Person person) => string.Join(", ", (await host.GetAsync("/desk/search?q=bussar", person))
        .QuerySelectorAll(".facet-chip").Select(chip => string.Join(' ', chip.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).OrderBy(Order));

    private static int Order(string text) => text[0] switch { 'U' => 0, 'R' => 1, _ => 2 };

    private async Task<List<string>> PrioritiesAsync(Person person) => [.. (await host.GetAsync("/desk/search?q=bussar", person))
        .QuerySelectorAll("#facet-priority ~ ul a").Select(a => a.GetAttribute("href")!).Where(href => !href.EndsWith("q=bussar", StringComparison.Ordinal))
        .Select(href => href[(href.LastIndexOf('=') + 1)..]).Order()];

    private async Task<List<string>> FoundAsync(string address, Person person) =>
        [.. (await host.GetAsync(address, person)).QuerySelectorAll("main .entry-title a").Select(a => a.GetAttribute("href")!)];
}
