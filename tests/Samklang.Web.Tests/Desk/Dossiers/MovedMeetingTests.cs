using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.People;

namespace Samklang.Web.Tests.Desk.Dossiers;

/// <summary>Moving a board meeting in the calendar moves the last safe days wherever they show.</summary>
public sealed class MovedMeetingTests
{
    private static readonly DateOnly[] before = [new(2027, 1, 4), new(2027, 1, 12), new(2027, 1, 12), new(2027, 1, 26), new(2027, 2, 26)];

    [Fact]
    public async Task Moving_a_board_meeting_moves_the_last_safe_days_on_the_dossier_the_score_Today_and_the_owners_lists()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync(r => [r.Dossier.ServeFor(r.Room.Buses, Language.LocalText.Empty)]);
        using DeskBrowser browser = room.Room.As(room.Room.Strategist), expert = room.Room.As(room.Expert);
        Assert.Equal(before.Select(d => d.ToString("O")), await DaysOnWindowAsync(browser, room));
        Assert.Equal(["2027-01-12", "2027-02-02"], await DaysOnScoreAsync(browser));

        // The board meets a week and a half earlier, which the committee's meeting of January comes too late for.
        HttpResponseMessage answer = await MoveAsync(browser, room, "2027-01-20", "2027-01-13");
        IDocument list = await browser.FollowAsync(answer);
        Assert.Contains("flyttats", list.QuerySelector("[role=status]")!.TextContent);

        Assert.Equal([null, "2027-01-13"], (await DaysOnWindowAsync(browser, room))[2..4]);
        Assert.Equal(["2027-01-13", "2027-01-20"], await DaysOnScoreAsync(browser));
        string dossier = (await browser.ReadAsync("/desk/dossiers/clean")).QuerySelector(".window")!.TextContent;
        Assert.Contains("13 januari", dossier);
        Assert.Contains("Inget möte i tid", dossier);
        Assert.Contains("För sent", dossier);

        IDocument today = await browser.ReadAsync("/desk");
        Assert.Contains("från 26 januari 2027 till 13 januari 2027", Words(today.QuerySelector("[aria-labelledby=notices]")));
        Assert.Contains("Styrelsen", Words(today.QuerySelector("[aria-labelledby=notices]")));
        Assert.Contains("Nämnden bereder", Words(today.QuerySelector("[aria-labelledby=steps-title]")));
        Assert.Contains("2027-01-13", (await browser.ReadAsync("/desk/steps")).QuerySelectorAll("tbody time").Select(t => t.GetAttribute("datetime")));
        Assert.Contains("från 4 januari 2027 till 5 januari 2027", Words((await expert.ReadAsync("/desk")).QuerySelector("[aria-labelledby=notices]")));
        Assert.Equal(["2027-01-05"], (await expert.ReadAsync("/desk/steps")).QuerySelectorAll("tbody time").Select(t => t.GetAttribute("datetime")));
    }

    [Fact]
    public async Task Moving_it_back_moves_everything_back_and_each_role_hears_of_it()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        await MoveAsync(browser, room, "2027-01-27", "2027-01-20");
        await MoveAsync(browser, room, "2027-02-02", "2027-01-26");
        Assert.Equal(before.Select(d => d.ToString("O")), await DaysOnWindowAsync(browser, room));
        List<Notice> notices = await room.Room.ReadAsync(db => db.Notices.OrderBy(n => n.Id).ToListAsync(TestHost.Cancel));
        Assert.All(notices, n => Assert.Equal((Role.Strategist, "Styrelsen beslutar"), (n.Role, n.About.Sv)));
        Assert.Equal([(new DateOnly(2027, 1, 26), new DateOnly(2027, 1, 20)), (new DateOnly(2027, 1, 20), new DateOnly(2027, 1, 26))], notices.Select(n => (n.Before!.Value, n.After!.Value)));
    }

    [Fact]
    public async Task A_cancelled_meeting_gives_way_to_the_one_before_and_a_notice_goes_when_it_is_seen()
    {
        Samklang.Networks.Meeting earlier = null!;
        using InfluenceRoom room = await InfluenceRoom.OpenAsync(r => [earlier = new(r.Board.Name, new(new(2027, 1, 27), null, null), [r.Board], TestData.Fact)]);
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        string address = $"/desk/meetings/{room.BoardMeets.Id}";
        IDocument page = await browser.ReadAsync(address);
        await browser.SendAsync(InfluenceRoom.FormTo(page, $"{address}?handler=cancel"), null, ("cancelledWhy", "Snö"));
        Step board = await room.Room.ReadAsync(db => db.Steps.SingleAsync(s => s.BodyId == room.Board.Id, TestHost.Cancel));
        Assert.Equal((earlier.Id, new DateOnly(2027, 1, 20)), (board.MeetingId!.Value, board.LastSafeOn!.Value));

        IElement form = (await browser.ReadAsync("/desk")).QuerySelector("form[action='/desk?handler=see']")!;
        Assert.Null((await browser.FollowAsync(await browser.SendAsync(form))).QuerySelector("[aria-labelledby=notices]"));
        Assert.NotNull(await room.Room.ReadAsync(db => db.Notices.Select(n => n.SeenAt).SingleAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task Neither_the_neighbour_nor_a_reader_moves_ones_meetings_and_the_papers_are_due_before_the_meeting()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist), neighbour = room.Room.As(room.Room.Neighbour);
        string address = $"/desk/meetings/{room.BoardMeets.Id}";
        IElement form = InfluenceRoom.FormTo(await browser.ReadAsync(address), address);
        Assert.Null((await neighbour.ReadAsync(address)).QuerySelector($"form[action='{address}']"));
        IElement token = (await neighbour.ReadAsync("/desk/priorities/new")).QuerySelector("form[data-preview]")!;
        token.SetAttribute("action", address);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.SendAsync(token, null, ("bodies", "board"), ("on", "2027-01-20"))).StatusCode);
        HttpResponseMessage wrong = await browser.SendAsync(form, null, ("papers", "2027-02-03"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("senast på mötesdagen", await wrong.Content.ReadAsStringAsync(TestHost.Cancel));
    }

    private static async Task<HttpResponseMessage> MoveAsync(DeskBrowser browser, InfluenceRoom room, string on, string papers)
    {
        string address = $"/desk/meetings/{room.BoardMeets.Id}";
        IElement form = InfluenceRoom.FormTo(await browser.ReadAsync(address), address);
        HttpResponseMessage answer = await browser.SendAsync(form, null, ("on", on), ("papers", papers));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer;
    }

    private static async Task<string?[]> DaysOnWindowAsync(DeskBrowser browser, InfluenceRoom room)
    {
        IDocument page = await browser.ReadAsync($"/desk/windows/{room.Window.Id}");
        return [.. Enumerable.Range(0, 5).Select(step => InfluenceRoom.LastSafe(page, step))];
    }

    /// <summary>The day by which the draft is done, and the day on which the board decides.</summary>
    private static async Task<List<string?>> DaysOnScoreAsync(DeskBrowser browser) =>
        [.. (await browser.ReadAsync("/desk/score")).QuerySelectorAll(".score-table tr")
            .Where(r => r.TextContent.Contains("Utkastet", StringComparison.Ordinal) || r.TextContent.Contains("Styrelsen beslutar", StringComparison.Ordinal))
            .SelectMany(r => r.QuerySelectorAll("time")).Select(t => t.GetAttribute("datetime"))];

    private static string Words(IElement? element) => string.Join(' ', element!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
