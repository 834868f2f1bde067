using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.History;
using Samklang.Language;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Pages.Desk.Priorities;

namespace Samklang.Web.Tests.Desk;

public sealed class PriorityTests
{
    private static readonly (string Name, string Value)[] hydrogen =
    [
        ("titleSv", "Vätgas"), ("titleEn", "Hydrogen"), ("descriptionSv", "Vätgas för tunga fordon, med tankning."),
        ("descriptionEn", "Hydrogen for heavy-duty vehicles, with refuelling stations."), ("keywordsSv", "vätgas; tankning"), ("keywordsEn", "hydrogen, refuelling"),
    ];

    [Fact]
    public async Task A_preview_shows_what_the_words_would_catch_and_keeps_nothing()
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IElement form = await FormAsync(browser);
        HttpResponseMessage answer = await browser.SendAsync(form, "Förhandsgranska", hydrogen);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Contains("Hydrogen refuelling stations", page.QuerySelector("#preview")!.TextContent);
        Assert.Equal("Vätgas", ((IHtmlInputElement)page.QuerySelector("#titleSv")!).Value);
        Priority kept = await room.ReadAsync(db => db.Priorities.SingleAsync(TestHost.Cancel));
        Assert.Equal(room.Buses.Words, kept.Words);
        Assert.Empty(await room.ReadAsync(db => db.Matches.ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task A_preview_asked_for_while_writing_is_the_preview_alone()
    {
        using DeskRoom room = await RoomAsync();
        using HttpClient client = room.Host.Browser(room.Strategist);
        IDocument page = await TestHost.ParseAsync(await client.GetStringAsync("/desk/priorities/bus", TestHost.Cancel));
        string token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using HttpRequestMessage request = new(HttpMethod.Post, "/desk/priorities/bus?handler=Preview")
        {
            Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. hydrogen.Select(h => new KeyValuePair<string, string>(h.Name, h.Value))]),
        };
        request.Headers.Add(EditPriorityModel.FragmentHeader, "preview");
        string html = await (await client.SendAsync(request, TestHost.Cancel)).Content.ReadAsStringAsync(TestHost.Cancel);
        Assert.DoesNotContain("<html", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Hydrogen refuelling stations", html);
    }

    [Fact]
    public async Task Saving_keeps_both_languages_with_History_and_matches_anew()
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        HttpResponseMessage answer = await browser.SendAsync(await FormAsync(browser), "Spara prioriteringen", hydrogen);
        Assert.Equal("/desk/priorities/bus?saved=true", answer.Headers.Location!.ToString());
        Priority kept = await room.ReadAsync(db => db.Priorities.SingleAsync(TestHost.Cancel));
        Assert.Equal(new LocalText("Vätgas", "Hydrogen"), kept.Title);
        Assert.Equal(new LocalText("vätgas, tankning", "hydrogen, refuelling"), kept.Keywords);
        HistoryEntry history = await room.ReadAsync(db => db.History.Where(h => h.RecordId == kept.Id).OrderBy(h => h.Id).LastAsync(TestHost.Cancel));
        Assert.Equal((ChangeKind.Changed, room.Strategist.DisplayName), (history.Kind, history.By));
        Assert.Equal(["item-2"], await room.ReadAsync(db => db.Matches.Select(m => m.Item!.Key).ToListAsync(TestHost.Cancel)));
        Assert.NotNull((await browser.FollowAsync(answer)).QuerySelector(".ds-alert[role=status]"));
        IDocument changes = await browser.ReadAsync($"/desk/history/priority/{kept.Id}");
        Assert.Contains(changes.QuerySelectorAll("dt"), d => d.TextContent == "Titel på engelska");
        Assert.Contains(changes.QuerySelectorAll("ins"), d => d.TextContent == "Hydrogen");
    }

