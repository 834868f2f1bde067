using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence.Scores;
using Samklang.Language;
using Samklang.People;
using Samklang.Projects;
using Samklang.Web.Tests.Desk;
using Samklang.Web.Tests.Lists;

namespace Samklang.Web.Tests.Projects;

public sealed class ProjectPagesTests
{
    [Fact]
    public async Task A_project_goes_from_idea_to_what_lasted_with_its_deadlines_on_the_score()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument form = await browser.ReadAsync("/desk/projects/new/edit");
        HttpResponseMessage added = await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null,
            ("titleSv", "Robotar åt alla"), ("titleEn", "Robots for everybody"), ("budget", "1 200 000"), ("ownShare", "300000"), ("stageOn", "2026-10-01"), ("audience", "Owner"));
        Assert.Equal("/desk/projects/robots-for-everybody", added.Headers.Location!.ToString());
        Project project = await ProjectAsync(room);
        Assert.Equal((room.North.Id, ProjectStage.Idea, 1_200_000L, AudienceKind.Owner), (project.OwnerId, project.Stage, project.Budget!.Value, project.Audience.Kind));

        IDocument page = await browser.ReadAsync(added.Headers.Location!.ToString());
        await browser.SendAsync(page.QuerySelector("form[action$='handler=due']")!, null, ("title", "Skicka ansökan"), ("on", "2027-01-12"));
        ScoreBook score = await room.ReadAsync(db => db.ScoreAsync(ScoreSpan.Around(new(2026, 11, 24)), TestHost.Cancel));
        Assert.Contains(score.Stave(room.North.Id, "north", room.North.Name).Notes, n => n is { Event: ScoreEvent.Deadline, Source: ScoreSource.Project } && n.On == new DateOnly(2027, 1, 12));

        foreach ((string stage, HttpStatusCode answer) in ((string, HttpStatusCode)[])[("Running", HttpStatusCode.BadRequest), ("Application", HttpStatusCode.Redirect),
            ("Granted", HttpStatusCode.Redirect), ("Running", HttpStatusCode.Redirect), ("Ended", HttpStatusCode.Redirect), ("Lasted", HttpStatusCode.BadRequest)])
        {
            page = await browser.ReadAsync("/desk/projects/robots-for-everybody");
            Assert.Equal(answer, (await browser.SendAsync(page.QuerySelector("form[action$='handler=move']")!, null, ("stage", stage), ("on", "2026-11-20"))).StatusCode);
        }
        form = await browser.ReadAsync("/desk/projects/robots-for-everybody/edit");
        await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null, ("whatLastedSv", "Roboten står kvar."), ("audience", "Public"));
        page = await browser.ReadAsync("/desk/projects/robots-for-everybody");
        await browser.SendAsync(page.QuerySelector("form[action$='handler=move']")!, null, ("stage", "Lasted"), ("on", "2026-11-21"));
        project = await ProjectAsync(room);
        Assert.Equal((ProjectStage.Lasted, AudienceKind.Public, AudienceKind.Public), (project.Stage, project.Audience.Kind, project.Deadlines[0].Audience.Kind));
        Assert.Contains("Roboten står kvar.", (await room.Host.GetAsync("/sv/projekt/robots-for-everybody")).Body!.TextContent);
    }

    [Fact]
    public async Task Nobody_changes_a_project_of_another_owner()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r => [Robots(r, Audience.Owners)]);
        using DeskBrowser browser = room.As(room.Neighbour);
        IDocument page = await browser.ReadAsync("/desk/projects/robots");
        Assert.Empty(page.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.AskAsync("/desk/projects/robots/edit")).StatusCode);
    }

    [Fact]
    public async Task A_partner_that_nobody_knew_becomes_an_organisation_seen_by_those_who_see_the_project()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r => [Robots(r, Audience.OfOwner(r.North.Id))]);
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk/projects/robots");
        await browser.SendAsync(page.QuerySelector("form[action$='handler=join']")!, null, ("name", "Åkers verkstad AB"), ("role", "Associated"));
        Project project = await ProjectAsync(room);
        Assert.Equal(("akers-verkstad-ab", PartnerRole.Associated, AudienceKind.Owner),
            (project.Partners[0].Organisation!.Key, project.Partners[0].Role, project.Partners[0].Organisation!.Audience.Kind));
        page = await browser.ReadAsync("/desk/projects/robots");
        await browser.SendAsync(page.QuerySelector("form[action$='handler=leave']")!);
        Assert.Empty((await ProjectAsync(room)).Partners);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task The_list_that_is_taken_home_reads_back_and_says_what_changed_and_what_is_wrong(string form)
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r => [Robots(r, Audience.OfOwner(r.North.Id))]);
        using HttpClient client = room.Host.Browser(room.Strategist);
        byte[] file = await client.GetByteArrayAsync($"/desk/projects?as={form}", TestHost.Cancel);
        IDocument same = await ReadBack.ListAsync(client, "projects", file);
        Assert.Contains("0 nya, 0 ändrade, 1 oförändrade", same.QuerySelector("[role=status]")!.TextContent);

        string csv = "Nyckel;Namn på svenska;Budget (euro);Slutar;Färg\r\nrobots;Robotar;2500000;2028-06-30;röd\r\n;'=Nytt;1;;\r\nfinns-inte;X;;;\r\n;Ett till;inte pengar;;\r\n";
        IDocument page = await ReadBack.ListAsync(client, "projects", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv)]);
        Assert.Contains("1 nya, 1 ändrade, 0 oförändrade", page.QuerySelector("[role=status]")!.TextContent);
        Assert.Contains("Färg", page.Body!.TextContent);
        Assert.Equal(["Rad 4: Inget projekt har nyckeln ”finns-inte”.", "Rad 5: ”inte pengar” är inte hela euro."], page.QuerySelectorAll("main ul.plain li").Select(l => l.TextContent));
        List<Project> projects = await room.ReadAsync(db => db.Projects.OrderBy(p => p.Budget).ToListAsync(TestHost.Cancel));
        Assert.Equal([("=Nytt", 1L), ("Robotar", 2_500_000L)], projects.Select(p => (p.Title.Sv, p.Budget!.Value)));
        Assert.Equal(("Robots", new DateOnly(2028, 6, 30)), (projects[1].Title.En, projects[1].EndsOn!.Value));
    }

    [Fact]
    public async Task A_list_says_where_a_project_stands_and_who_is_in_it_and_a_step_that_is_none_is_refused()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            Project robots = Robots(r, Audience.OfOwner(r.North.Id));
            robots.Join(r.North.Id, PartnerRole.Coordinator);
            return [robots];
        });
        using HttpClient client = room.Host.Browser(room.Strategist);
        string csv = "key;title-sv;stage;stage-on;partners\r\nrobots;Robotar;Ended;2026-10-01;\"Region north; south Region\"\r\n;Nytt;Granted;2026-09-01;Office\r\nrobots;Robotar;Idea;2026-11-01;\r\n;Mer;Flyger;;Okänd\r\n";

        IDocument page = await ReadBack.ListAsync(client, "projects", Encoding.UTF8.GetBytes(csv));

        Assert.Equal(["Rad 4: Dit kan projektet inte gå från där det står.", "Rad 5: ”Flyger” är inget skede som är känt. Ingen organisation heter ”Okänd”."], page.QuerySelectorAll("main ul.plain li").Select(l => l.TextContent));
        List<Project> kept = await room.ReadAsync(db => db.Projects.Include(p => p.Partners).OrderBy(p => p.StageOn).ToListAsync(TestHost.Cancel));
        Assert.Equal([(ProjectStage.Granted, 1), (ProjectStage.Ended, 2)], kept.Select(p => (p.Stage, p.Partners.Count)));
        Assert.Equal([(room.North.Id, PartnerRole.Coordinator), (room.South.Id, PartnerRole.Partner)], kept[1].Partners.OrderBy(p => p.Role).Select(p => (p.OrganisationId, p.Role)));
    }

    [Fact]
    public async Task A_list_holds_only_what_the_reader_may_see()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r => [Robots(r, Audience.OfOwner(r.North.Id))]);
        using HttpClient neighbour = room.Host.Browser(room.Neighbour), anyone = room.Host.Browser();
        Assert.DoesNotContain("robots", await neighbour.GetStringAsync("/desk/projects?as=csv", TestHost.Cancel));
        Assert.DoesNotContain("robots", await anyone.GetStringAsync("/sv/projekt?as=csv", TestHost.Cancel));
        Assert.Contains("programmes.xlsx", (await anyone.GetAsync("/sv/program?as=xlsx", TestHost.Cancel)).Content.Headers.ContentDisposition!.FileName);
    }

    private static Project Robots(DeskRoom room, Audience audience) =>
        new("robots", room.North.Id, audience, new(new("Robotar", "Robots"), LocalText.Empty, TestData.Fact) { Budget = 1000 }, ProjectStage.Running, new(2026, 1, 1));

    private static Task<Project> ProjectAsync(DeskRoom room) =>
        room.ReadAsync(db => db.Projects.Include(p => p.Deadlines).Include(p => p.Partners).ThenInclude(p => p.Organisation).SingleAsync(TestHost.Cancel));
}
