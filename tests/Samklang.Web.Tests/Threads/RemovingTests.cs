using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.History;
using Samklang.Language;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Threads;

/// <summary>A goal or a framework goes only when nothing hangs on it; else the page says what does.</summary>
public sealed class RemovingTests
{
    [Fact]
    public async Task A_goal_that_something_serves_stays_and_the_page_says_what_hangs_on_it()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync("/desk/strategy/goals/aim/edit");
        Assert.Contains(room.Desk.Buses.Title.Sv, page.QuerySelector(".removing")!.TextContent);
        Assert.Null(page.QuerySelector("form[action*=remove]"));
        IElement form = page.QuerySelector("main form")!;
        form.SetAttribute("action", "/desk/strategy/goals/aim/edit?handler=remove");
        Assert.Equal(HttpStatusCode.Conflict, (await browser.SendAsync(form)).StatusCode);
        Assert.True(await room.Desk.ReadAsync(db => db.Goals.AnyAsync(g => g.Key == "aim", TestHost.Cancel)));
    }

    [Fact]
    public async Task A_goal_on_which_nothing_hangs_goes_with_what_it_serves_and_History_keeps_it()
    {
        Goal lone = null!;
        using StrategyRoom room = await StrategyRoom.OpenAsync(r => [lone = StrategyRoom.Goal("lone", r.Own, "3", "Ett mål för sig", "A goal by itself"), new GoalLink(lone.Id, r.Air.Id, LocalText.Same("Därför."))]);
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IElement form = (await browser.ReadAsync("/desk/strategy/goals/lone/edit")).QuerySelector("form[action*=remove]")!;
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(form)).StatusCode);
        Assert.False(await room.Desk.ReadAsync(db => db.Goals.AnyAsync(g => g.Id == lone.Id, TestHost.Cancel)));
        Assert.False(await room.Desk.ReadAsync(db => db.Set<GoalLink>().AnyAsync(l => l.GoalId == lone.Id, TestHost.Cancel)));
        Assert.True(await room.Desk.ReadAsync(db => db.History.AnyAsync(h => h.RecordId == lone.Id && h.Kind == ChangeKind.Removed, TestHost.Cancel)));
    }

    [Fact]
    public async Task What_another_owner_keeps_to_itself_holds_the_goal_without_being_named()
    {
        Goal lone = null!;
        using StrategyRoom room = await StrategyRoom.OpenAsync(r =>
        {
            Priority secret = TestData.Priority(r.Desk.South, "secret", new("Hemlig sak", "Secret matter"), Audience.OfOwner(r.Desk.South.Id));
            PriorityGoal tie = new(secret.Id, (lone = StrategyRoom.Goal("lone", r.Own, "3", "Ett mål för sig", "A goal by itself")).Id, LocalText.Same("Därför."));
            tie.ShowTo(secret.Audience);
            return [secret, lone, tie];
        });
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync("/desk/strategy/goals/lone/edit");
        Assert.Contains("Något mer som du inte får se.", page.QuerySelector(".removing")!.TextContent);
        Assert.DoesNotContain("Hemlig", page.Body!.TextContent);
        Assert.Null(page.QuerySelector("form[action*=remove]"));
    }

    [Fact]
    public async Task A_framework_goes_when_it_has_no_goals_left_and_only_for_its_owner()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync(r => [new Framework("empty", "empty", FrameworkLevel.Regional, new("Ett tomt dokument", "An empty one"), TestData.Fact) { OwnerId = r.Desk.North.Id }]);
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist), neighbour = room.Desk.As(room.Desk.Neighbour);
        Assert.Contains("Vi påverkar i tid", (await browser.ReadAsync("/desk/strategy/frameworks/own-2021/edit")).QuerySelector(".removing")!.TextContent);
        IElement form = (await browser.ReadAsync("/desk/strategy/frameworks/empty/edit")).QuerySelector("form[action*=remove]")!;
        IElement token = (await neighbour.ReadAsync("/desk/priorities/new")).QuerySelector("form[data-preview]")!;
        token.SetAttribute("action", form.GetAttribute("action")!);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.SendAsync(token)).StatusCode);
        await browser.SendAsync(form);
        Assert.False(await room.Desk.ReadAsync(db => db.Frameworks.AnyAsync(f => f.Key == "empty", TestHost.Cancel)));
    }
}
