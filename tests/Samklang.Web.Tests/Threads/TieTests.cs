using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.History;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Threads;

public sealed class TieTests
{
    private static readonly (string, string)[] why = [("whySv", "Pengar ger bussar."), ("whyEn", "Funds give buses.")];

    [Fact]
    public async Task A_priority_is_tied_to_a_goal_with_why_in_both_languages_and_shows_on_the_thread()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IElement form = await FormAsync(browser, $"/desk/strategy/ties?fromKind=Priority&fromId={room.Desk.Buses.Id}&back=/desk/priorities/bus/goals");
        HttpResponseMessage answer = await browser.SendAsync(form, "Koppla", [.. why, ("to", $"Goal:{room.Other.Id}")]);
        Assert.Equal("/desk/priorities/bus/goals", answer.Headers.Location?.ToString());
        PriorityGoal made = await room.Desk.ReadAsync(db => db.Set<PriorityGoal>().SingleAsync(l => l.GoalId == room.Other.Id, TestHost.Cancel));
        Assert.Equal(new LocalText("Pengar ger bussar.", "Funds give buses."), made.Why);
        Assert.Contains("Pengar ger bussar.", (await browser.ReadAsync("/desk/thread/goal/other")).QuerySelector(".strand")!.TextContent);
        Assert.True(await room.Desk.ReadAsync(db => db.History.AnyAsync(h => h.RecordId == made.Id && h.By == room.Desk.Strategist.DisplayName, TestHost.Cancel)));
    }

    [Fact]
    public async Task Without_a_language_or_a_goal_nothing_is_tied_and_what_was_written_is_kept()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IElement form = await FormAsync(browser, $"/desk/strategy/ties?fromKind=Priority&fromId={room.Desk.Buses.Id}");
        HttpResponseMessage answer = await browser.SendAsync(form, "Koppla", ("whySv", "Pengar ger bussar."));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(["Välj vad det tjänar.", "Skriv på engelska också."], page.QuerySelectorAll(".ds-error-summary li").Select(e => e.TextContent.Trim()));
        Assert.Equal("Pengar ger bussar.", ((IHtmlInputElement)page.QuerySelector("#whySv")!).Value);
        Assert.Equal(1, await room.Desk.ReadAsync(db => db.Set<PriorityGoal>().CountAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task A_goal_gets_parents_in_several_frameworks_but_never_in_a_ring()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync(r =>
        {
            Framework plan = new("plan", "plan", FrameworkLevel.Regional, new("Planen", "The plan"), TestData.Fact) { OwnerId = r.Desk.North.Id };
            return [plan, StrategyRoom.Goal("growth", plan, "1", "Växande län", "A growing county")];
        });
        Goal growth = await room.Desk.ReadAsync(db => db.Goals.SingleAsync(g => g.Key == "growth", TestHost.Cancel));
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        await browser.SendAsync(await FormAsync(browser, $"/desk/strategy/ties?fromKind=Goal&fromId={room.Aim.Id}"), "Koppla", [.. why, ("to", $"Goal:{growth.Id}")]);
        IDocument goal = await browser.ReadAsync("/desk/strategy/goals/aim");
        Assert.Equal(2, goal.QuerySelectorAll("section[aria-labelledby=GoalServes] h3").Length);
        HttpResponseMessage ring = await browser.SendAsync(await FormAsync(browser, $"/desk/strategy/ties?fromKind=Goal&fromId={growth.Id}"), "Koppla", [.. why, ("to", $"Goal:{room.Aim.Id}")]);
        Assert.Equal(HttpStatusCode.BadRequest, ring.StatusCode);
        Assert.Contains("i en ring", await ring.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(2, await room.Desk.ReadAsync(db => db.Set<GoalLink>().CountAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task The_same_two_are_not_tied_twice()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IElement form = await FormAsync(browser, $"/desk/strategy/ties?fromKind=Priority&fromId={room.Desk.Buses.Id}");
        HttpResponseMessage answer = await browser.SendAsync(form, "Koppla", [.. why, ("to", $"Goal:{room.Aim.Id}")]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("redan kopplade", await answer.Content.ReadAsStringAsync(TestHost.Cancel));
    }

    [Fact]
    public async Task Another_owner_s_ties_can_be_neither_made_changed_nor_removed()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        PriorityGoal tie = await room.Desk.ReadAsync(db => db.Set<PriorityGoal>().SingleAsync(TestHost.Cancel));
        using DeskBrowser neighbour = room.Desk.As(room.Desk.Neighbour), own = room.Desk.As(room.Desk.Strategist);
        IElement form = await FormAsync(neighbour, $"/desk/strategy/ties?fromKind=Priority&fromId={room.Desk.Buses.Id}");
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.SendAsync(form, "Koppla", [.. why, ("to", $"Goal:{room.Other.Id}")])).StatusCode);
        foreach (string handler in (string[])["Change", "Remove"])
        {
            form.SetAttribute("action", $"/desk/strategy/ties?handler={handler}");
            Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.SendAsync(form, null, [.. why, ("tie", tie.Id.ToString())])).StatusCode);
        }
        Assert.Empty((await neighbour.ReadAsync("/desk/priorities/bus/goals")).QuerySelectorAll("form[action*='ties']"));
        Assert.Equal(tie.Why, (await room.Desk.ReadAsync(db => db.Set<PriorityGoal>().SingleAsync(TestHost.Cancel))).Why);
    }

    [Fact]
    public async Task A_tie_can_be_worded_anew_and_removed_and_History_keeps_both()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        Guid tie = (await room.Desk.ReadAsync(db => db.Set<PriorityGoal>().SingleAsync(TestHost.Cancel))).Id;
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IElement form = (await browser.ReadAsync("/desk/priorities/bus/goals")).QuerySelector("form[action*='handler=Change']")!;
        Assert.Equal("/desk/priorities/bus/goals", (await browser.SendAsync(form, "Spara meningen", why)).Headers.Location?.ToString());
        Assert.Equal("Pengar ger bussar.", (await room.Desk.ReadAsync(db => db.Set<PriorityGoal>().SingleAsync(TestHost.Cancel))).Why.Sv);
        await browser.SendAsync(form, "Ta bort kopplingen");
        Assert.Empty(await room.Desk.ReadAsync(db => db.Set<PriorityGoal>().ToListAsync(TestHost.Cancel)));
        Assert.Equal([ChangeKind.Created, ChangeKind.Changed, ChangeKind.Removed],
            await room.Desk.ReadAsync(db => db.History.Where(h => h.RecordId == tie).OrderBy(h => h.Id).Select(h => h.Kind).ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task Work_without_a_goal_is_found_and_mended_where_it_stands()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync(r =>
        {
            Organisation alps = new("alps", OrganisationKind.Network, new("Alpnätet", "The Alpine Network"));
            Network network = new("alps", alps.Id, new("Berg", "Mountains"), new("Utsikt", "A view"), TestData.Fact);
            return [alps, network, new Membership(network.Id, r.Desk.North.Id, MembershipKind.Member, null, new("Vi är med.", "We take part.")), r.Line("Vi drack kaffe")];
        });
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync("/desk/strategy/orphans");
        Assert.Equal(["Alpnätet", "Vi drack kaffe"], page.QuerySelectorAll(".entry h3").Select(h => h.TextContent.Trim()));
        string mend = page.QuerySelector("a[href*='mend=']")!.GetAttribute("href")!;
        IElement form = (await browser.ReadAsync(mend)).QuerySelector(".entry form")!;
        HttpResponseMessage answer = await browser.SendAsync(form, "Koppla", [.. why, ("to", $"Priority:{room.Desk.Buses.Id}")]);
        Assert.Equal(["Vi drack kaffe"], (await browser.FollowAsync(answer)).QuerySelectorAll(".entry h3").Select(h => h.TextContent.Trim()));
        WorkLink made = await room.Desk.ReadAsync(db => db.Set<WorkLink>().SingleAsync(TestHost.Cancel));
        Assert.Equal((nameof(Membership), room.Desk.Buses.Id, AudienceKind.Public), (made.WorkKind, made.PriorityId, made.Audience.Kind));
    }

    [Fact]
    public async Task A_silent_goal_is_found_and_mended_where_it_stands_and_the_site_says_so_as_well()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync("/desk/strategy/silent");
        Assert.Equal(["2 Vi söker pengar"], page.QuerySelectorAll(".entry h3").Select(h => h.TextContent.Trim()));
        Assert.Contains("2 Vi söker pengar", (await room.Desk.Host.GetAsync("/sv/strategi")).QuerySelector("#silent-goals")!.TextContent);
        IElement form = (await browser.ReadAsync(page.QuerySelector("a[href*='mend=']")!.GetAttribute("href")!)).QuerySelector(".entry form")!;
        HttpResponseMessage answer = await browser.SendAsync(form, "Koppla", [.. why, ("fromId", room.Desk.Buses.Id.ToString())]);
        Assert.Empty((await browser.FollowAsync(answer)).QuerySelectorAll(".entry"));
        Assert.Null((await room.Desk.Host.GetAsync("/sv/strategi")).QuerySelector("#silent-goals"));
    }

    [Fact]
    public async Task A_goal_with_priorities_is_silent_when_nothing_has_been_done_within_the_period()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        room.Desk.Host.Time.Advance(TimeSpan.FromDays(30));
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        Assert.Single((await browser.ReadAsync("/desk/strategy/silent?months=3")).QuerySelectorAll(".entry"));
        await using (var db = room.Desk.Host.AsSystem())
            await db.Frameworks.ExecuteUpdateAsync(f => f.SetProperty(x => x.ValidTo, new DateOnly(2030, 12, 31)), TestHost.Cancel);
        room.Desk.Host.Time.Advance(TimeSpan.FromDays(120));
        IDocument page = await browser.ReadAsync("/desk/strategy/silent?months=3");
        Assert.Equal(["1 Vi påverkar i tid", "2 Vi söker pengar", "13 Ren luft åt alla"], page.QuerySelectorAll(".entry h3").Select(h => h.TextContent.Trim()));
        Assert.Contains("inget har hänt sedan 20 november 2026", page.QuerySelector(".entry-why")!.TextContent);
    }

    private static async Task<IElement> FormAsync(DeskBrowser browser, string address) => (await browser.ReadAsync(address)).QuerySelector("main form")!;
}
