using System.Net;
using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.People;

namespace Samklang.Web.Tests.Desk;

public sealed class AskPagesTests
{
    private const string Proposal = "Article 1\n\nBuses shall be clean vehicles from 2030.\n\nArticle 2\n\nMember States shall report every third year.";
    private const string Act = "Article 1\n\nBuses shall be clean vehicles from 2030.\n\nArticle 3\n\nDepots in sparsely populated areas shall be given longer time to build charging stations.";
    private const string Wanted = "Depots in sparsely populated areas shall be given longer time to build charging stations.";

    [Fact]
    public async Task A_position_is_written_on_a_dossier_and_gets_its_asks_one_by_one()
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk/dossiers/buses/positions/new");
        HttpResponseMessage refused = await browser.SendAsync(Form(page), "Spara ståndpunkten");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Skriv en rubrik.", await refused.Content.ReadAsStringAsync(TestHost.Cancel));
        HttpResponseMessage written = await browser.SendAsync(Form(page), "Spara ståndpunkten",
            ("titleSv", "Tid åt depåerna"), ("titleEn", "Time for the depots"), ("summarySv", "Vi vill ha tid."), ("summaryEn", "We want time."));
        Assert.Equal("/desk/positions/time-for-the-depots", written.Headers.Location!.ToString());

