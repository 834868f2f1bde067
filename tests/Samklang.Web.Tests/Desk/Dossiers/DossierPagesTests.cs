using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Language;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Watch;
using Level = Samklang.Influence.Level;

namespace Samklang.Web.Tests.Desk.Dossiers;

public sealed class DossierPagesTests
{
    private static readonly (string, string)[] whole =
        [("titleSv", "Bussdepåer"), ("titleEn", "Bus depots"), ("procedure", "2021/0426(COD)"), ("level", "Act"), ("why", "Vi bygger."), ("audience", "Owner")];

    [Fact]
    public async Task A_dossier_is_opened_by_hand_and_changed_with_who_may_see_all_of_it()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist), neighbour = room.Room.As(room.Room.Neighbour);
        IElement form = (await browser.ReadAsync("/desk/dossiers/new/edit")).QuerySelector("main form")!;
        HttpResponseMessage answer = await browser.SendAsync(form, null, whole);
        Assert.Equal("/desk/dossiers/bus-depots", answer.Headers.Location!.ToString());
        Assert.Contains("Bussdepåer", (await browser.ReadAsync("/desk/dossiers/bus-depots")).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync("/desk/dossiers/bus-depots")).StatusCode);

        IElement edit = (await browser.ReadAsync("/desk/dossiers/clean/edit")).QuerySelector("main form")!;
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(edit, null, ("audience", "Owner"), ("level", "Know"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync("/desk/dossiers/clean")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync($"/desk/windows/{room.Window.Id}")).StatusCode);
        Dossier kept = await room.Room.ReadAsync(db => db.Dossiers.Include(d => d.Windows).ThenInclude(w => w.Steps).SingleAsync(d => d.Key == "clean", TestHost.Cancel));
        Assert.Equal(Level.Know, kept.Level);
        Assert.All(kept.Windows.SelectMany(w => w.Steps).Cast<Samklang.People.Record>().Concat(kept.Windows), r => Assert.Equal(Audience.OfOwner(room.Room.North.Id), r.Audience));
    }

    [Fact]
    public async Task What_is_wrong_is_named_at_its_field_and_nothing_is_kept()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        IElement form = (await browser.ReadAsync("/desk/dossiers/new/edit")).QuerySelector("main form")!;
        HttpResponseMessage answer = await browser.SendAsync(form, null, ("titleSv", " "), ("titleEn", ""), ("procedure", "2021-426"), ("level", "Shout"), ("why", ""), ("audience", ""));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(["#titleSv", "#procedure", "#level", "#why", "#audience"], page.QuerySelectorAll(".ds-error-summary a").Select(a => a.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".ds-error-summary a"), a => Assert.NotNull(page.QuerySelector($"{a.GetAttribute("href")}[aria-invalid=true]")));
        Assert.Equal("2021-426", page.QuerySelector("#procedure")!.GetAttribute("value"));
        Assert.Equal(1, await room.Room.ReadAsync(db => db.Dossiers.CountAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task Parts_are_added_with_a_why_and_taken_away_again()
    {
        Item item = TestData.Item();
        Operation operation = new("buses", 0, new("Bussar", "Buses"), LocalText.Empty, LocalText.Empty);
        Dossier other = Dossier.OpenByHand("other", Guid.Empty, Audience.Public, new(new("Annat", "Other"), LocalText.Empty, Level.Follow, LocalText.Same("x")), TestData.Now);
        using InfluenceRoom room = await InfluenceRoom.OpenAsync(r =>
        {
            other = Dossier.OpenByHand("other", r.Room.North.Id, Audience.Public, new(new("Annat", "Other"), LocalText.Empty, Level.Follow, LocalText.Same("x")), TestData.Now);
            return [item, operation, other];
        });
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        Assert.Equal(HttpStatusCode.BadRequest, (await AddAsync(browser, PartKind("Operation"), ("which", "buses"), ("how", ""))).StatusCode);
        foreach ((string, string)[] part in ((string, string)[][])[
            [("what", "Item"), ("which", "item-1")], [("what", "Priority"), ("which", "bus"), ("how", "Bussarna.")],
            [("what", "Operation"), ("which", "buses"), ("how", "Depåerna.")], [("what", "Related"), ("which", "other"), ("how", "Samma fråga.")],
            [("what", "Stage"), ("kind", "Proposed"), ("on", "2017-11-08"), ("source", "EUR-Lex")],
            [("what", "Actor"), ("kind", "LeadCommittee"), ("how", "ENVI"), ("url", "https://www.europarl.europa.eu/committees/en/envi")]])
            Assert.Equal(HttpStatusCode.Redirect, (await AddAsync(browser, part)).StatusCode);
        string text = (await browser.ReadAsync("/desk/dossiers/clean")).QuerySelector("main")!.TextContent;
        Assert.All((string[])["Nollutsläppsbussar", "Bussarna.", "Depåerna.", "Samma fråga.", "Kommissionens förslag", "8 november 2017", "ENVI"], words => Assert.Contains(words, text));
        Assert.Contains("Samma fråga.", (await browser.ReadAsync("/desk/dossiers/other")).QuerySelector("main")!.TextContent);

        Guid stage = await room.Room.ReadAsync(db => db.Dossiers.Where(d => d.Key == "clean").SelectMany(d => d.Stages).Select(s => s.Id).SingleAsync(TestHost.Cancel));
        IElement remove = (await browser.ReadAsync("/desk/dossiers/clean/parts")).QuerySelectorAll("form").Single(f => f.QuerySelector($"input[value='{stage}']") is not null);
        await browser.SendAsync(remove);
        Assert.DoesNotContain("Kommissionens förslag", (await browser.ReadAsync("/desk/dossiers/clean")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_dossier_is_closed_with_why_and_opened_again_and_the_list_can_be_narrowed()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        IElement close = InfluenceRoom.FormTo(await browser.ReadAsync("/desk/dossiers/clean/parts"), "/desk/dossiers/clean/parts?handler=close");
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(close)).StatusCode);
        IDocument closed = await browser.FollowAsync(await browser.SendAsync(close, null, ("closedWhy", "Antaget.")));
        Assert.Contains("Antaget.", closed.QuerySelector(".opening")!.TextContent);
        Assert.Empty((await browser.ReadAsync("/desk/dossiers")).QuerySelectorAll(".entry"));
        Assert.Empty((await browser.ReadAsync("/desk/steps?role=all")).QuerySelectorAll("tbody tr"));
        Assert.Single((await browser.ReadAsync("/desk/dossiers?state=closed")).QuerySelectorAll(".entry"));
        IElement reopen = InfluenceRoom.FormTo(await browser.ReadAsync("/desk/dossiers/clean/parts"), "/desk/dossiers/clean/parts?handler=reopen");
        await browser.SendAsync(reopen);
        Assert.Single((await browser.ReadAsync("/desk/dossiers?level=act&q=rena")).QuerySelectorAll(".entry"));
        Assert.Empty((await browser.ReadAsync("/desk/dossiers?level=follow")).QuerySelectorAll(".entry"));
        Assert.Empty((await browser.ReadAsync("/desk/dossiers?q=2021/0426")).QuerySelectorAll(".entry"));
    }

    [Fact]
    public async Task A_verdict_raises_a_dossier_that_is_led_by_hand_but_neither_lowers_nor_closes_it()
    {
        Item item = TestData.Item();
        Watch.Match match = null!;
        using InfluenceRoom room = await InfluenceRoom.OpenAsync(r =>
        {
            r.Dossier.Join(item);
            return [item, match = TestData.Match(item, r.Room.Buses)];
        });
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        foreach (string verdict in (string[])["follow", "notforus"])
        {
            IElement form = (await browser.ReadAsync("/desk/priorities/new")).QuerySelector("form[data-preview]")!;
            form.SetAttribute("action", $"/desk/matches/{match.Id}");
            await browser.SendAsync(form, null, ("verdict", verdict));
            Dossier dossier = await room.Room.ReadAsync(db => db.Dossiers.Include(d => d.Priorities).SingleAsync(TestHost.Cancel));
            Assert.Equal((Level.Act, true), (dossier.Level, dossier.IsOpen));
            Assert.Equal(verdict == "follow" ? 1 : 0, dossier.Priorities.Count);
        }
    }

    private static (string, string) PartKind(string kind) => ("what", kind);

    private static async Task<HttpResponseMessage> AddAsync(DeskBrowser browser, params (string Name, string Value)[] part)
    {
        IDocument page = await browser.ReadAsync("/desk/dossiers/clean/parts");
        IElement form = page.QuerySelectorAll("form").Single(f => f.QuerySelector($"input[name=what][value='{part[0].Value}']") is not null);
        return await browser.SendAsync(form, null, part);
    }
}
