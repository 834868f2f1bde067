using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources;
using Samklang.Sources.Health;
using Samklang.Sources.Runs;
using Samklang.Watch;
using Samklang.Web.Tests.Desk;
using Samklang.Web.Tests.Lists;

namespace Samklang.Web.Tests.Sources;

public sealed class SourcesPageTests
{
    [Fact]
    public async Task All_sources_are_off_to_begin_with_and_the_page_says_what_is_lacking()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk/sources");
        Assert.Contains("Alla källor är avslagna", page.Body!.TextContent);
        Assert.Contains("Samklang:Sources:Contact", page.QuerySelector(".ds-alert")!.TextContent);
        Assert.True(page.QuerySelectorAll(".source").Length >= 13);
        Assert.All(page.QuerySelectorAll(".source-state strong"), state => Assert.Equal("Avslagen", state.TextContent));
        string[] csv = await TakenHome.ReadAsync(browser.AskAsync, "/desk/sources");
        Assert.Equal(page.QuerySelectorAll(".source").Length, csv.Length - 1);
        Assert.All(csv[1..], line => Assert.Contains(";Avslagen;;;", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_strategist_switches_a_source_on_and_pauses_it_and_it_says_by_whom()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IElement form = (await browser.ReadAsync("/desk/sources")).QuerySelector("#sedia form[action*=Switch]")!;
        IDocument page = await browser.FollowAsync(await browser.SendAsync(form));
        Assert.Equal("Påslagen", page.QuerySelector("#sedia .source-state strong")!.TextContent);
        // Nine in UTC, and the schedule says ten past four and ten past twelve in Brussels.
        Assert.Equal("2026-11-23T11:10:00.0000000Z", page.QuerySelector("#sedia .source-state time")!.GetAttribute("datetime"));
        Assert.Contains(room.Strategist.DisplayName, page.QuerySelector("#sedia .buttons")!.TextContent);
        page = await browser.FollowAsync(await browser.SendAsync(page.QuerySelector("#sedia form[action*=Switch]")!));
        Assert.Equal("Avslagen", page.QuerySelector("#sedia .source-state strong")!.TextContent);
        Assert.False(await room.ReadAsync(async db => (await db.SourceStates.SingleAsync(s => s.Key == "sedia", TestHost.Cancel)).IsOn));
    }

    [Fact]
    public async Task Officers_and_strategists_read_those_who_run_the_installation_act_and_others_see_nothing()
    {
        using DeskRoom room = await OpenAsync();
        Person administrator = TestData.With(room.South, Role.Administrator), expert = TestData.With(room.North, Role.Expert);
        await room.Host.SaveAsync(administrator, expert);
        using DeskBrowser operates = room.As(room.Strategist), tends = room.As(administrator);
        IElement form = (await operates.ReadAsync("/desk/sources")).QuerySelector("#sedia form[action*=Switch]")!;
        Assert.NotNull((await tends.ReadAsync("/desk/sources")).QuerySelector("#sedia form"));
        foreach (Person reader in new[] { room.Officer, room.Neighbour })
        {
            using DeskBrowser browser = room.As(reader);
            IDocument page = await browser.ReadAsync("/desk/sources");
            Assert.Null(page.QuerySelector(".source form"));
            Assert.Contains("Den som driver installationen", page.Body!.TextContent);
            Assert.NotEqual(HttpStatusCode.Redirect, (await browser.SendAsync(form)).StatusCode);
            Assert.Contains("/desk/sources", (await browser.ReadAsync("/desk")).Body!.InnerHtml);
        }
        foreach (Person? other in new[] { expert, null })
        {
            using DeskBrowser browser = room.As(other);
            Assert.NotEqual(HttpStatusCode.OK, (await browser.AskAsync("/desk/sources")).StatusCode);
        }
        Assert.Empty(await room.ReadAsync(db => db.SourceStates.ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task A_fetch_that_is_asked_for_and_fails_leaves_its_words_on_the_page()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IElement form = (await browser.ReadAsync("/desk/sources")).QuerySelector("#nuts form[action*=Run]")!;
        IDocument page = await browser.FollowAsync(await browser.SendAsync(form));
        Assert.Contains("har begärts", page.QuerySelector("[role=status]")!.TextContent);
        for (int tries = 0; tries < 100 && page.QuerySelector("#nuts .source-error") is null; tries++)
        {
            await Task.Delay(50, TestHost.Cancel);
            page = await browser.ReadAsync("/desk/sources");
        }
        Assert.Contains("Samklang:Sources:Contact", page.QuerySelector("#nuts .source-error")!.TextContent);
        Assert.Contains("Misslyckades", page.QuerySelector("#nuts")!.TextContent);
        SourceRun run = await room.ReadAsync(db => db.SourceRuns.SingleAsync(TestHost.Cancel));
        Assert.Equal((RunOutcome.Failed, room.Strategist.DisplayName), (run.Outcome, run.By));
    }

    [Fact]
    public async Task Monitors_are_told_that_all_is_well_and_nothing_else()
    {
        using TestHost host = new();
        using HttpClient client = host.Browser();
        HttpResponseMessage answer = await client.GetAsync("/health", TestHost.Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        JsonElement health = await answer.Content.ReadFromJsonAsync<JsonElement>(TestHost.Cancel);
        Assert.Equal("Healthy", health.GetProperty("status").GetString());
        Assert.Equal(["database", "sources"], health.GetProperty("checks").EnumerateObject().Select(c => c.Name));
    }

    [Fact]
    public async Task What_has_gone_at_its_source_and_what_its_dates_contradict_is_said_on_both_sides()
    {
        Item item = new(TestData.Draft() with { ClaimedStatus = CallStatus.Open, Dates = [new(new(2026, 11, 1), ItemDateKind.Deadline)], Budget = 2_500_000 }, TestData.Now);
        item.Miss(new(2026, 11, 20));
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, TestData.Installation(r.North)]);
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument desk = await browser.ReadAsync("/desk/watch/item-1"), site = await room.Host.GetAsync("/sv/fran-eu/item-1");
        Assert.Contains("Finns inte längre hos källan sedan 20 november 2026", desk.Body!.TextContent);
        Assert.Contains("Finns inte längre hos källan sedan 20 november 2026", site.Body!.TextContent);
        Assert.Contains("Källan säger öppen, men datumen säger något annat.", desk.Body.TextContent);
        Assert.Contains("euro", desk.Body.TextContent);
    }

    [Fact]
    public async Task The_public_pages_say_how_fresh_the_facts_of_the_EU_are()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r => [TestData.Installation(r.North)]);
        Assert.Contains("hämtas inte fortlöpande", (await room.Host.GetAsync("/sv/utlysningar")).QuerySelector(".freshness")!.TextContent);
        SourceState state = new("sedia");
        state.Switch(true, "the test", TestData.Now);
        await room.Host.SaveAsync(state, TestData.Item("2"));
        await using (SamklangDb db = room.Host.AsSystem())
            await db.SourceStates.ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSuccessAt, TestData.Now), TestHost.Cancel);
        Assert.Contains("20 november 2026 09:00", (await room.Host.GetAsync("/sv/utlysningar")).QuerySelector(".freshness")!.TextContent);
    }

    // The north's installation.
    private static Task<DeskRoom> OpenAsync() => DeskRoom.OpenAsync(r => [TestData.Installation(r.North)]);
}
