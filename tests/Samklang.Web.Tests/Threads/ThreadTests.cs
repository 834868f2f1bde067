using System.Net;
using AngleSharp.Dom;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Threads;

public sealed class ThreadTests
{
    [Fact]
    public async Task From_an_outcome_the_UN_goal_is_one_click_away_and_every_tie_says_why()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync($"/desk/thread/logline/{room.Outcome.Id}");
        Assert.Equal("Undantaget för glesbygd kom med", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("/desk/strategy/goals/air", Assert.Single(page.QuerySelectorAll(".summits a")).GetAttribute("href"));
        Assert.Equal(["13 Ren luft åt alla", "1 Vi påverkar i tid", "Fossilfria bussar", "Direktiv om rena fordon", "Direktiv om rena fordon"],
            page.QuerySelectorAll(".strand-above .mark-title").Select(t => t.TextContent.Trim()));
        string whys = string.Join(' ', page.QuerySelectorAll(".mark-why").Select(w => w.TextContent));
        Assert.Contains("Renare regler ger renare luft.", whys);
        Assert.Contains("Bussarnas regler skrivs i EU.", whys);
        Assert.Contains("Vårt ärende gäller det här.", whys);
        IElement goal = page.QuerySelector(".strand-above .mark-title a")!;
        Assert.Equal("13 Ren luft åt alla", (await browser.ReadAsync(goal.GetAttribute("href")!)).QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task From_the_UN_goal_all_that_serves_it_is_seen_down_to_what_came_of_it()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync("/desk/thread/goal/air");
        Assert.Equal(["Vår strategi", "Prioriteringar", "Från EU", "Ärenden", "Vad det gav"], page.QuerySelectorAll(".strand-below .strand-kind").Select(k => k.TextContent.Trim()));
        Assert.Equal("Undantaget för glesbygd kom med", page.QuerySelectorAll(".strand-below .mark-title")[^1].TextContent.Trim());
        Assert.Contains("2026", page.QuerySelectorAll(".strand-below .mark-station")[^1].TextContent);
    }

    [Theory]
    [InlineData("/sv/traden/", "Bussarnas regler skrivs i EU.", "/sv/strategi/mal/air")]
    [InlineData("/en/thread/", "The rules for buses are written in the EU.", "/en/strategy/goals/air")]
    public async Task Everybody_can_follow_it_in_both_languages(string start, string why, string goal)
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        foreach (string place in (string[])["priority-bus", "goal-air", "item-item-law", "dossier-rena-fordon", $"dossier-{room.Dossier.Id}", $"logline-{room.Outcome.Id}"])
        {
            IDocument page = await room.Desk.Host.GetAsync(start + place);
            Assert.Contains(why, page.QuerySelector(".strand")!.TextContent);
            Assert.NotNull(page.QuerySelector($".strand a[href='{goal}']"));
            Assert.Single(page.QuerySelectorAll(".mark-here"));
        }
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("goal-")]
    [InlineData("goal-no-such")]
    [InlineData("feedback-bus")]
    [InlineData("logline-bus")]
    public async Task What_stands_on_no_thread_is_not_found(string place)
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using HttpClient anybody = room.Desk.Host.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"/sv/traden/{place}", TestHost.Cancel)).StatusCode);
    }

    [Fact]
    public async Task What_one_owner_keeps_to_itself_is_no_station_for_others()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync(r =>
        {
            Priority secret = TestData.Priority(r.Desk.South, "secret", new("Hemlig linje", "Secret line"), Audience.OfOwner(r.Desk.South.Id));
            PriorityGoal link = new(secret.Id, r.Aim.Id, new("Tyst.", "Quiet."));
            link.ShowTo(secret.Audience);
            return [secret, link];
        });
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist), neighbour = room.Desk.As(room.Desk.Neighbour);
        Assert.DoesNotContain("Hemlig linje", (await browser.ReadAsync("/desk/thread/goal/air")).Body!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.AskAsync("/desk/thread/priority/secret")).StatusCode);
        Assert.Contains("Hemlig linje", (await neighbour.ReadAsync("/desk/thread/goal/air")).Body!.TextContent);
    }

    [Fact]
    public async Task One_owner_s_work_on_an_item_does_not_serve_another_owner_s_priority()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync(r =>
        {
            Priority theirs = TestData.Priority(r.Desk.South, "theirs", new("Grannens linje", "The neighbour’s line"));
            Watch.Match match = TestData.Match(r.Law, theirs);
            match.Settle(Watch.Verdict.Follow, null, theirs, Viewer.System, TestData.Now);
            return [theirs, match];
        });
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        Assert.DoesNotContain("Grannens linje", (await browser.ReadAsync("/desk/thread/dossier/rena-fordon")).QuerySelector(".strand")!.TextContent);
        Assert.Contains("Grannens linje", (await browser.ReadAsync("/desk/thread/item/item-law")).QuerySelector(".strand")!.TextContent);
    }

    [Fact]
    public async Task A_ring_of_ties_does_not_keep_one_walking()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync(r => [new GoalLink(r.Air.Id, r.Aim.Id, new("Runt.", "Round."))]);
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync("/desk/thread/goal/aim");
        Assert.Equal(["13 Ren luft åt alla"], page.QuerySelectorAll(".strand-above .mark-title").Select(t => t.TextContent.Trim()));
    }

    [Fact]
    public async Task A_line_that_has_been_corrected_stands_on_the_thread_no_more()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        await using (var db = room.Desk.Host.AsSystem())
        {
            LogLine line = db.Set<LogLine>().Single(l => l.Id == room.Outcome.Id);
            LogDraft draft = new(Samklang.Language.LocalText.Same("Undantaget gäller bara öar"), line.On, line.Kind, line.OwnerId, Audience.Public, [new(LinkedKind.Dossier, room.Dossier.Id)]);
            db.Add(line.Correct(draft, Viewer.System with { PersonId = null }, TestData.Now) ?? throw new InvalidOperationException("It was not corrected."));
            await db.SaveChangesAsync(TestHost.Cancel);
        }
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        string thread = (await browser.ReadAsync("/desk/thread/goal/air")).QuerySelector(".strand")!.TextContent;
        Assert.Contains("Undantaget gäller bara öar", thread);
        Assert.DoesNotContain("Undantaget för glesbygd kom med", thread);
    }
}
