using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Watch;
using Level = Samklang.Influence.Level;

namespace Samklang.Web.Tests.Desk.Dossiers;

/// <summary>What the Parliament says of a dossier's procedure, and the stage it proposes.</summary>
public sealed class ProcedureTests
{
    private static readonly ProcedureReference reference = ProcedureReference.Parse("2025/0260(COD)");

    [Fact]
    public async Task The_dossier_says_what_the_Parliament_says_with_source_and_age_and_names_nobody()
    {
        using InfluenceRoom room = await OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        IElement section = (await browser.ReadAsync("/desk/dossiers/clean")).QuerySelector(".procedure")!;
        Assert.Contains("första behandlingen", section.TextContent);
        Assert.Contains("Utskottet antog sitt betänkande", section.TextContent);
        Assert.Contains("På dagordningen", section.TextContent);
        Assert.Contains("Plenary unheard of", section.TextContent);
        Assert.Contains("INTA, utskottet för internationell handel", section.TextContent);
        IElement rapporteur = section.QuerySelector("a[href='https://www.europarl.europa.eu/meps/sv/1909']")!;
        Assert.Equal("ledamot i gruppen S-D, för INTA", rapporteur.TextContent);
        Assert.Null(section.QuerySelector("a[href$='/7']"));
        Assert.Contains("Europaparlamentet", section.QuerySelector(".fact-age")!.TextContent);
        Assert.Contains("12 mars 2026", section.QuerySelector(".fact-age")!.TextContent);
    }

    [Fact]
    public async Task A_new_stage_is_proposed_on_Today_and_on_the_dossier_and_a_person_enters_it()
    {
        using InfluenceRoom room = await OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        Assert.Empty(await StagesAsync(room));
        IDocument dossier = await browser.ReadAsync("/desk/dossiers/clean"), today = await browser.ReadAsync("/desk");
        Assert.Contains("Då är skedet Utskottets betänkande", dossier.QuerySelector(".proposal")!.TextContent);
        IElement form = today.QuerySelector("form[action='/desk/dossiers/clean/stage']")!;
        Assert.Equal("/desk#new-stages", (await browser.SendAsync(form, "Ja, för in skedet")).Headers.Location!.ToString());
        DossierStage stage = Assert.Single(await StagesAsync(room));
        Assert.Equal((Stage.CommitteeReport, new DateOnly(2026, 3, 19), "European Parliament"), (stage.Stage, stage.On, stage.Fact.Source));
        Assert.Null((await browser.ReadAsync("/desk/dossiers/clean")).QuerySelector(".proposal"));
        Assert.Null((await browser.ReadAsync("/desk")).QuerySelector("#new-stages"));
        await browser.SendAsync(form, "Ja, för in skedet");
        Assert.Single(await StagesAsync(room));
    }

    [Fact]
    public async Task What_a_person_declines_is_not_proposed_again_and_History_says_so()
    {
        using InfluenceRoom room = await OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Officer);
        IDocument page = await browser.ReadAsync("/desk/dossiers/clean");
        page = await browser.FollowAsync(await browser.SendAsync(page.QuerySelector(".proposal form")!, "Nej, hoppa över"));
        Assert.Null(page.QuerySelector(".proposal"));
        Assert.Empty(await StagesAsync(room));
        Assert.Contains("Avböjda skeden", (await browser.ReadAsync($"/desk/history/dossier/{room.Dossier.Id}")).Body!.TextContent);
        Assert.Contains("Utskottets betänkande 19 mars", (await browser.ReadAsync($"/desk/history/dossier/{room.Dossier.Id}")).Body!.TextContent);
    }

    [Fact]
    public async Task A_neighbour_who_may_not_decide_is_neither_asked_nor_heard()
    {
        using InfluenceRoom room = await OpenAsync();
        using DeskBrowser ours = room.Room.As(room.Room.Strategist), neighbour = room.Room.As(room.Room.Neighbour);
        IElement form = (await ours.ReadAsync("/desk/dossiers/clean")).QuerySelector(".proposal form")!;
        Assert.Null((await neighbour.ReadAsync("/desk/dossiers/clean")).QuerySelector(".proposal"));
        Assert.Null((await neighbour.ReadAsync("/desk")).QuerySelector("#new-stages"));
        IElement theirs = (await neighbour.ReadAsync("/desk/dossiers/new/edit")).QuerySelector("main form")!;
        string token = theirs.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        HttpResponseMessage answer = await neighbour.SendAsync(form, "Ja, för in skedet", ("__RequestVerificationToken", token));
        Assert.NotEqual(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Empty(await StagesAsync(room));
    }

    private static Task<InfluenceRoom> OpenAsync() => InfluenceRoom.OpenAsync(room =>
    {
        room.Dossier.Rewrite(new(room.Dossier.Title, LocalText.Empty, Level.Act, room.Dossier.Why) { Procedure = reference });
        return [new Procedure(reference, new(LocalText.Same("Clean vehicles"), "RDG1",
        [
            new(new(2025, 10, 20), "REFERRAL", "RDG1", false), new(new(2026, 3, 19), "COMMITTEE_ADOPTING_REPORT", "RDG1", false),
            new(new(2026, 3, 26), "PLENARY_UNHEARD_OF", "RDG1", false), new(new(2026, 12, 16), "PLENARY_VOTE", "RDG1", true),
        ],
        [
            new("COMMITTEE_LEAD", "org/INTA", null), new("RAPPORTEUR", "person/7", new(2020, 1, 1), "org/INTA", "org/ECR"),
            new("RAPPORTEUR", "person/1909", new(2025, 9, 24), "org/INTA", "org/S-D"), new("AUTHOR", "person/8", null),
        ], TestData.Fact with { Source = "European Parliament" }))];
    });

    private static Task<List<DossierStage>> StagesAsync(InfluenceRoom room) =>
        room.Room.ReadAsync(db => db.Dossiers.Where(d => d.Key == "clean").SelectMany(d => d.Stages).ToListAsync(TestHost.Cancel));
}
