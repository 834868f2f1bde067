using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.People;
using Samklang.Projects;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Specialisation;

public sealed class WishTests
{
    private static readonly (string, string)[] whole = [("sender", "Taller, San Sebastián"), ("words", "En egen blåbärslinje"), ("address", "taller@example.org"), ("consent", "yes"), ("who", "Company")];

    [Fact]
    public async Task A_wish_is_written_at_the_desk_and_stands_on_the_site_in_both_languages()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument form = await browser.ReadAsync("/desk/wishes/new/edit");

        HttpResponseMessage answer = await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null, ("titleSv", "Nya maskiner"), ("titleEn", "New machines"), ("soughtSv", "Vi söker."), ("soughtEn", "We look."),
            ("kinds", "Company"), ("kinds", "University"), ("area", "eu, -se"), ("answerBy", "2027-02-01"));

        Assert.Equal("/desk/wishes/new-machines", answer.Headers.Location!.ToString());
        PartnerWish kept = await room.ReadAsync(db => db.Wishes.SingleAsync(w => w.Key == "new-machines", TestHost.Cancel));
        Assert.Equal([ApplicantKind.Company, ApplicantKind.University], kept.Kinds);
        Assert.Equal(("EU -SE", AudienceKind.Public, room.North.Id), (kept.Area.ToString(), kept.Audience.Kind, kept.OwnerId));
        Assert.True(await room.ReadAsync(db => db.History.AnyAsync(h => h.RecordId == kept.Id, TestHost.Cancel)));
        Assert.Contains("Nya maskiner", (await room.Host.GetAsync("/sv/samarbeten/onskemal")).Body!.TextContent);
        Assert.Contains("New machines", (await room.Host.GetAsync("/en/partnerships/wishes/new-machines")).QuerySelector("h1")!.TextContent);
        Assert.Contains("Nya maskiner", (await room.Host.GetAsync("/sv/sok?q=maskiner")).QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("titleSv", "", "titleSv")]
    [InlineData("area", "Baskien", "area")]
    [InlineData("answerBy", "2026-01-01", "answerBy")]
    [InlineData("call", "NO-SUCH-CALL", "call")]
    public async Task What_is_wrong_in_a_wish_is_said_beside_its_field_and_nothing_is_kept(string field, string value, string said)
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument form = await browser.ReadAsync("/desk/wishes/new/edit");
        (string, string)[] right = [("titleSv", "Nya maskiner"), ("soughtSv", "Vi söker."), ("area", ""), ("answerBy", "2027-02-01"), ("call", "")];

        HttpResponseMessage answer = await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null, [.. right.Where(r => r.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal([$"#{said}"], page.QuerySelectorAll(".ds-error-summary a").Select(a => a.GetAttribute("href")));
        Assert.Equal(1, await room.ReadAsync(db => db.Wishes.CountAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task An_answer_reaches_the_owner_and_the_office_alone_and_its_words_are_gone_with_its_link()
    {
        using DeskRoom room = await OpenAsync();
        (HttpResponseMessage answer, HttpClient browser) = await AnswerAsync(room, whole);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        string link = answer.Headers.Location!.ToString();

        foreach (Person person in (Person[])[room.Strategist, room.Officer])
        {
            Assert.Contains("blåbärslinje", (await room.Host.GetAsync("/desk/wishes/wish", person)).QuerySelector("section[aria-labelledby=answers]")!.TextContent);
            Assert.Contains("Ett nytt svar på ett önskemål", (await room.Host.GetAsync("/desk", person)).Body!.TextContent);
        }
        foreach (string address in (string[])["/desk/wishes/wish", "/desk/wishes", "/desk"])
            Assert.DoesNotContain("blåbärslinje", (await room.Host.GetAsync(address, room.Neighbour)).QuerySelector("main")!.TextContent);
        foreach (Person? person in (Person?[])[null, room.Neighbour, room.Strategist])
            Assert.Empty((await room.Host.GetAsync(person is null ? "/sv/sok?q=bl%C3%A5b%C3%A4rslinje" : "/desk/search?q=bl%C3%A5b%C3%A4rslinje", person)).QuerySelectorAll("main .entry-title"));
        Assert.DoesNotContain("nytt svar", (await room.Host.GetAsync("/desk", room.Neighbour)).Body!.TextContent);
        Assert.DoesNotContain("blåbärslinje", await browser.GetStringAsync(link, TestHost.Cancel));

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(browser, link)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(link, TestHost.Cancel)).StatusCode);
        Assert.Empty(await room.ReadAsync(db => db.WishAnswers.ToListAsync(TestHost.Cancel)));
        Assert.DoesNotContain(await room.ReadAsync(db => db.History.ToListAsync(TestHost.Cancel)), h => $"{h.Label} {string.Join(' ', h.Changes)}".Contains("blåbär") || $"{h.Label} {string.Join(' ', h.Changes)}".Contains("taller"));
    }

    [Fact]
    public async Task An_answer_is_removed_by_itself_when_its_time_is_out()
    {
        using DeskRoom room = await OpenAsync();
        await AnswerAsync(room, whole);
        room.Host.Time.Advance(TimeSpan.FromDays(181));
        for (int tries = 0; await room.ReadAsync(db => db.WishAnswers.AnyAsync(TestHost.Cancel)); tries++)
        {
            Assert.True(tries < 100, "The answer is still there.");
            await Task.Delay(100, TestHost.Cancel);
        }
    }

    [Theory]
    [InlineData("sender", "")]
    [InlineData("words", "")]
    [InlineData("address", "nobody")]
    [InlineData("consent", "")]
    public async Task What_an_answer_lacks_is_said_and_what_was_written_stays(string field, string value)
    {
        using DeskRoom room = await OpenAsync();
        (HttpResponseMessage answer, _) = await AnswerAsync(room, [.. whole.Where(w => w.Item1 != field), (field, value)]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal([$"#{field}"], page.QuerySelectorAll(".ds-error-summary a").Select(a => a.GetAttribute("href")));
        Assert.Equal(field == "words" ? "" : "En egen blåbärslinje", page.QuerySelector("#words")!.TextContent.Trim());
        Assert.Empty(await room.ReadAsync(db => db.WishAnswers.ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task A_form_from_another_site_or_filled_by_a_program_is_refused()
    {
        using DeskRoom room = await OpenAsync();
        Assert.Equal(HttpStatusCode.BadRequest, (await AnswerAsync(room, [.. whole, ("website", "http://spam.example")])).Answer.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await AnswerAsync(room, whole, "cross-site")).Answer.StatusCode);
        Assert.Empty(await room.ReadAsync(db => db.WishAnswers.ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task A_wish_that_is_closed_says_so_and_takes_no_answer()
    {
        using DeskRoom room = await OpenAsync();
        using HttpClient browser = room.Host.Browser();
        IDocument open = await TestHost.ParseAsync(await browser.GetStringAsync("/sv/samarbeten/onskemal/wish", TestHost.Cancel));
        room.Host.Time.Advance(TimeSpan.FromHours(3));
        using (DeskBrowser desk = room.As(room.Strategist))
        {
            IDocument page = await desk.ReadAsync("/desk/wishes/wish");
            await desk.SendAsync(page.QuerySelector("main form[action$='handler=close']")!);
        }
        Assert.Contains("stängt", (await room.Host.GetAsync("/sv/samarbeten/onskemal/wish")).QuerySelector("#answer")!.TextContent);
        HttpResponseMessage late = await SendAsync(browser, "/sv/samarbeten/onskemal/wish", [.. Hidden(open), .. whole]);
        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
        Assert.Contains("tar inte emot fler svar", await late.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Empty(await room.ReadAsync(db => db.WishAnswers.ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task A_neighbour_can_neither_change_nor_close_a_wish_nor_take_care_of_an_answer()
    {
        using DeskRoom room = await OpenAsync();
        await AnswerAsync(room, whole);
        Guid answer = await room.ReadAsync(db => db.WishAnswers.Select(a => a.Id).SingleAsync(TestHost.Cancel));
        using DeskBrowser browser = room.As(room.Neighbour);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.AskAsync("/desk/wishes/wish/edit")).StatusCode);
        IElement form = (await browser.ReadAsync("/desk/wishes/new/edit")).QuerySelector("main form.form-wide")!;
        form.SetAttribute("action", "/desk/wishes/wish?handler=close");
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync(form)).StatusCode);
        form.SetAttribute("action", "/desk/wishes/wish?handler=take");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.SendAsync(form, null, ("id", answer.ToString()))).StatusCode);
        Assert.Equal((null, null), await room.ReadAsync(async db => ((await db.Wishes.SingleAsync(TestHost.Cancel)).ClosedOn, (await db.WishAnswers.SingleAsync(TestHost.Cancel)).TakenUpAt)));
    }

    private static Task<DeskRoom> OpenAsync() => DeskRoom.OpenAsync(r =>
        [TestData.Installation(r.North), new PartnerWish("wish", r.North.Id, new(new("Önskan", "Wish"), new("Vi söker.", "We look."), new(2027, 1, 15), TestData.Fact))]);

    private static async Task<(HttpResponseMessage Answer, HttpClient Browser)> AnswerAsync(DeskRoom room, (string, string)[] fields, string from = "same-origin")
    {
        HttpClient browser = room.Host.Browser();
        IDocument page = await TestHost.ParseAsync(await browser.GetStringAsync("/sv/samarbeten/onskemal/wish", TestHost.Cancel));
        room.Host.Time.Advance(TimeSpan.FromSeconds(10));
        return (await SendAsync(browser, "/sv/samarbeten/onskemal/wish", [.. Hidden(page), .. fields], from), browser);
    }

    private static IEnumerable<(string, string)> Hidden(IDocument page) => page.QuerySelectorAll("#answer input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? ""));

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, string address, IEnumerable<(string Name, string Value)>? fields = null, string from = "same-origin") => browser.SendAsync(
        new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent((fields ?? []).Select(f => KeyValuePair.Create(f.Name, f.Value))), Headers = { { "Sec-Fetch-Site", from } } }, TestHost.Cancel);
}
