using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Orders;
using Samklang.Office.Spreadsheets;
using Samklang.People;
using Samklang.Projects;
using Samklang.Web.Lists;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Office;

public sealed class SpreadsheetTests
{
    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task Projects_from_people_s_own_spreadsheet_are_shown_row_by_row_written_and_undone(string form)
    {
        using DeskRoom room = await OfficeRoom.OpenAsync((r, _) => [Robots(r, r.North), Robots(r, r.South, "others", "Grannens robotar")]);
        using DeskBrowser browser = room.As(room.Strategist);
        string address = await UploadAsync(room, "Projects", form, ["Projekt", "Kostnad", "Anteckning", "Status", "Region"],
            ["Robotar", "250 000", "x", "", ""], ["Nya bussar", "90000", "", "Idé", "Region north"], ["Trasig budget", "många", "", "", ""], ["Grannens robotar", "1", "", "", ""], ["Nya bussar", "5", "", "", ""]);
        IDocument page = await browser.ReadAsync(address);
        Assert.Equal(["title-sv", "budget", "", "stage", "owner"], page.QuerySelectorAll("select[name=column]").Select(s => s.QuerySelector("option[selected]")?.GetAttribute("value") ?? ""));
        Assert.Equal(["Ändras", "Ny", "Tas inte in", "Tas inte in", "Tas inte in"], Fates(page));
        Assert.Contains("Budget: 200000 blir 250000", page.Body!.TextContent);
        Assert.Contains("Samma sak står redan på rad 3", page.Body!.TextContent);
        Assert.Equal(2, (await ProjectsAsync(room)).Count);

        await PressAsync(browser, address, "write");
        List<Project> written = await ProjectsAsync(room);
        Assert.Equal([("Grannens robotar", (long?)200_000), ("Nya bussar", 90_000), ("Robotar", 250_000)], written.Select(p => (p.Title.Sv, p.Budget)));
        Assert.Equal((room.North.Id, AudienceKind.Owner), (written[1].OwnerId, written[1].Audience.Kind));

        await PressAsync(browser, address, "undo");
        Assert.Equal([("Grannens robotar", (long?)200_000), ("Robotar", 200_000)], (await ProjectsAsync(room)).Select(p => (p.Title.Sv, p.Budget)));
        Assert.Equal("EUR-Lex", (await ProjectsAsync(room))[1].Fact.Source);
        Assert.Equal(SheetState.Undone, (await ImportAsync(room)).State);
    }

