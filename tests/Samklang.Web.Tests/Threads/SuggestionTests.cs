using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Threads;

public sealed class SuggestionTests
{
    private const string Page = "/desk/priorities/bus/goals";

    [Fact]
    public async Task A_goal_whose_words_meet_the_priority_s_is_proposed_with_the_passage_and_the_reason()
    {
        using StrategyRoom room = await RoomAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync(Page);
        IElement proposal = page.QuerySelector("section[aria-labelledby=suggested] .entry")!;
        Assert.Equal("11 Hållbara städer", proposal.QuerySelector("h3")!.TextContent.Trim());
        Assert.Contains("Målet talar om", proposal.QuerySelector(".entry-why")!.TextContent);
        Assert.Contains(proposal.QuerySelectorAll(".entry-passage mark"), m => m.TextContent.Equals("bussar", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("11.2", proposal.QuerySelector(".entry-passage")!.TextContent);
        Assert.DoesNotContain("Fred", page.QuerySelector("section[aria-labelledby=suggested]")!.TextContent);
    }

    [Fact]
    public async Task A_person_confirms_it_with_why_and_then_it_is_served_and_proposed_no_more()
    {
        using StrategyRoom room = await RoomAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IElement form = (await browser.ReadAsync(Page)).QuerySelector("form[action*='Confirm']")!;
        HttpResponseMessage unsaid = await browser.SendAsync(form, "Koppla till målet", ("whySv", "Bussar hör till staden."));
        Assert.Equal(HttpStatusCode.BadRequest, unsaid.StatusCode);
        Assert.Contains("Bussar hör till staden.", await unsaid.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(1, await room.Desk.ReadAsync(db => db.Set<PriorityGoal>().CountAsync(TestHost.Cancel)));
        IDocument page = await browser.FollowAsync(await browser.SendAsync(form, "Koppla till målet", ("whySv", "Bussar hör till staden."), ("whyEn", "Buses belong to the city.")));
        Assert.Contains("Bussar hör till staden.", page.QuerySelector("section[aria-labelledby=served]")!.TextContent);
        Assert.Null(page.QuerySelector("section[aria-labelledby=suggested] .entry"));
    }

    [Fact]
    public async Task What_is_declined_is_remembered_with_who_and_why_until_somebody_asks_again()
    {
        using StrategyRoom room = await RoomAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IElement form = (await browser.ReadAsync(Page)).QuerySelector("form[action*='Decline']")!;
        IDocument page = await browser.FollowAsync(await browser.SendAsync(form, "Nej, föreslå det inte igen", ("why", "Det gäller landsbygden.")));
        Assert.Null(page.QuerySelector("section[aria-labelledby=suggested] .entry"));
        Assert.Contains("Det gäller landsbygden.", page.QuerySelector("section[aria-labelledby=declined]")!.TextContent);
        DeclinedGoal kept = await room.Desk.ReadAsync(db => db.Set<DeclinedGoal>().SingleAsync(TestHost.Cancel));
        Assert.Equal((room.Desk.Strategist.DisplayName, Audience.OfOwner(room.Desk.North.Id)), (kept.DeclinedBy, kept.Audience));
        page = await browser.FollowAsync(await browser.SendAsync(page.QuerySelector("form[action*='Reconsider']")!));
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=suggested] .entry"));
    }

    [Fact]
    public async Task Another_owner_neither_confirms_nor_declines()
    {
        using StrategyRoom room = await RoomAsync();
        using DeskBrowser neighbour = room.Desk.As(room.Desk.Neighbour);
        Assert.Empty((await neighbour.ReadAsync(Page)).QuerySelectorAll("main form"));
        IElement form = (await neighbour.ReadAsync("/desk/strategy/ties?fromKind=Priority")).QuerySelector("main form")!;
        Guid goal = (await room.Desk.ReadAsync(db => db.Goals.SingleAsync(g => g.Key == "cities", TestHost.Cancel))).Id;
        foreach (string handler in (string[])["Confirm", "Decline", "Reconsider"])
        {
            form.SetAttribute("action", $"{Page}?handler={handler}");
            Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.SendAsync(form, null, ("goal", goal.ToString()), ("whySv", "x"), ("whyEn", "x"))).StatusCode);
        }
    }

    private static Task<StrategyRoom> RoomAsync() => StrategyRoom.OpenAsync(r =>
    {
        Goal cities = StrategyRoom.Goal("cities", r.World, "11", "Hållbara städer", "Sustainable cities");
        return
        [
            cities, StrategyRoom.Goal("cities-2", r.World, "11.2", "Alla ska kunna resa med bussar och tåg.", "Everyone can travel by buses and trains.", cities.Id),
            StrategyRoom.Goal("peace", r.World, "16", "Fred", "Peace"),
        ];
    });
}