    [Fact]
    public async Task Another_owner_s_priority_can_be_read_and_not_changed()
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser neighbour = room.As(room.Neighbour);
        IDocument page = await neighbour.ReadAsync("/desk/priorities/bus");
        Assert.Null(page.QuerySelector("form[data-preview]"));
        Assert.Contains("Region north", page.QuerySelector(".desk-edit .quiet")!.TextContent);
        IElement form = (await neighbour.ReadAsync("/desk/priorities/new")).QuerySelector("form[data-preview]")!;
        form.SetAttribute("action", "/desk/priorities/bus");
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.SendAsync(form, "Spara prioriteringen", hydrogen)).StatusCode);
        Assert.Equal(room.Buses.Words, (await room.ReadAsync(db => db.Priorities.SingleAsync(TestHost.Cancel))).Words);
    }

    [Theory]
    [InlineData("public", AudienceKind.Public)]
    [InlineData("owners", AudienceKind.Owners)]
    [InlineData("owner", AudienceKind.Owner)]
    public async Task A_new_priority_gets_its_key_from_its_title_and_the_audience_that_was_chosen(string audience, AudienceKind expected)
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IElement form = (await browser.ReadAsync("/desk/priorities/new")).QuerySelector("form[data-preview]")!;
        HttpResponseMessage answer = await browser.SendAsync(form, "Spara prioriteringen", [.. hydrogen, ("audience", audience)]);
        Assert.Equal("/desk/priorities/hydrogen?saved=true", answer.Headers.Location?.ToString());
        Priority made = await room.ReadAsync(db => db.Priorities.SingleAsync(p => p.Key == "hydrogen", TestHost.Cancel));
        Assert.Equal((expected, room.North.Id), (made.Audience.Kind, made.OwnerId));
        HttpResponseMessage again = await browser.SendAsync(form, "Spara prioriteringen", [.. hydrogen, ("audience", audience)]);
        Assert.Equal("/desk/priorities/hydrogen-2?saved=true", again.Headers.Location?.ToString());
    }

    [Fact]
    public async Task An_officer_chooses_whose_priority_it_is()
    {
        using DeskRoom room = await RoomAsync();
        await room.Host.SaveAsync(TestData.Priority(room.South, "trains"));
        using DeskBrowser officer = room.As(room.Officer);
        IElement form = (await officer.ReadAsync("/desk/priorities/new")).QuerySelector("form[data-preview]")!;
        HttpResponseMessage unsaid = await officer.SendAsync(form, "Spara prioriteringen", [.. hydrogen, ("audience", "owner")]);
        Assert.Equal(HttpStatusCode.BadRequest, unsaid.StatusCode);
        await officer.SendAsync(form, "Spara prioriteringen", [.. hydrogen, ("audience", "owner"), ("owner", "south")]);
        Priority made = await room.ReadAsync(db => db.Priorities.SingleAsync(p => p.Key == "hydrogen", TestHost.Cancel));
        Assert.Equal(Audience.OfOwner(room.South.Id), made.Audience);
    }

    [Theory]
    [InlineData("titleSv", "", "Ge prioriteringen en rubrik på svenska.")]
    [InlineData("titleEn", " \t ", "Ge prioriteringen en rubrik på engelska.")]
    [InlineData("titleSv", "LONG200", "Texten har 200 tecken. Den får ha högst 120.")]
    [InlineData("descriptionEn", "LONG60000", "Texten har 60000 tecken. Den får ha högst 4000.")]
    [InlineData("keywordsSv", "LONG1001", "Texten har 1001 tecken. Den får ha högst 1000.")]
    public async Task What_is_wrong_is_said_at_the_field_and_what_was_written_is_kept(string field, string value, string expected)
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        string written = value.StartsWith("LONG", StringComparison.Ordinal) ? new('x', int.Parse(value[4..])) : value;
        HttpResponseMessage answer = await browser.SendAsync(await FormAsync(browser), "Spara prioriteringen", HydrogenBut((field, written)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(expected, page.QuerySelector($"#{field}-error")!.TextContent.Trim());
        Assert.Equal($"#{field}", page.QuerySelector(".ds-error-summary a")!.GetAttribute("href"));
        Assert.Equal("true", page.QuerySelector($"#{field}")!.GetAttribute("aria-invalid"));
        Assert.Equal("vätgas; tankning".Length, field == "keywordsSv" ? 16 : ((IHtmlTextAreaElement)page.QuerySelector("#keywordsSv")!).Value.Length);
        Assert.Equal(room.Buses.Words, (await room.ReadAsync(db => db.Priorities.SingleAsync(TestHost.Cancel))).Words);
    }

    [Fact]
    public async Task Markup_and_control_signs_are_kept_as_text_or_left_out()
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        HttpResponseMessage answer = await browser.SendAsync(await FormAsync(browser), "Spara prioriteringen", HydrogenBut(("titleSv", "<b>Väte</b>\u0007"), ("descriptionSv", "</textarea><script>x</script>\r\n\r\nRad två")));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Priority kept = await room.ReadAsync(db => db.Priorities.SingleAsync(TestHost.Cancel));
        Assert.Equal("<b>Väte</b>", kept.Title.Sv);
        Assert.Equal("</textarea><script>x</script>\n\nRad två", kept.Description.Sv);
        IDocument page = await browser.ReadAsync("/desk/priorities/bus");
        Assert.Equal("<b>Väte</b>", page.QuerySelector("h1")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Equal(kept.Description.Sv, ((IHtmlTextAreaElement)page.QuerySelector("#descriptionSv")!).Value);
    }

    [Fact]
    public async Task What_would_be_lost_is_said_before_it_is()
    {
        Item settled = TestData.Item("9", title: new("Avgjord", "Settled"));
        using DeskRoom room = await RoomAsync(r =>
        {
            Watch.Match kept = TestData.Match(settled, r.Buses);
            kept.Settle(Verdict.Know, null, r.Buses, Viewer.System, TestData.Now);
            return [settled, kept];
        });
        Item busCall = await room.ReadAsync(db => db.Items.SingleAsync(i => i.Key == "item-1", TestHost.Cancel));
        await room.Host.SaveAsync(TestData.Match(busCall, room.Buses));
        using DeskBrowser browser = room.As(room.Strategist);
        HttpResponseMessage answer = await browser.SendAsync(await FormAsync(browser), "Förhandsgranska", hydrogen);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(["Nollutsläppsbussar"], page.QuerySelectorAll("#preview .dusty a").Select(a => a.TextContent));
        Assert.Contains("1 tillkommer, 1 faller bort", page.QuerySelector("#preview")!.TextContent);
    }

    [Theory]
    [InlineData("Fossil-free public transport", "fossil-free-public-transport")]
    [InlineData("Mångfald & språk: 2030!", "mangfald-sprak-2030")]
    [InlineData("  –  ", "priority")]
    [InlineData("New", "priority")]
    public void A_key_is_made_of_plain_letters(string title, string key) => Assert.Equal(key, PriorityKeys.From(title));

    [Fact]
    public async Task A_priority_that_is_not_there_is_not_found()
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.AskAsync("/desk/priorities/no-such")).StatusCode);
    }

    private static Task<DeskRoom> RoomAsync(Func<DeskRoom, IEnumerable<object>>? more = null) => DeskRoom.OpenAsync(r =>
    [
        TestData.Item("1"),
        new Item(TestData.Draft("2", title: LocalText.Same("Hydrogen refuelling stations")) with
        {
            Text = new("", "Support for hydrogen refuelling stations for heavy-duty vehicles."),
        }, TestData.Now),
        .. more?.Invoke(r) ?? [],
    ]);

    private static (string Name, string Value)[] HydrogenBut(params (string Name, string Value)[] instead) =>
        [.. hydrogen.Where(field => !instead.Any(other => other.Name == field.Name)), .. instead];

    private static async Task<IElement> FormAsync(DeskBrowser browser) =>
        (await browser.ReadAsync("/desk/priorities/bus")).QuerySelector("form[data-preview]")!;
}
