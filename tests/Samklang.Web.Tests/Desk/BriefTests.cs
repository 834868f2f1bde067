using System.Net;
using AngleSharp.Dom;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Samklang.Web.Tests.Desk;

public sealed class BriefTests
{
    [Fact]
    public async Task A_dossier_s_brief_says_what_is_known_and_names_what_is_missing()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk/briefs/dossier/buses");
        Assert.Equal("Bussärendet", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Så står det", "Våra yrkanden", "Vad som väntar", "Vad vi har gjort"], Headings(page));
        Assert.Contains("Undanta långa linjer", Section(page, "Våra yrkanden"));
        Assert.Contains("Stänger 20 januari 2027: Samrådet", Section(page, "Vad som väntar"));
        Assert.Contains("2 november 2026: Lämnade svaret till CPMR", Section(page, "Vad vi har gjort"));
        Assert.Equal(["Ingen verksamhet är kopplad till ärendet.", "Vem som håller i pennan i EU är inte ifyllt.", "Ärendet är inte kopplat till något mål."],
            page.QuerySelectorAll(".brief-missing li").Select(li => li.TextContent.Trim()));
        IDocument english = await browser.ReadAsync("/desk/briefs/dossier/buses?language=en");
        Assert.Equal(("en", "sv", "The bus dossier"), (english.QuerySelector(".brief")!.GetAttribute("lang"), english.DocumentElement.GetAttribute("lang"), english.QuerySelector("h1")!.TextContent));
        Assert.Contains("Closes 20 January 2027", Section(english, "What is coming"));
    }

    [Fact]
    public async Task A_meeting_s_brief_says_whom_we_meet_who_attends_what_we_said_last_and_what_we_ask()
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        Meeting meeting = await room.ReadAsync(async db => await Task.FromResult(db.Meetings.Single()));
        foreach ((string address, bool isMeeting) in ((string, bool)[])[($"/desk/briefs/meeting/{meeting.Id}", true), ("/desk/briefs/body/transport", false)])
        {
            IDocument page = await browser.ReadAsync(address);
            Assert.Equal(isMeeting, Headings(page).Contains("När och var"));
            Assert.Contains("Arbetsgrupp: Transportgruppen (inom CPMR; vi är med)", Section(page, "Vilka vi möter"));
            Assert.Contains("Ledamot: Regionråd", Section(page, "Vilka som deltar"));
            Assert.Contains("Lämnade svaret till CPMR", Section(page, "Vad vi sade och gjorde senast"));
            Assert.Contains("Undanta långa linjer", Section(page, "Våra yrkanden"));
            Assert.Contains("Bussärendet", Section(page, "Ärenden att ta upp"));
        }
    }

    [Theory]
    [InlineData("sv", "Bussärendet", "Det här saknas")]
    [InlineData("en", "The bus dossier", "What is missing")]
    public async Task As_a_text_document_it_is_valid_and_says_the_same(string language, string title, string missing)
    {
        using DeskRoom room = await OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync($"/desk/briefs/dossier/buses?language={language}");
        HttpResponseMessage answer = await browser.AskAsync($"/desk/briefs/dossier/buses?language={language}&as=docx");
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("brief-buses.docx", answer.Content.Headers.ContentDisposition!.FileName);

        using WordprocessingDocument document = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(TestHost.Cancel), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestHost.Cancel).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        List<Paragraph> paragraphs = [.. document.MainDocumentPart!.Document!.Body!.Elements<Paragraph>()];
        Assert.Equal(title, Of(paragraphs, "Title").Single());
        Assert.Equal([.. Headings(page), missing], Of(paragraphs, "Heading1"));
        Assert.Equal(page.QuerySelectorAll(".brief li").Select(li => Plain(li.TextContent)), Of(paragraphs, "ListParagraph").Select(Plain));
    }

    [Fact]
    public async Task What_is_another_owner_s_is_in_no_brief_of_mine()
    {
        using DeskRoom room = await OpenAsync(Audience.OfOwner);
        using DeskBrowser neighbour = room.As(room.Neighbour), browser = room.As(room.Strategist);
        Assert.Equal(HttpStatusCode.OK, (await browser.AskAsync("/desk/briefs/dossier/buses?as=docx")).StatusCode);
        foreach (string address in (string[])["/desk/briefs/dossier/buses", "/desk/briefs/dossier/buses?as=docx"])
            Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync(address)).StatusCode);
        IDocument body = await neighbour.ReadAsync("/desk/briefs/body/transport");
        Assert.DoesNotContain("Bussärendet", body.Body!.TextContent);
        Assert.DoesNotContain("Lämnade svaret", body.Body.TextContent);
        Assert.DoesNotContain("Undanta långa linjer", body.Body.TextContent);
    }

    private static List<string> Headings(IDocument page) =>
        [.. page.QuerySelectorAll(".brief section:not(.brief-missing) h2").Select(h => h.TextContent.Trim())];

    private static string Section(IDocument page, string heading) =>
        Plain(page.QuerySelectorAll(".brief section").Single(s => s.QuerySelector("h2")!.TextContent.Trim() == heading).TextContent);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Of(List<Paragraph> paragraphs, string style) =>
        paragraphs.Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(p => p.InnerText);

    private static Task<DeskRoom> OpenAsync(Func<Guid, Audience>? audience = null) => DeskRoom.OpenAsync(room =>
    {
        Audience seen = audience?.Invoke(room.North.Id) ?? Audience.Public;
        Organisation cpmr = new("cpmr", OrganisationKind.Network, LocalText.Same("CPMR"));
        Network network = new("cpmr", cpmr.Id, LocalText.Same("Hav"), LocalText.Same("Nytta"), TestData.Fact);
        Body body = new("transport", network.Id, BodyKind.WorkingGroup, new("Transportgruppen", "The transport group"), true, null);
        Dossier dossier = Dossier.OpenByHand("buses", room.North.Id, seen, new(new("Bussärendet", "The bus dossier"), LocalText.Empty, Influence.Level.Act, new("Det rör våra avtal", "It touches our contracts")), TestData.Now);
        dossier.ServeFor(room.Buses, LocalText.Empty);
        dossier.Watch(WindowKind.Consultation, new("Samrådet", "The consultation"), WindowEnd.WithDay(new(2027, 1, 20)), TestData.Fact);
        Position position = new(dossier, "our-view", new(new("Vår syn", "Our view"), LocalText.Empty), TestData.Fact, TestData.Now);
        position.Add(new(AskKind.Change, new("Undanta långa linjer", "Exempt long lines"), new("lydelse", "wording"), "art. 3", LocalText.Empty));
        return
        [
            cpmr, network, body, new Seat(network.Id, body.Id, new("Ledamot", "Member"), new("Regionråd", "Regional commissioner"), TestData.Fact), dossier, position,
            new Meeting(new("Höstmötet", "The autumn meeting"), new(new(2026, 12, 3), new(10, 0), null), [body], TestData.Fact),
            new LogLine(new(new("Lämnade svaret till CPMR", "Gave the CPMR our answer"), new(2026, 11, 2), LogKind.Delivery, room.North.Id, seen,
                [new(LinkedKind.Dossier, dossier.Id), new(LinkedKind.Body, body.Id)]), Viewer.System with { Name = "Strateg" }, TestData.Now),
        ];
    });
}
