using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Strategy.Versions;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Threads;

public sealed class RollOverTests
{
    private const string Page = "/desk/strategy/roll-over/own-2027";

    [Fact]
    public async Task A_successor_begins_as_a_draft_that_only_the_owner_sees()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist), neighbour = room.Desk.As(room.Desk.Neighbour);
        Assert.Contains("dags för en efterföljare", (await browser.ReadAsync("/desk/strategy")).QuerySelector(".ds-alert")!.TextContent);
        IElement form = (await browser.ReadAsync("/desk/strategy/frameworks/new/edit?after=own-2021")).QuerySelector("main form")!;
        HttpResponseMessage answer = await browser.SendAsync(form, "Spara styrdokumentet", ("titleSv", "Nästa strategi"), ("titleEn", "The next strategy"), ("validTo", "2032-12-31"));
        Assert.Equal(Page, answer.Headers.Location?.ToString());
        Framework made = await room.Desk.ReadAsync(db => db.Frameworks.SingleAsync(f => f.Key == "own-2027", TestHost.Cancel));
        Assert.Equal((true, "own", room.Own.Id, new DateOnly(2027, 1, 1)), (made.IsDraft, made.Series, made.ReplacesId, made.ValidFrom));
        Assert.Equal(Audience.OfOwner(room.Desk.North.Id), made.Audience);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync("/desk/strategy/frameworks/own-2027")).StatusCode);
        Assert.DoesNotContain("Nästa strategi", (await room.Desk.Host.GetAsync("/sv/strategi")).Body!.TextContent);
    }

    [Fact]
    public async Task What_is_decided_is_kept_until_one_comes_back_and_changes_nothing_else_before_the_end()
    {
        using StrategyRoom room = await WithDraftAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync(Page);
        Assert.Equal("0 av 3 är avgjorda", page.QuerySelector("#progress")!.TextContent);
        Assert.Contains("ett öppet ärende", page.QuerySelector(".roll-subject")!.TextContent);
        await DecideAsync(browser, room.Aim.Id, RollOverChoice.Keep);
        page = await browser.ReadAsync(Page);
        Assert.Equal("1 av 3 är avgjorda", page.QuerySelector("#progress")!.TextContent);
        Assert.Contains("Behålls. Målet håller.", page.QuerySelector($"#d-{room.Aim.Id:N}")!.TextContent);
        Assert.Null(page.QuerySelector("form[action*='Finish']"));
        Assert.Equal(4, await room.Desk.ReadAsync(db => db.Goals.CountAsync(TestHost.Cancel)));
        await SendAsync(browser, room.Aim.Id, "TakeBack");
        Assert.Equal("0 av 3 är avgjorda", (await browser.ReadAsync(Page)).QuerySelector("#progress")!.TextContent);
    }

    [Fact]
    public async Task What_other_owners_have_hanging_on_a_goal_is_said_as_far_as_one_may_see_it()
    {
        Goal their = null!;
        using StrategyRoom room = await WithDraftAsync(r =>
        {
            Priority open = TestData.Priority(r.Desk.South, "open", new("Grannens bussar", "The neighbour's buses"));
            Priority kept = TestData.Priority(r.Desk.South, "kept", new("Grannens hemlighet", "The neighbour's secret"), Audience.OfOwner(r.Desk.South.Id));
            PriorityGoal hidden = new(kept.Id, r.Aim.Id, LocalText.Same("Därför."));
            hidden.ShowTo(kept.Audience);
            Framework theirs = new("theirs", "theirs", FrameworkLevel.Regional, new("Grannens strategi", "The neighbour's strategy"), TestData.Fact) { OwnerId = r.Desk.South.Id };
            return [open, kept, new PriorityGoal(open.Id, r.Aim.Id, LocalText.Same("Därför.")), hidden, theirs,
                their = StrategyRoom.Goal("their", theirs, "1", "Grannens mål", "The neighbour's goal"), new GoalLink(their.Id, r.Aim.Id, LocalText.Same("Därför."))];
        });
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync(Page);
        Assert.Equal("0 av 3 är avgjorda", page.QuerySelector("#progress")!.TextContent);
        string others = page.QuerySelector(".roll-others")!.TextContent;
        Assert.Contains("2 kopplingar till från andra ägare.", others);
        Assert.Contains("Grannens bussar", others);
        Assert.Contains("Grannens mål", others);
        Assert.DoesNotContain("hemlighet", page.Body!.TextContent);
    }

    [Fact]
    public async Task Finishing_carries_all_over_at_once_and_leaves_the_old_version_as_it_was()
    {
        using StrategyRoom room = await WithDraftAsync();
        Guid tie = (await room.Desk.ReadAsync(db => db.Set<PriorityGoal>().SingleAsync(TestHost.Cancel))).Id;
        Guid fresh = (await room.Desk.ReadAsync(db => db.Goals.SingleAsync(g => g.Key == "fresh", TestHost.Cancel))).Id;
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        await DecideAsync(browser, room.Aim.Id, RollOverChoice.Keep);
        await DecideAsync(browser, room.Other.Id, RollOverChoice.Change, fresh);
        await DecideAsync(browser, tie, RollOverChoice.Keep);
        IElement finish = (await browser.ReadAsync(Page)).QuerySelector("form[action*='Finish']")!;
        Assert.Equal("/desk/strategy/frameworks/own-2027", (await browser.SendAsync(finish)).Headers.Location?.ToString());

        Framework adopted = await room.Desk.ReadAsync(db => db.Frameworks.Include(f => f.Goals).SingleAsync(f => f.Key == "own-2027", TestHost.Cancel));
        Assert.Equal((false, AudienceKind.Public), (adopted.IsDraft, adopted.Audience.Kind));
        Goal heir = adopted.Goals.Single(g => g.CarriesOnId == room.Aim.Id);
        Assert.Equal((2, new LocalText("Vi påverkar i tid", "We speak up in time")), (adopted.Goals.Count, heir.Title));
        Assert.All(adopted.Goals, g => Assert.Equal(AudienceKind.Public, g.Audience.Kind));
        Assert.Equal(room.Air.Id, (await room.Desk.ReadAsync(db => db.Set<GoalLink>().SingleAsync(l => l.GoalId == heir.Id, TestHost.Cancel))).ServesId);
        List<PriorityGoal> ties = await room.Desk.ReadAsync(db => db.Set<PriorityGoal>().OrderBy(l => l.Id).ToListAsync(TestHost.Cancel));
        Assert.Equal([room.Aim.Id, heir.Id], ties.Select(l => l.GoalId));
        Assert.Equal("Bussarnas regler skrivs i EU.", ties[1].Why.Sv);
        Assert.Equal(2, await room.Desk.ReadAsync(db => db.Goals.CountAsync(g => g.FrameworkId == room.Own.Id, TestHost.Cancel)));
        Assert.Contains("Vår strategi", (await browser.ReadAsync("/desk/thread/priority/bus")).QuerySelector(".strand-above")!.TextContent);
        Assert.Contains("Nästa strategi", (await room.Desk.Host.GetAsync("/sv/traden/priority-bus")).QuerySelector(".strand-above")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.AskAsync(Page)).StatusCode);
    }

    [Fact]
    public async Task Nothing_is_carried_while_something_is_left_to_decide()
    {
        using StrategyRoom room = await WithDraftAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        await DecideAsync(browser, room.Aim.Id, RollOverChoice.Keep);
        HttpResponseMessage answer = await SendAsync(browser, room.Aim.Id, "Finish");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True((await room.Desk.ReadAsync(db => db.Frameworks.SingleAsync(f => f.Key == "own-2027", TestHost.Cancel))).IsDraft);
        Assert.Equal(4, await room.Desk.ReadAsync(db => db.Goals.CountAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task Work_can_not_stay_with_a_goal_that_is_dropped()
    {
        using StrategyRoom room = await WithDraftAsync();
        Guid tie = (await room.Desk.ReadAsync(db => db.Set<PriorityGoal>().SingleAsync(TestHost.Cancel))).Id;
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        await DecideAsync(browser, tie, RollOverChoice.Keep);
        await DecideAsync(browser, room.Aim.Id, RollOverChoice.Drop);
        IDocument page = await browser.ReadAsync(Page);
        Assert.Equal("1 av 3 är avgjorda", page.QuerySelector("#progress")!.TextContent);
        Assert.Contains("Avgör på nytt", page.QuerySelector($"#d-{tie:N}")!.TextContent);
        HttpResponseMessage again = await DecideAsync(browser, tie, RollOverChoice.Keep);
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        Assert.Contains("Målet släpps.", await again.Content.ReadAsStringAsync(TestHost.Cancel));
    }

    [Theory]
    [InlineData("", "Välj behåll, ändra eller släpp.", "choice")]
    [InlineData("Change", "Välj vilket mål det ändras till.", "to")]
    public async Task A_decision_that_lacks_something_is_not_taken(string choice, string said, string field)
    {
        using StrategyRoom room = await WithDraftAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        HttpResponseMessage answer = await SendAsync(browser, room.Aim.Id, "Decide", ("choice", choice), ("whySv", "Därför."), ("whyEn", "Because."));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        IElement error = Assert.Single(page.QuerySelectorAll(".ds-error-summary a"));
        Assert.Equal((said, $"#d-{room.Aim.Id:N}-{field}"), (error.TextContent, error.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector(error.GetAttribute("href")!));
        Assert.Equal("Därför.", page.QuerySelector($"#d-{room.Aim.Id:N}-whySv")!.GetAttribute("value"));
        Assert.Empty(await room.Desk.ReadAsync(db => db.Set<RollOverDecision>().ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task Nobody_decides_for_another_owner()
    {
        using StrategyRoom room = await WithDraftAsync();
        Person reader = TestData.With(room.Desk.North, Role.Officer);
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist), neighbour = room.Desk.As(room.Desk.Neighbour);
        IElement form = (await browser.ReadAsync(Page)).QuerySelector("form[action*='Decide']")!;
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync(Page)).StatusCode);
        IElement own = (await neighbour.ReadAsync("/desk/strategy/ties?fromKind=Priority")).QuerySelector("main form")!;
        own.SetAttribute("action", form.GetAttribute("action")!);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.SendAsync(own, null, ("subject", room.Aim.Id.ToString()), ("choice", "Drop"), ("whySv", "x"), ("whyEn", "x"))).StatusCode);
        Assert.Empty(await room.Desk.ReadAsync(db => db.Set<RollOverDecision>().ToListAsync(TestHost.Cancel)));
    }

    private static Task<StrategyRoom> WithDraftAsync(Func<StrategyRoom, IEnumerable<object>>? more = null) => StrategyRoom.OpenAsync(r =>
    {
        Framework draft = r.Own.Succeed("own-2027", new(new("Nästa strategi", "The next strategy"), LocalText.Empty, LocalText.Empty), TestData.Fact);
        draft.HoldFor(new(2027, 1, 1), new(2032, 12, 31));
        Goal fresh = StrategyRoom.Goal("fresh", draft, "1", "Nytt mål", "A new goal");
        fresh.ShowTo(draft.Audience);
        return [draft, fresh, .. more?.Invoke(r) ?? []];
    });

    private static Task<HttpResponseMessage> DecideAsync(DeskBrowser browser, Guid subject, RollOverChoice choice, Guid? to = null) =>
        SendAsync(browser, subject, "Decide", ("choice", choice.ToString()), ("to", to?.ToString() ?? ""), ("whySv", "Målet håller."), ("whyEn", "The goal holds."));

    private static async Task<HttpResponseMessage> SendAsync(DeskBrowser browser, Guid subject, string handler, params (string, string)[] written)
    {
        IElement form = (await browser.ReadAsync(Page)).QuerySelector($"#d-{subject:N} form")!;
        form.SetAttribute("action", $"{Page}?handler={handler}");
        return await browser.SendAsync(form, null, written);
    }
}
