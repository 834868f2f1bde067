using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.People;
using Samklang.Watch;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Outside;

/// <summary>Keys, made and revoked on the desk.</summary>
public sealed class KeyTests
{
    [Fact]
    public async Task A_key_made_on_the_desk_opens_ones_own_calendar_until_it_is_revoked()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        string address = await MakeAsync(browser, ("scopes", "Feeds"));
        Assert.Contains("Sista dag: Hemligt fönster: Nollutsläppsbussar", (await room.CalendarAsync(address)).Select(e => e.Summary));
        IDocument list = await browser.ReadAsync("/desk/keys");
        Assert.Null(list.GetElementById("secret"));
        AccessKey kept = await room.ReadAsync(db => db.AccessKeys.SingleAsync(TestHost.Cancel));
        Assert.DoesNotContain(kept.SecretHash, address);
        Assert.Equal(new DateOnly(2026, 11, 23), kept.LastUsedOn);
        await browser.SendAsync(list.QuerySelector("form[action*='handler=revoke']")!);
        using HttpClient anybody = room.Host.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync(address, TestHost.Cancel)).StatusCode);
        Assert.Contains("Återkallad", (await browser.ReadAsync("/desk/keys")).Body!.TextContent);
    }

    [Fact]
    public async Task An_open_calendar_shows_more_to_who_adds_a_key_and_never_by_the_sign_in()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist), neighbour = room.As(room.Neighbour);
        const string Open = "/sv/feeds/priorities/inner.ics";
        string own = (await MakeAsync(browser, ("scopes", "Feeds"))).Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);
        string others = (await MakeAsync(neighbour, ("scopes", "Feeds"))).Split('/')[^1].Replace(".ics", "", StringComparison.Ordinal);
        Assert.NotEmpty(await room.CalendarAsync($"{Open}?key={own}"));
        using HttpClient signedIn = room.Host.Browser(room.Strategist), anybody = room.Host.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await signedIn.GetAsync(Open, TestHost.Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"{Open}?key={others}", TestHost.Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"{Open}?key=guessed", TestHost.Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_key_opens_nothing_for_a_holder_who_is_gone_locked_out_or_elsewhere()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        string address = await MakeAsync(browser, ("scopes", "Feeds"));
        using HttpClient anybody = room.Host.Browser();
        Assert.NotEmpty(await room.CalendarAsync(address));
        await room.ChangeAsync(async db => (await db.Users.SingleAsync(p => p.Id == room.Strategist.Id, TestHost.Cancel)).MoveTo(room.South.Id));
        // What was theirs is told as gone, without a word of what it was.
        var gone = Assert.Single(await room.CalendarAsync(address));
        Assert.Equal(("CANCELLED", "Inställt", null, null), (gone.Status, gone.Summary, gone.Description, gone.Url));
        await room.ChangeAsync(async db => (await db.Users.SingleAsync(p => p.Id == room.Strategist.Id, TestHost.Cancel)).LockoutEnd = DateTimeOffset.MaxValue);
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync(address, TestHost.Cancel)).StatusCode);
        await room.ChangeAsync(async db => db.Remove(await db.Users.SingleAsync(p => p.Id == room.Strategist.Id, TestHost.Cancel)));
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync(address, TestHost.Cancel)).StatusCode);
        Assert.Empty(await room.ReadAsync(db => db.AccessKeys.ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task A_key_runs_out_after_its_last_day()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        string address = await MakeAsync(browser, ("scopes", "Feeds"), ("lastDay", "2026-11-24"));
        Assert.NotEmpty(await room.CalendarAsync(address));
        room.Host.Time.Advance(TimeSpan.FromDays(2));
        using HttpClient anybody = room.Host.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync(address, TestHost.Cancel)).StatusCode);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_field_and_no_key_is_made()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IElement form = (await browser.ReadAsync("/desk/keys")).GetElementById("make-key")!;
        HttpResponseMessage answer = await browser.SendAsync(form, null, ("name", " "), ("lastDay", "2026-01-01"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(["#name", "#scopes", "#lastDay"], page.QuerySelectorAll(".ds-error-summary a").Select(a => a.GetAttribute("href")));
        Assert.Empty(await room.ReadAsync(db => db.AccessKeys.ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task Nobody_sees_or_revokes_the_key_of_another()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist), neighbour = room.As(room.Neighbour);
        await MakeAsync(browser, ("scopes", "Feeds"));
        IElement own = (await browser.ReadAsync("/desk/keys")).QuerySelector("form[action*='handler=revoke']")!;
        await MakeAsync(neighbour, ("scopes", "Feeds"));
        IElement form = (await neighbour.ReadAsync("/desk/keys")).QuerySelector("form[action*='handler=revoke']")!;
        string id = own.QuerySelector("input[name=id]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.SendAsync(form, null, ("id", id))).StatusCode);
        Assert.All(await room.ReadAsync(db => db.AccessKeys.ToListAsync(TestHost.Cancel)), k => Assert.Null(k.RevokedAt));
    }

    [Fact]
    public async Task An_address_that_asks_too_often_is_told_to_wait()
    {
        await using TestHost host = new();
        host.With("Samklang:Outside:RequestsPerMinute", "3");
        using HttpClient anybody = host.Browser();
        for (int n = 0; n < 3; n++)
            Assert.Equal(HttpStatusCode.OK, (await anybody.GetAsync("/sv/feeds/calls.ics", TestHost.Cancel)).StatusCode);
        HttpResponseMessage refused = await anybody.GetAsync("/sv/feeds/calls.ics", TestHost.Cancel);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    // A dossier that the north alone sees, with a window that closes in February.
    private static Task<DeskRoom> OpenAsync() => DeskRoom.OpenAsync(r =>
    {
        Item item = TestData.Item("law", ItemKind.Act);
        var inner = TestData.Priority(r.North, "inner", new("Inre", "Inner"), Audience.OfOwner(r.North.Id));
        Dossier dossier = Dossier.Open(item, inner, Level.Act, null, TestData.Now);
        dossier.Watch(WindowKind.Own, new("Hemligt fönster", "Secret window"), WindowEnd.WithDay(new(2027, 2, 1)), TestData.Fact);
        return [item, inner, dossier];
    });

    /// <summary>Makes a key by the form on the desk.</summary>
    /// <returns>The path of the holder's own calendar.</returns>
    private static async Task<string> MakeAsync(DeskBrowser browser, params (string, string)[] written)
    {
        IElement form = (await browser.ReadAsync("/desk/keys")).GetElementById("make-key")!;
        IDocument page = await browser.FollowAsync(await browser.SendAsync(form, null, [("name", "Kalendern"), .. written]));
        return new Uri(page.GetElementById("my-calendar")!.GetAttribute("value")!).AbsolutePath;
    }
}
