using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Web.Tests.Desk.Dossiers;

public sealed class MeetingPagesTests
{
    [Fact]
    public async Task A_new_meeting_asks_who_may_see_it_and_is_seen_by_these_alone()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist), neighbour = room.Room.As(room.Room.Neighbour);
        IElement form = (await browser.ReadAsync("/desk/meetings/new")).QuerySelector("main form")!;
        HttpResponseMessage asked = await browser.SendAsync(form, null, ("bodies", "board"), ("on", "2027-03-03"), ("title", "Ett internt möte"));
        Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
        Assert.Contains("Välj vem som får se mötet.", await asked.Content.ReadAsStringAsync(TestHost.Cancel));
        await browser.SendAsync(form, null, ("bodies", "board"), ("on", "2027-03-03"), ("title", "Ett internt möte"), ("audience", "Owner"));
        Meeting made = await room.Room.ReadAsync(db => db.Meetings.Include(m => m.Bodies).SingleAsync(m => m.On == new DateOnly(2027, 3, 3), TestHost.Cancel));
        Assert.Equal(Audience.OfOwner(room.Room.North.Id), made.Audience);
        Assert.All(made.Bodies, b => Assert.Equal(made.Audience, b.Audience));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync($"/desk/meetings/{made.Id}")).StatusCode);
    }

    [Fact]
    public async Task The_calendar_and_the_meeting_lead_to_the_brief_and_the_score_has_a_stave_for_meetings()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        string brief = $"/desk/briefs/meeting/{room.BoardMeets.Id}";
        Assert.NotNull((await browser.ReadAsync("/desk/meetings?year=2027")).QuerySelector($"a[href='{brief}']"));
        Assert.NotNull((await browser.ReadAsync($"/desk/meetings/{room.BoardMeets.Id}")).QuerySelector($"a[href='{brief}']"));
        Assert.Equal(HttpStatusCode.OK, (await browser.AskAsync(brief)).StatusCode);
        IElement stave = (await browser.ReadAsync("/desk/score")).QuerySelectorAll(".score-table tbody").Single(b => b.QuerySelector("th")!.TextContent == "Sammanträden");
        Assert.Equal([$"/desk/meetings/{room.CommitteeMeets.Id}", $"/desk/meetings/{room.BoardMeets.Id}"], stave.QuerySelectorAll("td a").Select(a => a.GetAttribute("href")));
    }
}
