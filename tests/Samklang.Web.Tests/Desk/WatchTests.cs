using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Matching;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Pages.Desk.Items;

namespace Samklang.Web.Tests.Desk;

public sealed class WatchTests
{
    [Theory]
    [InlineData("", "Direktivet om rena fordon|Nollutsläppsbussar|Stängd utlysning")]
    [InlineData("kind=act", "Direktivet om rena fordon")]
    [InlineData("kind=Call", "Nollutsläppsbussar|Stängd utlysning")]
    [InlineData("status=open", "Nollutsläppsbussar")]
    [InlineData("status=closed", "Stängd utlysning")]
    [InlineData("year=2019", "Direktivet om rena fordon")]
    [InlineData("programme=43108390", "Stängd utlysning")]
    [InlineData("priority=bus", "Nollutsläppsbussar|Stängd utlysning")]
    [InlineData("priority=bus&strength=strong", "Nollutsläppsbussar")]
    [InlineData("verdict=unsettled", "Nollutsläppsbussar")]
    [InlineData("verdict=follow", "Stängd utlysning")]
    [InlineData("source=test&kind=call&status=open", "Nollutsläppsbussar")]
    [InlineData("q=contracting+authorities", "Direktivet om rena fordon")]
    [InlineData("q=32019L1161", "Direktivet om rena fordon")]
    [InlineData("kind=banana&year=x&p=-4&sort=9", "Direktivet om rena fordon|Nollutsläppsbussar|Stängd utlysning")]
    public async Task The_address_narrows_the_list(string query, string expected)
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync($"/desk/watch?{query}");
        Assert.Equal(expected.Split('|'), page.QuerySelectorAll("tbody th").Select(t => t.TextContent.Trim()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("title", "Direktivet om rena fordon")]
    [InlineData("newest", "Nollutsläppsbussar")]
    [InlineData("closing", "Nollutsläppsbussar")]
    public async Task The_list_can_be_ordered(string sort, string first)
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync($"/desk/watch?sort={sort}&kind=" + (sort == "newest" ? "call&status=open" : ""));
        Assert.Equal(first, page.QuerySelector("tbody th")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_list_of_items_is_read_without_their_texts()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        await using var db = room.Host.AsSystem();
        Assert.Contains("\"Text\"", db.Items.ToQueryString(), StringComparison.Ordinal);
        foreach (string sql in (string[])[db.Items.WatchLines().ToQueryString(), db.Items.Lines().ToQueryString()])
            Assert.DoesNotContain("\"Text\"", sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fits_nothing_says_so_and_how_to_go_on()
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk/watch?kind=news&q=%3Cscript%3E");
        Assert.Equal("/desk/watch", page.QuerySelector(".empty a")!.GetAttribute("href"));
        Assert.Equal("<script>", page.QuerySelector("#q")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Matches_of_another_owner_alone_are_neither_shown_nor_found_by()
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser neighbour = room.As(room.Neighbour);
        IDocument page = await neighbour.ReadAsync("/desk/watch");
        Assert.Equal(["Fossilfria bussar"], page.QuerySelectorAll(".match-list a").Select(a => a.TextContent));
        Assert.Single((await neighbour.ReadAsync("/desk/watch?priority=bus")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task A_search_finds_nothing_that_one_may_not_see()
    {
        Item secret = TestData.Item("4", title: new("Hemlig vätgas", "Secret hydrogen"));
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            secret.ShowTo(Audience.OfOwner(r.North.Id));
            return [secret];
        });
        using DeskBrowser own = room.As(room.Strategist), neighbour = room.As(room.Neighbour);
        Assert.Single((await own.ReadAsync("/desk/watch?q=hydrogen")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await neighbour.ReadAsync("/desk/watch?q=hydrogen")).QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync("/desk/watch/item-4")).StatusCode);
    }

    [Fact]
    public async Task An_item_s_page_marks_exactly_the_words_and_says_why_beside_them()
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk/watch/item-1");
        Assert.Equal(["buses"], page.QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Equal("Clean buses for regional public transport.", page.QuerySelector(".annotated-text")!.TextContent.Replace("1", "", StringComparison.Ordinal));
        Assert.Contains("”bussar”", page.QuerySelector(".margin-note")!.TextContent);
        Assert.NotNull(page.QuerySelector($"#{page.QuerySelector(".note-number")!.GetAttribute("href")![1..]}"));
    }

    [Fact]
    public async Task One_can_choose_which_priority_s_reasons_are_marked()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            Item call = TestData.Item();
            Priority other = TestData.Priority(r.North, "clean", new("Rent", "Clean"));
            Hit hit = TestData.Hit(call, Strength.Possible) with
            {
                Reasons = [new(ReasonKind.Word, Bridge.Same, "clean", TextLanguage.English, "Clean", TextLanguage.English, null, 1, [], [new(2, 0, 5), new(9, 0, 4), new(2, 5000, 3)])],
            };
            return [call, other, TestData.Match(call, r.Buses, Strength.Strong), new Watch.Match(call, other, hit, TestData.Now)];
        });
        using DeskBrowser browser = room.As(room.Strategist);
        Assert.Equal(["buses"], (await browser.ReadAsync("/desk/watch/item-1")).QuerySelectorAll("mark").Select(m => m.TextContent));
        Assert.Equal(["Clean"], (await browser.ReadAsync("/desk/watch/item-1?priority=clean")).QuerySelectorAll("mark").Select(m => m.TextContent));
    }

    [Fact]
    public async Task A_text_from_outside_is_shown_and_never_run()
    {
        Item item = new(TestData.Draft(title: LocalText.Same("<img src=x onerror=alert(1)>")) with
        {
            Text = new("", "<script>alert(1)</script> buses"),
            Url = "javascript:alert(1)",
        }, TestData.Now);
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, TestData.Match(item, r.Buses)]);
        using DeskBrowser browser = room.As(room.Strategist);
        foreach (string address in (string[])["/desk", "/desk/watch", "/desk/watch/item-1"])
        {
            IDocument page = await browser.ReadAsync(address);
            Assert.Empty(page.QuerySelectorAll("main img, main script, [href^=javascript]"));
            Assert.Contains("<img src=x onerror=alert(1)>", page.QuerySelector("main")!.TextContent);
        }
    }

    [Fact]
    public async Task An_item_that_is_not_there_is_not_found()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.AskAsync("/desk/watch/no-such-item")).StatusCode);
    }

    private static Task<DeskRoom> RoomAsync() => DeskRoom.OpenAsync(r =>
    {
        Item call = TestData.Item("1");
        Item old = new(TestData.Draft("2", title: new("Stängd utlysning", "Closed call")) with
        {
            Dates = [new(new DateOnly(2026, 3, 1), ItemDateKind.Deadline)],
            ProgrammeCode = "43108390",
            PublishedOn = new(2025, 12, 1),
        }, TestData.Now);
        Item act = new(TestData.Draft("3", ItemKind.Act, new("Direktivet om rena fordon", "Clean Vehicles Directive")) with
        {
            Celex = CelexNumber.Parse("32019L1161"),
            PublishedOn = new(2019, 7, 12),
            Text = new("", "Contracting authorities buy clean vehicles."),
        }, TestData.Now);
        Watch.Match followed = TestData.Match(old, r.Buses);
        followed.Settle(Verdict.Follow, null, r.Buses, Viewer.System, TestData.Now);
        return [call, old, act, TestData.Match(call, r.Buses, Strength.Strong), followed];
    });
}
