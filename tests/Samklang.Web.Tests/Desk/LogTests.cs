using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.History;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Strategy;

namespace Samklang.Web.Tests.Desk;

public sealed class LogTests
{
    [Fact]
    public async Task One_field_becomes_a_line_with_links_a_day_and_an_audience_and_can_be_taken_back()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        HttpResponseMessage answer = await WriteAsync(browser, "/desk/log/new?back=/desk/dossiers", "Mötte @Region south om #fossilfria bussar igår !ägarna");
        LogLine line = await LineAsync(room);
        Assert.Equal(("Mötte Region south om fossilfria bussar", new DateOnly(2026, 11, 22), LogKind.Meeting), (line.Sentence.Sv, line.On, line.Kind));
        Assert.Equal((room.North.Id, room.Strategist.Id, AudienceKind.Owners), (line.OwnerId, line.WrittenById, line.Audience.Kind));
        Assert.Equal([(LinkedKind.Organisation, room.South.Id), (LinkedKind.Priority, room.Buses.Id)], line.Links.Select(l => (l.LinkedKind, l.LinkedId)).Order());

        Assert.StartsWith($"/desk/dossiers?logged={line.Id}", answer.Headers.Location!.ToString());
        IDocument back = await browser.FollowAsync(answer);
        Assert.Contains("Mötte Region south", back.QuerySelector(".logged")!.TextContent);
        HttpResponseMessage undone = await browser.SendAsync(back.QuerySelector(".logged form")!);
        Assert.Empty(await room.ReadAsync(db => db.Log.ToListAsync(TestHost.Cancel)));
        IDocument again = await browser.FollowAsync(undone);
        Assert.Equal("Mötte Region south om fossilfria bussar", again.QuerySelector("#text")!.TextContent);
        Assert.Equal(2, again.QuerySelectorAll("input[name=about]:checked").Length);
        Assert.Equal(ChangeKind.Removed, (await room.ReadAsync(db => db.History.Where(h => h.RecordId == line.Id).OrderBy(h => h.Id).LastAsync(TestHost.Cancel))).Kind);
    }

    [Fact]
    public async Task What_is_unclear_comes_back_as_a_question_with_nothing_lost_and_the_answer_settles_it()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        const string text = "Ringde @Region om #okänt 31 april";
        HttpResponseMessage answer = await WriteAsync(browser, "/desk/log/new", text);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await room.ReadAsync(db => db.Log.ToListAsync(TestHost.Cancel)));
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(text, page.QuerySelector("#text")!.TextContent);
        Assert.Equal(["Vilken menar du med ”@Region”?", "”#okänt” känner vi inte. Vad menar du?"],
            page.QuerySelectorAll("fieldset[id^=asked] legend").Select(l => l.TextContent.Trim()));
        Assert.All(page.QuerySelectorAll(".ds-error-summary a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));

        string south = $"Organisation:{room.South.Id}";
        Assert.NotNull(page.QuerySelector($"input[name='chosen-0'][value='{south}']"));
        HttpResponseMessage written = await browser.SendAsync(page.QuerySelector("form.log-form")!, null, ("chosen-0", south), ("chosen-1", "text"), ("on", "2026-11-20"));
        Assert.Equal(HttpStatusCode.Redirect, written.StatusCode);
        LogLine line = await LineAsync(room);
        Assert.Equal(("Ringde Region om okänt 31 april", new DateOnly(2026, 11, 20)), (line.Sentence.Sv, line.On));
        Assert.Equal(room.South.Id, Assert.Single(line.Links).LinkedId);
    }

    [Fact]
    public async Task A_line_is_seen_by_as_few_as_what_it_is_about_unless_it_is_widened_by_who_may()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        [
            TestData.Priority(r.North, "own", new("Egen sak", "Own matter"), Audience.OfOwner(r.North.Id)),
            TestData.Priority(r.South, "shared", new("Delad sak", "Shared matter"), Audience.Owners),
        ]);
        using DeskBrowser browser = room.As(room.Strategist);
        await WriteAsync(browser, "/desk/log/new", "Läste om #fossilfria bussar !offentligt");
        Assert.Equal(AudienceKind.Public, (await LineAsync(room)).Audience.Kind);
        await WriteAsync(browser, "/desk/log/new", "Läste mer om #fossilfria bussar");
        Assert.Equal(AudienceKind.Public, (await LineAsync(room)).Audience.Kind);
        await WriteAsync(browser, "/desk/log/new", "Läste om #egen sak");
        Assert.Equal(Audience.OfOwner(room.North.Id), (await LineAsync(room)).Audience);
        HttpResponseMessage refused = await WriteAsync(browser, "/desk/log/new", "Läste om #delad sak !offentligt");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("får inte visa raden för så många", await refused.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(3, await room.ReadAsync(db => db.Log.CountAsync(TestHost.Cancel)));

        using DeskBrowser officer = room.As(room.Officer);
        await WriteAsync(officer, "/desk/log/new", "Talade om #egen sak");
        LogLine forNorth = await LineAsync(room);
        Assert.Equal((room.North.Id, Audience.OfOwner(room.North.Id)), (forNorth.OwnerId, forNorth.Audience));
        using DeskBrowser neighbour = room.As(room.Neighbour);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync($"/desk/log/{forNorth.Id}")).StatusCode);
        Assert.DoesNotContain("Egen sak", (await neighbour.ReadAsync("/desk/log/names?sign=%23&q=egen")).Body!.InnerHtml);
        Assert.DoesNotContain("egen sak", (await neighbour.ReadAsync("/desk/log")).Body!.TextContent);
    }

    [Fact]
    public async Task A_line_is_changed_within_a_day_and_corrected_by_a_second_line_after_it()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        await WriteAsync(browser, "/desk/log/new", "Möte i Bryssel om #fossilfria bussar");
        LogLine first = await LineAsync(room);
        IDocument form = await browser.ReadAsync($"/desk/log/new?line={first.Id}");
        await browser.SendAsync(form.QuerySelector("form.log-form")!, null, ("text", "Möte i Gävle"), ("kind", "Meeting"), ("audience", "Owner"));
        Assert.Equal("Möte i Gävle", (await LineAsync(room)).Sentence.Sv);

        room.Host.Time.Advance(TimeSpan.FromDays(2));
        IDocument page = await browser.ReadAsync($"/desk/log/{first.Id}");
        Assert.Null(page.QuerySelector("form[action*=Undo]"));
        IDocument correcting = await browser.ReadAsync($"/desk/log/new?line={first.Id}");
        Assert.Contains("Rätta", correcting.QuerySelector("h1")!.TextContent);
        HttpResponseMessage corrected = await browser.SendAsync(correcting.QuerySelector("form.log-form")!, null, ("text", "Möte i Falun"), ("kind", "Meeting"), ("audience", "Owner"));
        IDocument second = await browser.FollowAsync(corrected);
        Assert.Equal("Möte i Gävle", second.QuerySelector("del")!.TextContent);
        Assert.Contains("Möte i Falun", (await browser.ReadAsync($"/desk/log/{first.Id}")).QuerySelector(".ds-alert")!.TextContent);
        Assert.Equal("Möte i Falun", Assert.Single((await browser.ReadAsync("/desk/log")).QuerySelectorAll(".log-line-sentence")).TextContent);
        using DeskBrowser neighbour = room.As(room.Neighbour);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync($"/desk/log/new?line={first.Id}")).StatusCode);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_words_writer_kind_owner_period_and_what_it_is_about()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        [
            TestData.Line(r.North, "Mötte ÄRENDET", new(2026, 3, 1), about: r.Buses), TestData.Line(r.North, "Andra", new(2026, 5, 1), by: r.Strategist),
            TestData.Line(r.South, "Tredje", new(2026, 5, 2)), TestData.Line(r.South, "Dold", new(2026, 5, 3), Audience.OfOwner(r.South.Id)),
        ]);
        using DeskBrowser browser = room.As(room.Strategist);
        foreach ((string query, string found) in ((string, string)[])
            [("", "Tredje Andra Mötte ÄRENDET"), ("q=ärendet", "Mötte ÄRENDET"), ("owner=south", "Tredje"), ($"by={Uri.EscapeDataString(room.Strategist.DisplayName)}", "Andra"),
            ("from=2026-04-01&to=2026-05-01", "Andra"), ($"about=Priority:{room.Buses.Id}", "Mötte ÄRENDET"), ("kind=delivery", ""), ("kind=meeting", "Tredje Andra Mötte ÄRENDET")])
        {
            IDocument page = await browser.ReadAsync($"/desk/log?{query}");
            Assert.Equal(found, string.Join(' ', page.QuerySelectorAll(".log-line-sentence").Select(s => s.TextContent.Trim())));
        }
    }

    [Fact]
    public async Task A_page_hands_its_own_matter_on_and_what_is_not_known_is_left_out()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync($"/desk/log/new?about=Priority:{room.Buses.Id}&about=Priority:{Guid.NewGuid()}&about=nonsense");
        Assert.Equal($"Priority:{room.Buses.Id}", Assert.Single(page.QuerySelectorAll("input[name=about]")).GetAttribute("value"));
        Assert.Contains("/desk/log/new?back=%2Fdesk%2Fpriorities%2Fbus&about=", (await browser.ReadAsync("/desk/priorities/bus")).QuerySelector(".log-button")!.GetAttribute("href"));
    }

    private static async Task<HttpResponseMessage> WriteAsync(DeskBrowser browser, string address, string text) =>
        await browser.SendAsync((await browser.ReadAsync(address)).QuerySelector("form.log-form")!, null, ("text", text));

    private static Task<LogLine> LineAsync(DeskRoom room) =>
        room.ReadAsync(db => db.Log.Include(l => l.Links).OrderByDescending(l => l.Id).FirstAsync(TestHost.Cancel));
}
