using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Tests.Desk.Dossiers;

public sealed class ExpertPagesTests
{
    [Fact]
    public async Task An_expert_is_asked_answers_by_the_link_and_later_sees_what_became_of_it()
    {
        using InfluenceRoom room = await RoomAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist), anybody = room.Room.As(null);
        (string address, string link) = await AskAsync(browser);
        Assert.DoesNotContain("/answer/", (await browser.ReadAsync(address)).Body!.InnerHtml);

        HttpResponseMessage first = await anybody.AskAsync(link);
        Assert.Equal((HttpStatusCode.OK, true, "no-referrer"), (first.StatusCode, first.Headers.CacheControl!.NoStore, first.Headers.GetValues("Referrer-Policy").Single()));
        IDocument page = await anybody.ReadAsync(link);
        Assert.Contains("Går det?", page.QuerySelector("main")!.TextContent);
        Assert.Equal(2, page.QuerySelectorAll(".passage").Length);

        await anybody.SendAsync(Form(page, link), "Spara som utkast", ("text", "Kanske"));
        Assert.Equal("Kanske", (await anybody.ReadAsync(link)).QuerySelector("#text")!.TextContent.Trim());
        Assert.DoesNotContain("Kanske", (await browser.ReadAsync(address)).QuerySelector("main")!.TextContent);
        await anybody.SendAsync(Form(await anybody.ReadAsync(link), link), "Skicka svaret", ("text", "Ja, med laddning."));
        Assert.Contains("Ja, med laddning.", (await browser.ReadAsync(address)).QuerySelector("main")!.TextContent);
        Assert.True(await room.Room.ReadAsync(db => db.Steps.AnyAsync(s => s.Position == 0 && s.DoneOn != null, TestHost.Cancel)));
        Assert.Contains("Har svarat", (await browser.ReadAsync("/desk")).QuerySelector("[aria-labelledby=notices]")!.TextContent);

        await browser.SendAsync(InfluenceRoom.FormTo(await browser.ReadAsync(address), $"{address}?handler=outcome"), null, ("outcome", "Det står i vår ståndpunkt."));
        IDocument later = await anybody.ReadAsync(link);
        Assert.Contains("Det står i vår ståndpunkt.", later.QuerySelector("main")!.TextContent);
        Assert.Null(later.QuerySelector("#text"));
    }

    [Fact]
    public async Task An_answer_can_be_changed_until_the_day_and_not_after()
    {
        using InfluenceRoom room = await RoomAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist), anybody = room.Room.As(null);
        (_, string link) = await AskAsync(browser);
        IElement form = Form(await anybody.ReadAsync(link), link);
        Assert.Equal(HttpStatusCode.BadRequest, (await anybody.SendAsync(form, "Skicka svaret", ("text", " "))).StatusCode);
        await anybody.SendAsync(form, "Skicka svaret", ("text", "Ja"));
        await anybody.SendAsync(Form(await anybody.ReadAsync(link), link), "Ändra svaret", ("text", "Nej"));
        IElement last = Form(await anybody.ReadAsync(link), link);
        room.Room.Host.Time.SetUtcNow(new DateTimeOffset(2027, 1, 5, 9, 0, 0, TimeSpan.Zero));
        Assert.Equal(HttpStatusCode.BadRequest, (await anybody.SendAsync(last, "Ändra svaret", ("text", "Kanske"))).StatusCode);
        Assert.Equal("Nej", await room.Room.ReadAsync(db => db.ExpertRequests.Select(r => r.Answer).SingleAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task A_link_that_was_replaced_revoked_or_has_expired_leads_nowhere_and_a_form_without_its_token_is_refused()
    {
        using InfluenceRoom room = await RoomAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist), anybody = room.Room.As(null);
        (string address, string link) = await AskAsync(browser);
        using (HttpClient bare = room.Room.Host.Browser())
            Assert.Equal(HttpStatusCode.BadRequest, (await bare.PostAsync(link, new FormUrlEncodedContent([new("text", "x"), new("send", "answer")]), TestHost.Cancel)).StatusCode);
        IElement again = (await browser.ReadAsync(address)).QuerySelector("[aria-labelledby=link] form")!;
        string second = LinkOn(await browser.FollowAsync(await browser.SendAsync(again, "Gör en ny länk")));
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.AskAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await anybody.AskAsync(second)).StatusCode);
        room.Room.Host.Time.Advance(TimeSpan.FromDays(500));
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.AskAsync(second)).StatusCode);
        IElement revoke = (await browser.ReadAsync(address)).QuerySelector("[aria-labelledby=link] form")!;
        await browser.SendAsync(revoke, "Stäng av länken");
        Assert.Null(await room.Room.ReadAsync(db => db.ExpertRequests.Select(r => r.SecretHash).SingleAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task The_secret_stands_nowhere_but_in_the_link_and_guessing_is_slowed_down()
    {
        using InfluenceRoom room = await RoomAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist), neighbour = room.Room.As(room.Room.Neighbour), anybody = room.Room.As(null);
        (string address, string link) = await AskAsync(browser);
        string secret = link.Split('/')[^1];
        Assert.DoesNotContain(secret, await room.Room.ReadAsync(async db => string.Join(' ', await db.History.Select(h => h.Label).ToListAsync(TestHost.Cancel)) + (await db.ExpertRequests.SingleAsync(TestHost.Cancel)).SecretHash));
        Assert.DoesNotContain("Secret", (await browser.ReadAsync($"/desk/history/expertrequest/{address.Split('/')[^1]}")).QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync(address)).StatusCode);
        Assert.DoesNotContain("Går det?", (await neighbour.ReadAsync("/desk/experts")).Body!.TextContent);
        HttpStatusCode last = HttpStatusCode.OK;
        for (int n = 0; n < 70 && last != HttpStatusCode.TooManyRequests; n++)
            last = (await anybody.AskAsync($"/answer/{n}")).StatusCode;
        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }

    private static Task<InfluenceRoom> RoomAsync() => InfluenceRoom.OpenAsync(r =>
    {
        Operation operation = new("buses", 0, new("Busstrafik", "Bus services"), new("Vi kör bussar på landsbygden.", "We run rural buses."), new("Elbussar och laddning i depå.", "Electric buses and depot charging."));
        Item item = new(TestData.Draft("long", ItemKind.Act) with
        {
            Text = new("Kapitel om fiske i Östersjön och kvoter för torsk under nästa år.\n\nElbussar ska kunna laddas i depå där trafiken är gles.\n\nRegler om laddning av bussar på landsbygden gäller från 2030.", ""),
        }, TestData.Now);
        r.Dossier.Join(item);
        r.Dossier.Touch(operation.Id, new("Så", "So"));
        return [operation, item];
    });

    private static async Task<(string Address, string Link)> AskAsync(DeskBrowser browser)
    {
        IDocument ask = await browser.ReadAsync("/desk/dossiers/clean/ask");
        Assert.Equal(2, ask.QuerySelectorAll("textarea[name=quotes]").Count(q => q.TextContent.Contains("ladd", StringComparison.Ordinal)));
        IElement form = ask.QuerySelector("main form[method=post]")!;
        HttpResponseMessage answer = await browser.SendAsync(form, null, ("question", "Går det?"));
        return (answer.Headers.Location!.ToString(), LinkOn(await browser.FollowAsync(answer)));
    }

    private static string LinkOn(IDocument page) => new Uri(page.QuerySelector("#secret")!.GetAttribute("value")!).AbsolutePath;

    private static IElement Form(IDocument page, string link)
    {
        IElement form = page.QuerySelector("main form")!;
        form.SetAttribute("action", link);
        return form;
    }
}