    [Fact]
    public async Task Columns_can_be_chosen_anew()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        string address = await UploadAsync(room, "Projects", "csv", ["Vad vi gör", "Titel"], ["Bussar", "ingen titel"]);
        IDocument page = await browser.ReadAsync(address);
        await browser.SendAsync(page.QuerySelector("form[action$='handler=columns']")!, null, ("column", "title-sv"), ("column", ""));
        page = await browser.ReadAsync(address);
        Assert.Equal("Bussar", page.QuerySelector("tbody th")!.TextContent);
    }

    [Fact]
    public async Task Members_and_networks_come_in_as_a_table_with_a_column_for_each_member()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync((r, _) => [new Organisation("aer", OrganisationKind.Network, new("AER", "AER")) is var aer ? aer : null!, new Network("aer", aer.Id, LocalText.Same("Regioner"), LocalText.Empty, TestData.Fact)]);
        using DeskBrowser officer = room.As(room.Officer);
        string address = await UploadAsync(room, "Memberships", "xlsx", ["Nätverk", "Område", "Region north", "Region south"],
            ["AER", "", "x", ""], ["Nya nätverket", "Energi", "grundare", "ja"], ["Okänt", "", "x", ""], ["AER två", "Vatten", "kanske", ""]);
        IDocument page = await officer.ReadAsync(address);
        Assert.Equal(["Ny", "Ny", "Tas inte in", "Tas inte in"], Fates(page));
        await PressAsync(officer, address, "write");
        List<Membership> memberships = await room.ReadAsync(db => db.Set<Membership>().Include(m => m.Network).ToListAsync(TestHost.Cancel));
        Assert.Equal(3, memberships.Count);
        Assert.All(memberships, m => Assert.Equal(Audience.OfOwner(m.MemberId), m.Audience));
        Assert.Contains(memberships, m => m.Kind == MembershipKind.Founder && m.MemberId == room.North.Id);
        await PressAsync(officer, address, "undo");
        Assert.Empty(await room.ReadAsync(db => db.Set<Membership>().ToListAsync(TestHost.Cancel)));
        Assert.Equal(["aer"], await room.ReadAsync(db => db.Networks.Select(n => n.Key).ToListAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task Contacts_come_in_as_their_organisation_s_own()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        string address = await UploadAsync(room, "Contacts", "csv", ["Roll", "Ansvarar för", "Organisation"], ["Energistrateg", "Energi", "Region north"], ["Strateg", "Allt", "Region south"]);
        Assert.Equal(["Ny", "Tas inte in"], Fates(await browser.ReadAsync(address)));
        await PressAsync(browser, address, "write");
        Contact contact = await room.ReadAsync(db => db.Contacts.SingleAsync(TestHost.Cancel));
        Assert.Equal(("Energistrateg", "Energi", Audience.OfOwner(room.North.Id)), (contact.Title.Sv, contact.About.Sv, contact.Audience));
    }

    [Fact]
    public async Task Orders_that_are_taken_home_read_back_and_a_sent_one_is_changed_only_with_why()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync((r, office) => [OfficeRoom.Sent(office, r.North, ("Följ budgeten", AudienceKind.Owners))]);
        using DeskBrowser browser = room.As(room.Strategist);
        string address = await UploadAsync(room, "Orders", "csv", ["År", "Vad", "Dagar", "Varför"],
            ["2026", "Följ budgeten", "9", ""], ["2027", "Bevaka bussarna", "4", ""], ["tjugo", "X", "1", ""]);
        IDocument page = await browser.ReadAsync(address);
        Assert.Equal(["Tas inte in", "Ny", "Tas inte in"], Fates(page));
        Assert.Contains("fyll i kolumnen Varför", page.Body!.TextContent);
        await PressAsync(browser, address, "write");
        Assert.Equal((OrderState.Draft, "Bevaka bussarna", 4), await room.OrderAsync("north-2027") is var made ? (made.State, made.Lines[0].What.Sv, made.Lines[0].Days!.Value) : default);
        address = await UploadAsync(room, "Orders", "csv", ["År", "Vad", "Dagar", "Varför"], ["2026", "Följ budgeten", "9", "Mer att göra"]);
        await PressAsync(browser, address, "write");
        Order changed = await room.OrderAsync("north-2026");
        Assert.Equal((9, "Mer att göra"), (changed.Lines[0].Days!.Value, Assert.Single(changed.Changes).Why.Sv));
        await PressAsync(browser, address, "undo");
        changed = await room.OrderAsync("north-2026");
        Assert.Equal((5, 0), (changed.Lines[0].Days!.Value, changed.Changes.Count));
    }

    [Fact]
    public async Task When_the_database_fails_in_the_middle_nothing_is_written_and_the_page_says_so()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync((r, _) => [Robots(r, r.North)]);
        using DeskBrowser browser = room.As(room.Strategist);
        string[][] rows = [["Robotar", "300000"], .. Enumerable.Range(1, 300).Select(n => (string[])[$"Projekt {n}", "1000"])];
        string address = await UploadAsync(room, "Projects", "csv", ["Projekt", "Budget"], rows);
        await using (var db = room.Host.AsSystem())
            await db.Database.ExecuteSqlRawAsync("""CREATE TRIGGER fail BEFORE INSERT ON "Projects" WHEN NEW."Key" = 'projekt-150' BEGIN SELECT RAISE(ABORT, 'full'); END""", TestHost.Cancel);
        IDocument page = await browser.ReadAsync(address);
        HttpResponseMessage answer = await browser.SendAsync(page.QuerySelector("form[action$='handler=write']")!);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Databasen tog inte emot alla rader", await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal([("Robotar", (long?)200_000)], (await ProjectsAsync(room)).Select(p => (p.Title.Sv, p.Budget)));
        Assert.Equal(SheetState.Read, (await ImportAsync(room)).State);
        Assert.Empty(await room.ReadAsync(db => db.Set<SheetTrace>().ToListAsync(TestHost.Cancel)));
        Assert.DoesNotContain(await room.ReadAsync(db => db.History.Where(h => h.RecordKind == nameof(Project)).ToListAsync(TestHost.Cancel)), h => h.Label.StartsWith("Projekt", StringComparison.Ordinal));

        await using (var db = room.Host.AsSystem())
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER fail", TestHost.Cancel);
        await PressAsync(browser, address, "write");
        Assert.Equal(301, (await ProjectsAsync(room)).Count);
    }

    [Fact]
    public async Task What_has_been_changed_since_stands_in_the_way_of_undoing_and_nothing_is_undone()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync((r, _) => [Robots(r, r.North)]);
        using DeskBrowser browser = room.As(room.Strategist);
        string address = await UploadAsync(room, "Projects", "csv", ["Projekt", "Budget"], ["Robotar", "300000"], ["Bussar", "1000"]);
        await PressAsync(browser, address, "write");
        await using (var db = room.Host.AsSystem())
        {
            Project project = await db.Projects.SingleAsync(p => p.Title.Sv == "Bussar", TestHost.Cancel);
            project.Due(LocalText.Same("Skicka"), new(2027, 1, 1));
            await db.SaveChangesAsync(TestHost.Cancel);
        }
        IDocument page = await browser.ReadAsync(address);
        HttpResponseMessage answer = await browser.SendAsync(page.QuerySelector("form[action$='handler=undo']")!);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Bussar", await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal([1000, 300_000], (await ProjectsAsync(room)).Select(p => p.Budget!.Value));
    }

    [Fact]
    public async Task A_spreadsheet_is_seen_by_who_handed_it_in_alone_and_a_file_that_is_none_is_refused_with_why()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync();
        string address = await UploadAsync(room, "Projects", "csv", ["Projekt"], ["Hemligt"]);
        using DeskBrowser neighbour = room.As(room.Neighbour);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync(address)).StatusCode);
        HttpResponseMessage answer = await SendAsync(room, "Projects", "bild.xlsx", [.. "PK\u0003\u0004 no spreadsheet"u8]);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("varken xlsx eller CSV", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestHost.Cancel)));
    }

    private static Project Robots(DeskRoom room, Organisation owner, string key = "robots", string title = "Robotar") => new(key, owner.Id, owner == room.North ? Audience.OfOwner(owner.Id) : Audience.Owners,
        new(LocalText.InOne(Tongue.Swedish, title), LocalText.Empty, TestData.Fact) { Budget = 200_000 }, ProjectStage.Idea, new(2026, 5, 1));

    private static async Task<List<Project>> ProjectsAsync(DeskRoom room) => [.. (await room.ReadAsync(db => db.Projects.ToListAsync(TestHost.Cancel))).OrderBy(p => p.Title.Sv, StringComparer.Ordinal)];

    private static Task<SheetImport> ImportAsync(DeskRoom room) => room.ReadAsync(db => db.SheetImports.SingleAsync(TestHost.Cancel));

    private static IEnumerable<string> Fates(IDocument page) => page.QuerySelectorAll("td[data-label='Vad som händer']").Select(d => d.TextContent.Trim());

    private static async Task PressAsync(DeskBrowser browser, string address, string handler)
    {
        HttpResponseMessage answer = await browser.SendAsync((await browser.ReadAsync(address)).QuerySelector($"form[action$='handler={handler}']")!);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(TestHost.Cancel));
    }

    // As the strategist, or as the officer for what concerns several owners.
    private static async Task<string> UploadAsync(DeskRoom room, string kind, string form, string[] heads, params string[][] rows)
    {
        ListTable table = new("x", "x", [.. heads.Select(h => new ListHead(h, h, CellKind.Text))], [.. rows.Select(r => (IReadOnlyList<object?>)[.. r])]);
        byte[] file = form == "xlsx" ? table.As(ListFiles.Xlsx)!.FileContents : Encoding.UTF8.GetBytes(string.Join('\n', [string.Join(';', heads), .. rows.Select(r => string.Join(';', r))]));
        HttpResponseMessage answer = await SendAsync(room, kind, $"vårt.{form}", file);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        return answer.Headers.Location!.ToString();
    }

    private static async Task<HttpResponseMessage> SendAsync(DeskRoom room, string kind, string name, byte[] file)
    {
        using HttpClient client = room.Host.Browser(kind == "Memberships" ? room.Officer : room.Strategist);
        IDocument page = await TestHost.ParseAsync(await client.GetStringAsync("/desk/spreadsheets", TestHost.Cancel));
        using MultipartFormDataContent form = new() { { new StringContent(kind), "kind" } };
        foreach (IElement hidden in page.QuerySelectorAll("main form input[type=hidden]"))
            form.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        ByteArrayContent content = new(file);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        form.Add(content, "file", name);
        return await client.PostAsync("/desk/spreadsheets", form, TestHost.Cancel);
    }
}
