using System.Net;
using AngleSharp.Dom;
using Samklang.People;
using Samklang.Watch;

namespace Samklang.Web.Tests.Desk;

public sealed class VerdictTests
{
    [Fact]
    public async Task A_match_of_another_owner_that_one_sees_is_not_one_s_own_to_judge()
    {
        Item item = TestData.Item();
        Watch.Match match = null!;
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, match = Followed(item, r)]);
        using DeskBrowser neighbour = room.As(room.Neighbour);
        IDocument page = await neighbour.ReadAsync($"/desk/matches/{match.Id}");
        Assert.Null(page.QuerySelector("form.verdict"));
        HttpResponseMessage answer = await neighbour.SendAsync(await FormAsync(neighbour, match), null, ("verdict", "notforus"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(Verdict.Follow, (await room.MatchAsync(match.Id)).Verdict);
    }

    [Fact]
    public async Task A_match_that_one_may_not_see_is_not_there()
    {
        Item item = TestData.Item();
        Watch.Match match = null!;
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, match = TestData.Match(item, r.Buses)]);
        using DeskBrowser neighbour = room.As(room.Neighbour);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync($"/desk/matches/{match.Id}")).StatusCode);
        HttpResponseMessage answer = await neighbour.SendAsync(await FormAsync(neighbour, match), null, ("verdict", "act"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null((await room.MatchAsync(match.Id)).Verdict);
    }

    [Fact]
    public async Task A_match_that_does_not_exist_is_not_found()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.AskAsync($"/desk/matches/{Guid.NewGuid()}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.AskAsync("/desk/matches/no-such")).StatusCode);
    }

    [Fact]
    public async Task A_verdict_can_be_said_anew_and_both_are_remembered()
    {
        Item item = TestData.Item();
        Watch.Match match = null!;
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, match = TestData.Match(item, r.Buses)]);
        using DeskBrowser browser = room.As(room.Strategist);
        string address = $"/desk/matches/{match.Id}";
        await browser.SendAsync((await browser.ReadAsync(address)).QuerySelector("form.verdict")!, "Följ");
        room.Host.Time.Advance(TimeSpan.FromHours(1));
        await browser.SendAsync((await browser.ReadAsync(address)).QuerySelector("form.verdict")!, "Agera");
        IDocument page = await browser.ReadAsync(address);
        Assert.Equal("true", page.QuerySelector("button[value=act]")!.GetAttribute("aria-pressed"));
        Assert.Equal(2, page.QuerySelectorAll(".change").Length);
        Assert.Contains("Följ", page.QuerySelector(".change del")!.TextContent);
        Assert.Contains("Agera", page.QuerySelector(".change ins")!.TextContent);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("act,follow")]
    [InlineData("<script>")]
    public async Task A_verdict_that_is_none_of_the_four_is_refused_and_the_note_kept(string verdict)
    {
        Item item = TestData.Item();
        Watch.Match match = null!;
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, match = TestData.Match(item, r.Buses)]);
        using DeskBrowser browser = room.As(room.Strategist);
        IElement form = (await browser.ReadAsync("/desk")).QuerySelector("form.verdict")!;
        HttpResponseMessage answer = await browser.SendAsync(form, null, ("verdict", verdict), ("note", "<i>Så här</i>"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal("<i>Så här</i>", page.QuerySelector("textarea")!.TextContent);
        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.Null((await room.MatchAsync(match.Id)).Verdict);
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_kept_and_nothing_settled()
    {
        Item item = TestData.Item();
        Watch.Match match = null!;
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, match = TestData.Match(item, r.Buses)]);
        using DeskBrowser browser = room.As(room.Strategist);
        string note = new('å', 2001);
        HttpResponseMessage answer = await browser.SendAsync((await browser.ReadAsync("/desk")).QuerySelector("form.verdict")!, "Följ", ("note", note));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(note, (await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel))).QuerySelector("textarea")!.TextContent);
        Assert.Null((await room.MatchAsync(match.Id)).Verdict);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/desk")]
    [InlineData("/sv")]
    [InlineData("/desk.example.org")]
    public async Task A_verdict_never_leads_away_from_the_desk(string back)
    {
        Item item = TestData.Item();
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, TestData.Match(item, r.Buses)]);
        using DeskBrowser browser = room.As(room.Strategist);
        HttpResponseMessage answer = await browser.SendAsync((await browser.ReadAsync("/desk")).QuerySelector("form.verdict")!, "Följ", ("back", back));
        Assert.StartsWith("/desk?settled=", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_form_from_elsewhere_settles_nothing()
    {
        Item item = TestData.Item();
        Watch.Match match = null!;
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, match = TestData.Match(item, r.Buses)]);
        using HttpClient client = room.Host.Browser(room.Strategist);
        using FormUrlEncodedContent form = new([new("verdict", "act")]);
        HttpResponseMessage answer = await client.PostAsync($"/desk/matches/{match.Id}", form, TestHost.Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null((await room.MatchAsync(match.Id)).Verdict);
    }

    private static Watch.Match Followed(Item item, DeskRoom room)
    {
        Watch.Match match = TestData.Match(item, room.Buses);
        match.Settle(Verdict.Follow, null, room.Buses, Viewer.System, TestData.Now);
        return match;
    }

    // A form with a right token that posts to the match, as a crafty person would make it.
    private static async Task<IElement> FormAsync(DeskBrowser browser, Watch.Match match)
    {
        IDocument page = await browser.ReadAsync("/desk/priorities/new");
        IElement form = page.QuerySelector("form[data-preview]")!;
        form.SetAttribute("action", $"/desk/matches/{match.Id}");
        return form;
    }
}