        IDocument add = await browser.ReadAsync("/desk/positions/time-for-the-depots/asks/new");
        HttpResponseMessage added = await browser.SendAsync(Form(add), "Lägg till yrkande",
            ("titleSv", "Längre tid"), ("wordingEn", Wanted), ("article", "Article 3"), ("whySv", "Elnätet räcker inte."));
        IDocument whole = await browser.FollowAsync(added);
        Assert.Contains(Wanted, whole.QuerySelector(".ask .wording")!.TextContent);
        Ask ask = await room.ReadAsync(db => db.Asks.Include(a => a.Position).SingleAsync(TestHost.Cancel));
        Assert.Equal(("Längre tid", 1, PositionState.Draft), (ask.Title.Sv, ask.Number, ask.Position!.State));
        Assert.Equal(Audience.OfOwner(room.North.Id), ask.Audience);
    }

    [Fact]
    public async Task A_reading_comes_from_pasted_text_or_a_file_and_a_pdf_is_refused_in_words()
    {
        using DeskRoom room = await RoomAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        HttpResponseMessage refused = await SendFileAsync(room, "%PDF-1.7 with words enough to be a text"u8.ToArray());
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Spara en PDF eller ett textdokument som text först", await refused.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Empty(await room.ReadAsync(db => db.Readings.ToListAsync(TestHost.Cancel)));

        HttpResponseMessage kept = await SendFileAsync(room, Encoding.UTF8.GetBytes($"<html><body><p>{Wanted}</p></body></html>"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Reading reading = await room.ReadAsync(db => db.Readings.SingleAsync(TestHost.Cancel));
        Assert.Equal((Wanted, ReadingKind.FinalAct, Tongue.English), (reading.Text, reading.Kind, reading.Language));
        Assert.Equal(Wanted, (await browser.FollowAsync(kept)).QuerySelector("#p-1")!.TextContent);
    }

    [Fact]
    public async Task An_ask_is_held_against_a_reading_and_a_person_decides()
    {
        using DeskRoom room = await RoomAsync(withAsk: true);
        using DeskBrowser browser = room.As(room.Strategist);
        Reading act = await room.ReadAsync(db => db.Readings.SingleAsync(r => r.Kind == ReadingKind.FinalAct, TestHost.Cancel));
        IDocument page = await browser.ReadAsync($"/desk/readings/{act.Id}/asks");
        IElement place = Assert.Single(page.QuerySelectorAll(".held-place"));
        Assert.Equal(Wanted.TrimEnd('.'), place.QuerySelector("mark")!.TextContent);
        Assert.Contains("Ord för ord", place.TextContent);
        Assert.DoesNotContain("because of us", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);

        IElement form = page.QuerySelector(".held-places")!;
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(form)).StatusCode);
        HttpResponseMessage decided = await browser.SendAsync(form, null, ("result", "Met"), ("noteSv", "Ord för ord."), ("carriedBySv", "Grannregionen"));
        Assert.Equal(HttpStatusCode.Redirect, decided.StatusCode);
        AskOutcome outcome = await room.ReadAsync(db => db.AskOutcomes.SingleAsync(TestHost.Cancel));
        Assert.Equal((AskResult.Met, Wanted.TrimEnd('.'), "Grannregionen"), (outcome.Result, outcome.Place!.In(act.Text), outcome.CarriedBy.Sv));
        IDocument position = await browser.ReadAsync("/desk/positions/depots");
        Assert.Equal("Uppfyllt", position.QuerySelector(".ask-table .outcome")!.TextContent);
        Assert.Contains("Uppfyllt", (await browser.ReadAsync($"/desk/readings/{act.Id}")).QuerySelector(".margin-note")!.TextContent);
        Assert.Contains("AskOutcome", await room.ReadAsync(db => db.History.Select(h => h.RecordKind).ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task A_place_can_be_declined_or_given_by_its_words()
    {
        using DeskRoom room = await RoomAsync(withAsk: true);
        using DeskBrowser browser = room.As(room.Strategist);
        Reading act = await room.ReadAsync(db => db.Readings.SingleAsync(r => r.Kind == ReadingKind.FinalAct, TestHost.Cancel));
        string address = $"/desk/readings/{act.Id}/asks";
        await browser.SendAsync((await browser.ReadAsync(address)).QuerySelector(".held-places")!, "Avböj stället");
        IDocument page = await browser.ReadAsync(address);
        Assert.Empty(page.QuerySelectorAll(".held-place"));
        IElement form = page.QuerySelector(".held-places")!;
        HttpResponseMessage refused = await browser.SendAsync(form, null, ("place", "quote"), ("quote", "words that aren't there"), ("result", "Partly"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("words that aren", await refused.Content.ReadAsStringAsync(TestHost.Cancel));
        await browser.SendAsync(form, null, ("place", "quote"), ("quote", "clean  vehicles FROM 2030"), ("result", "Partly"));
        AskOutcome outcome = await room.ReadAsync(db => db.AskOutcomes.SingleAsync(TestHost.Cancel));
        Assert.Equal("clean vehicles from 2030", outcome.Place!.In(act.Text));
    }

    [Fact]
    public async Task A_position_is_adopted_sent_and_published_and_then_stands_on_the_site()
    {
        using DeskRoom room = await RoomAsync(withAsk: true);
        using DeskBrowser browser = room.As(room.Strategist), anyone = room.As(null);
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.AskAsync("/sv/vi-bad-om/depots")).StatusCode);
        HttpResponseMessage refused = await StepAsync(browser, "Registrera beslutet", ("on", "2026-11-02"));
        Assert.Contains("Skriv beslutets nummer.", await refused.Content.ReadAsStringAsync(TestHost.Cancel));
        await StepAsync(browser, "Registrera beslutet", ("reference", "§ 12"), ("bySv", "Regionstyrelsen"), ("on", "2026-11-02"));
        await StepAsync(browser, "Registrera att den är skickad", ("toSv", "Europaparlamentet"), ("on", "2026-11-03"));
        Assert.Empty((await anyone.ReadAsync("/sv/vi-bad-om")).QuerySelectorAll(".asked"));
        await StepAsync(browser, "Visa för dem som ser ärendet");
        IDocument list = await anyone.ReadAsync("/sv/vi-bad-om");
        Assert.Equal("/sv/vi-bad-om/depots", list.QuerySelector(".asked h2 a")!.GetAttribute("href"));
        IDocument page = await anyone.ReadAsync("/sv/vi-bad-om/depots");
        Assert.Contains("§ 12", page.QuerySelector(".facts")!.TextContent);
        Assert.Contains("samstämmighet", page.Body!.TextContent);
        Position position = await room.ReadAsync(db => db.Positions.SingleAsync(TestHost.Cancel));
        Assert.Equal((PositionState.Sent, new DateOnly(2026, 11, 3), Audience.Public), (position.State, position.SentOn, position.Audience));
        Assert.Equal(HttpStatusCode.Redirect, (await anyone.AskAsync("/desk/positions/depots")).StatusCode);
    }

    [Fact]
    public async Task A_neighbour_sees_no_draft_and_decides_nothing_for_another_owner()
    {
        using DeskRoom room = await RoomAsync(withAsk: true);
        using DeskBrowser own = room.As(room.Strategist), neighbour = room.As(room.Neighbour), officer = room.As(room.Officer);
        Reading act = await room.ReadAsync(db => db.Readings.SingleAsync(r => r.Kind == ReadingKind.FinalAct, TestHost.Cancel));
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync("/desk/positions/depots")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.AskAsync("/desk/dossiers/buses/positions/new")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.AskAsync("/desk/dossiers/buses/readings/new")).StatusCode);
        Assert.Empty((await neighbour.ReadAsync($"/desk/readings/{act.Id}/asks")).QuerySelectorAll(".held"));
        Assert.Single((await officer.ReadAsync($"/desk/readings/{act.Id}/asks")).QuerySelectorAll(".held"));
        IElement form = (await own.ReadAsync($"/desk/readings/{act.Id}/asks")).QuerySelector(".held-places")!;
        Assert.NotEqual(HttpStatusCode.Redirect, (await neighbour.SendAsync(form, null, ("result", "Met"))).StatusCode);
        Assert.Empty(await room.ReadAsync(db => db.AskOutcomes.ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task A_long_text_is_read_in_parts_and_each_place_has_an_address()
    {
        using DeskRoom room = await RoomAsync(withAsk: true);
        string longText = string.Join("\n\n", Enumerable.Range(1, 2000).Select(i => $"Paragraph {i} says what a paragraph of that number says.")) + "\n\n" + Wanted;
        Dossier dossier = await room.ReadAsync(db => db.Dossiers.SingleAsync(TestHost.Cancel));
        Reading reading = new(dossier, ReadingKind.Agreement, new(2026, 5, 1), Tongue.English, longText, TestData.Fact);
        await room.Host.SaveAsync(reading);
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument held = await browser.ReadAsync($"/desk/readings/{reading.Id}/asks");
        string address = held.QuerySelectorAll(".held-place a").Select(a => a.GetAttribute("href")!).Single(a => a.Contains('#', StringComparison.Ordinal));
        Assert.Contains("?part=", address);
        IDocument part = await browser.ReadAsync(address.Split('#')[0]);
        Assert.Equal(Wanted, part.QuerySelector($"#{address.Split('#')[1]}")!.TextContent);
        Assert.NotNull(part.QuerySelector(".pager"));
        Assert.True((await browser.ReadAsync($"/desk/readings/{reading.Id}")).QuerySelectorAll(".annotated-text").Length < 1500);
    }

    private static IElement Form(IDocument page) => page.QuerySelector("main form.form")!;

    private static async Task<HttpResponseMessage> StepAsync(DeskBrowser browser, string press, params (string, string)[] written)
    {
        IDocument page = await browser.ReadAsync("/desk/positions/depots");
        IElement form = page.QuerySelectorAll("main form").Single(f => f.QuerySelectorAll("button").Any(b => b.TextContent.Trim() == press));
        return await browser.SendAsync(form, press, written);
    }

    private static async Task<HttpResponseMessage> SendFileAsync(DeskRoom room, byte[] file)
    {
        using HttpClient client = room.Host.Browser(room.Strategist);
        IDocument page = await TestHost.ParseAsync(await client.GetStringAsync("/desk/dossiers/buses/readings/new", TestHost.Cancel));
        using MultipartFormDataContent content = new()
        {
            { new StringContent(page.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent("FinalAct"), "kind" }, { new StringContent("2026-01-08"), "on" }, { new StringContent("en"), "language" },
            { new ByteArrayContent(file), "file", "act.html" },
        };
        return await client.PostAsync("/desk/dossiers/buses/readings/new", content, TestHost.Cancel);
    }

    private static Task<DeskRoom> RoomAsync(bool withAsk = false) => DeskRoom.OpenAsync(room =>
    {
        LocalText title = new("Rena bussar", "Clean buses");
        Dossier dossier = Dossier.OpenByHand("buses", room.North.Id, Audience.Public, new(title, title, Level.Act, title), TestData.Now);
        if (!withAsk)
            return [dossier];
        Position position = new(dossier, "depots", new(new("Tid åt depåerna", "Time for the depots"), title), TestData.Fact, TestData.Now);
        Ask ask = position.Add(new(AskKind.Change, new("Längre tid", "Longer time"), new("", Wanted), "Article 3", title))!;
        return
        [
            dossier, position, ask, new Reading(dossier, ReadingKind.Proposal, new(2025, 1, 8), Tongue.English, Proposal, TestData.Fact),
            new Reading(dossier, ReadingKind.FinalAct, new(2026, 1, 8), Tongue.English, Act, TestData.Fact),
        ];
    });
}
