using System.Net;
using AngleSharp.Dom;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.Office.Reports;
using Samklang.People;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Office;

public sealed class ReportPagesTests
{
    private const string Owner = "/desk/reports/owner-south-2026-q4";
    private const string Board = "/desk/reports/board-office-2026-q4";
    private const string Public = "/desk/reports/public-office-2026-q4";

    [Fact]
    public async Task Each_report_has_the_lines_that_its_readers_may_see_and_no_other()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser officer = room.As(room.Officer);
        string owner = await TextAsync(officer, "Owner", "south", Owner), board = await TextAsync(officer, "Board", "office", Board), open = await TextAsync(officer, "Public", "office", Public);
        Assert.Equal([true, true, true, false, false, false], Lines.Select(owner.Contains));
        Assert.Equal([true, true, false, false, true, false], Lines.Select(board.Contains));
        Assert.Equal([true, false, false, false, true, false], Lines.Select(open.Contains));
        using DeskBrowser strategist = room.As(room.Strategist), neighbour = room.As(room.Neighbour);
        Assert.Equal(HttpStatusCode.NotFound, (await strategist.AskAsync(Owner)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await neighbour.AskAsync(Owner)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await strategist.AskAsync(Board)).StatusCode);
        Assert.Empty((await strategist.ReadAsync("/desk/reports")).QuerySelectorAll("option[value=Board]"));
    }

    [Fact]
    public async Task The_draft_says_what_is_missing_to_owners_and_board_and_not_to_the_public()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser officer = room.As(room.Officer);
        await ComposeAsync(officer, "Owner", "south");
        IDocument page = await officer.ReadAsync(Owner);
        string missing = page.QuerySelector(".brief-missing")!.TextContent;
        Assert.Contains("Beställt utan leverans: Hitta partner", missing);
        Assert.DoesNotContain("Bevaka fonderna", missing);
        Assert.Contains("Arbete utan resultat: Södra mötet", missing);
        Assert.Contains("Ingen loggrad i vecka 42", missing);
        await ComposeAsync(officer, "Public", "office");
        Assert.Null((await officer.ReadAsync(Public)).QuerySelector(".brief-missing"));
    }

    [Fact]
    public async Task Moved_and_reworded_a_line_stays_tied_to_its_source_and_a_change_of_that_is_noticed()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser officer = room.As(room.Officer);
        await ComposeAsync(officer, "Public", "office");
        ReportLine first = (await ReportAsync(room)).Ordered().First(l => l.Taken.Sv.StartsWith("Öppna", StringComparison.Ordinal));
        IDocument edit = await officer.ReadAsync($"{Public}/edit");
        await officer.SendAsync(edit.QuerySelector($"#line-{first.Id} form[action$='handler=reword']")!, null, ("sv", "Vi deltog i Bryssel"), ("headingSv", "Det viktigaste"), ("headingEn", "What matters most"));
        ReportLine reworded = (await ReportAsync(room)).Lines.Single(l => l.Id == first.Id);
        Assert.Equal((first.LogLineId, "Vi deltog i Bryssel", "Det viktigaste", true), (reworded.LogLineId, reworded.Words.Sv, reworded.Heading.Sv, reworded.IsReworded));
        edit = await officer.ReadAsync($"{Public}/edit");
        Assert.Contains("omformulerad", edit.QuerySelector($"#line-{first.Id}")!.TextContent);
        await officer.SendAsync(edit.QuerySelector($"#line-{first.Id} form[action$='handler=line']")!, "Uppåt");
        Assert.Equal((await ReportAsync(room)).Ordered().First().Heading, (await ReportAsync(room)).Lines.Single(l => l.Id == first.Id).Heading);

        await using (var db = room.Host.AsSystem())
        {
            LogLine source = await db.Log.Include(l => l.Links).SingleAsync(l => l.Id == first.LogLineId, TestHost.Cancel);
            LogLine second = source.Correct(new(new("Öppna mötet i Liège", ""), source.On, source.Kind, source.OwnerId, Audience.Public, []), Viewer.For(Guid.NewGuid(), room.Office.Id, "x", Role.Officer), TestData.Now)!;
            db.Add(second);
            db.Add(TestData.Line(room.South, "Nyskriven rad", new(2026, 11, 20)));
            await db.SaveChangesAsync(TestHost.Cancel);
        }
        IDocument page = await officer.ReadAsync(Public);
        Assert.Contains("1 loggrader från tiden är inte med", page.QuerySelector(".ds-alert")!.TextContent);
        Assert.Contains("1 loggrader har ändrats", page.QuerySelector(".ds-alert")!.TextContent);
        Assert.Contains("Vi deltog i Bryssel", page.QuerySelector(".brief")!.TextContent);
        await officer.SendAsync(page.QuerySelector("form[action$='handler=takeNew']")!);
        edit = await officer.ReadAsync($"{Public}/edit");
        Assert.Contains("Nyskriven rad", edit.Body!.TextContent);
        Assert.Contains("Öppna mötet i Liège", edit.QuerySelector($"#line-{first.Id} ins")!.TextContent);
        await officer.SendAsync(edit.QuerySelector($"#line-{first.Id} form[action$='handler=line']")!, "Jag har sett det");
        Assert.Null((await officer.ReadAsync(Public)).QuerySelector(".ds-alert"));
    }

    [Fact]
    public async Task A_public_report_is_published_shows_only_what_is_public_and_can_be_withdrawn()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser officer = room.As(room.Officer);
        await ComposeAsync(officer, "Public", "office");
        Assert.Equal(HttpStatusCode.NotFound, (await room.As(null).AskAsync("/sv/kontoret/rapporter/public-office-2026-q4")).StatusCode);
        await officer.SendAsync((await officer.ReadAsync(Public)).QuerySelector("form[action$='handler=publish']")!);
        string text = (await room.Host.GetAsync("/sv/kontoret/rapporter/public-office-2026-q4")).Body!.TextContent;
        Assert.Equal([true, false, false, false, true, false], Lines.Select(text.Contains));
        Assert.Contains("public-office-2026-q4", (await room.Host.GetAsync("/en/office/reports")).QuerySelector("main")!.InnerHtml);
        Assert.Contains("/sv/kontoret/rapporter/public-office-2026-q4", await room.Host.Browser().GetStringAsync("/sitemap.xml", TestHost.Cancel));

        await using (var db = room.Host.AsSystem())
        {
            LogLine line = await db.Log.SingleAsync(l => l.Sentence.Sv == Lines[0], TestHost.Cancel);
            line.ShowTo(Audience.Owners);
            await db.SaveChangesAsync(TestHost.Cancel);
        }
        Assert.DoesNotContain(Lines[0], (await room.Host.GetAsync("/sv/kontoret/rapporter/public-office-2026-q4")).Body!.TextContent);
        Assert.DoesNotContain(Lines[0], (await officer.ReadAsync(Public)).QuerySelector(".brief")!.TextContent);
        await officer.SendAsync((await officer.ReadAsync(Public)).QuerySelector("form[action$='handler=withdraw']")!);
        Assert.Equal(HttpStatusCode.NotFound, (await room.As(null).AskAsync("/sv/kontoret/rapporter/public-office-2026-q4")).StatusCode);
    }

    [Fact]
    public async Task As_a_text_document_a_report_is_valid_and_says_the_same_as_the_page()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser officer = room.As(room.Officer);
        await ComposeAsync(officer, "Owner", "south");
        IDocument page = await officer.ReadAsync($"{Owner}?language=en");
        HttpResponseMessage answer = await officer.AskAsync($"{Owner}?language=en&as=docx");
        using WordprocessingDocument document = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(TestHost.Cancel), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestHost.Cancel).Select(e => e.Description));
        string text = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.All(page.QuerySelectorAll(".brief h2").Select(h => h.TextContent), heading => Assert.Contains(heading, text));
        Assert.Contains(Lines[2], text);
    }

    [Fact]
    public async Task A_newsletter_is_a_month_s_text_to_paste()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser officer = room.As(room.Officer);
        await ComposeAsync(officer, "Newsletter", "office", "2026-11");
        IDocument page = await officer.ReadAsync("/desk/reports/newsletter-office-2026-11");
        string text = page.QuerySelector(".report-plain")!.TextContent;
        Assert.Contains("Nytt från Kontoret: november 2026", text);
        Assert.Contains($"– {Lines[0]}", text);
        Assert.DoesNotContain(Lines[1], text);
    }

    [Fact]
    public async Task A_wrong_kind_owner_or_period_is_named_and_composes_nothing()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser strategist = room.As(room.Strategist);
        IElement form = (await strategist.ReadAsync("/desk/reports")).QuerySelector("main form")!;
        HttpResponseMessage answer = await strategist.SendAsync(form, null, ("kind", "Board"), ("owner", "south"), ("period", "2026-13"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(["#kind", "#owner", "#period"], page.QuerySelectorAll(".ds-error-summary a").Select(a => a.GetAttribute("href")).Order());
        Assert.Empty(await room.ReadAsync(db => db.Reports.ToListAsync(TestHost.Cancel)));
    }

    private static readonly string[] Lines = ["Öppna mötet", "Ägarnas möte", "Södra mötet", "Personens möte", "Norra öppna mötet", "Gamla öppna mötet"];

    private static Task<DeskRoom> OpenAsync() => OfficeRoom.OpenAsync((room, office) =>
    [
        OfficeRoom.Sent(office, room.South, ("Hitta partner", AudienceKind.Owner), ("Bevaka fonderna", AudienceKind.Owners)) is var order ? order : null!,
        TestData.Line(room.Office, Lines[0], new(2026, 11, 3)), TestData.Line(room.Office, Lines[1], new(2026, 11, 4), Audience.Owners),
        TestData.Line(room.South, Lines[2], new(2026, 11, 5), Audience.OfOwner(room.South.Id)), TestData.Line(room.South, Lines[3], new(2026, 11, 5), Audience.OfPerson(Guid.NewGuid())),
        TestData.Line(room.North, Lines[4], new(2026, 11, 6)), TestData.Line(room.Office, Lines[5], new(2026, 8, 6)),
        new LogLine(new(LocalText.Same("Bevakade fonderna"), new(2026, 11, 7), LogKind.Delivery, room.South.Id, Audience.Owners, [new(LinkedKind.OrderLine, order.Lines[1].Id)]), Viewer.System, TestData.Now),
    ]);

    private static Task<Report> ReportAsync(DeskRoom room) => room.ReadAsync(async db => (await db.ReportAsync("public-office-2026-q4", TestHost.Cancel))!);

    private static async Task<string> TextAsync(DeskBrowser browser, string kind, string owner, string address)
    {
        await ComposeAsync(browser, kind, owner);
        return string.Concat((await browser.ReadAsync(address)).QuerySelectorAll(".brief > section:not(.brief-missing)").Select(s => s.TextContent));
    }

    private static async Task ComposeAsync(DeskBrowser browser, string kind, string owner, string period = "2026-q4")
    {
        IElement form = (await browser.ReadAsync("/desk/reports")).QuerySelector("main form")!;
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(form, null, ("kind", kind), ("owner", owner), ("period", period))).StatusCode);
    }
}
