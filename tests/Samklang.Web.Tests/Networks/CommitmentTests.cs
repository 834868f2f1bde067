using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Commitments;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Projects;
using Samklang.Strategy;
using Samklang.Web.Tests.Desk;
using Samklang.Web.Tests.Lists;

namespace Samklang.Web.Tests.Networks;

public sealed class CommitmentTests
{
    private static readonly DateOnly today = new(2026, 11, 30);

    [Fact]
    public async Task Every_commitment_says_what_an_auditor_asks_and_what_of_it_is_missing()
    {
        using NetworkRoom room = await OpenAsync();
        IReadOnlyList<Commitment> all = await room.Desk.ReadAsync(db => db.CommitmentsAsync(today, TestHost.Cancel));
        Assert.Equal(["agreement:oppdal", "membership:seas:north", "membership:seas:south", "project:robots", $"seat:{room.Seat.Id:N}"], all.Select(c => c.Key).Order(StringComparer.Ordinal));
        Commitment own = all.Single(c => c.Key == "membership:seas:north");
        Assert.Equal((9200L, "Förslaget togs upp", new DateOnly(2026, 10, 6), new DateOnly(2026, 12, 18)), (own.Cost!.Value, own.LastResult!.Sv, own.LastResultOn!.Value, own.ReviewBy!.Value));
        Assert.Equal(["Ren luft"], own.Goals.Select(g => g.Sv));
        Assert.Equal([CommitmentField.Role, CommitmentField.Start], own.Missing);
        Assert.DoesNotContain(CommitmentField.Cost, all.Single(c => c.Key == "membership:seas:south").Missing);
        Assert.Equal([CommitmentField.Role, CommitmentField.Start, CommitmentField.Goal, CommitmentField.Result], all.Single(c => c.Key == "project:robots").Missing);
        Assert.Equal([CommitmentField.Role, CommitmentField.Cost, CommitmentField.Goal, CommitmentField.Result], all.Single(c => c.Key == "agreement:oppdal").Missing);
        Assert.Equal([CommitmentField.Start], all.Single(c => c.Kind == CommitmentKind.Seat).Missing);
    }

    [Fact]
    public async Task What_another_did_in_the_network_is_no_result_of_ours()
    {
        using NetworkRoom room = await NetworkRoom.OpenAsync(r =>
        [
            new LogLine(new(new("Grannens framgång", "The neighbour’s success"), new(2026, 11, 6), LogKind.Outcome, r.Desk.South.Id, Audience.Public, [new(LinkedKind.Network, r.Seas.Id)]), Viewer.System, TestData.Now),
        ]);
        IReadOnlyList<Commitment> all = await room.Desk.ReadAsync(db => db.CommitmentsAsync(today, TestHost.Cancel));
        Assert.Equal(("Förslaget togs upp", "Grannens framgång"), (all.Single(c => c.Key == "membership:seas:north").LastResult!.Sv, all.Single(c => c.Key == "membership:seas:south").LastResult!.Sv));
    }

    [Fact]
    public async Task The_page_marks_what_is_missing_and_can_show_only_that()
    {
        using NetworkRoom room = await OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist), neighbour = room.Desk.As(room.Desk.Neighbour);
        IDocument page = await browser.ReadAsync("/desk/commitments?kind=project&lacking=true");
        IElement row = Assert.Single(page.QuerySelectorAll(".commitments tbody tr:not(.group-row)"));
        Assert.Equal(4, row.QuerySelectorAll(".lacking").Length);
        Assert.DoesNotContain("Robotar", (await neighbour.ReadAsync("/desk/commitments")).Body!.TextContent);
    }

    [Theory]
    [InlineData("networks", "/desk/networks")]
    [InlineData("mandates", "/desk/mandates")]
    [InlineData("twin-towns", "/desk/twin-towns")]
    [InlineData("commitments", "/desk/commitments")]
    public async Task A_list_that_is_taken_home_reads_back_and_changes_nothing(string list, string address)
    {
        using NetworkRoom room = await OpenAsync();
        using HttpClient client = room.Desk.Host.Browser(room.Desk.Officer);
        foreach (string form in (string[])["xlsx", "csv"])
        {
            byte[] file = await client.GetByteArrayAsync($"{address}?as={form}", TestHost.Cancel);
            string said = (await ReadBack.ListAsync(client, list, file)).QuerySelector("[role=status]")!.TextContent;
            Assert.Matches(@"^0 nya, 0 ändrade, [1-9]\d* oförändrade\.$", said);
        }
    }

    [Fact]
    public async Task A_list_that_nobody_can_read_in_is_not_found_and_a_missing_file_is_asked_for()
    {
        using NetworkRoom room = await OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.AskAsync("/desk/lists/import?list=history")).StatusCode);
        IElement form = (await browser.ReadAsync("/desk/lists/import?list=networks")).QuerySelector("main form")!;
        HttpResponseMessage refused = await browser.SendAsync(form);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Välj en fil", await refused.Content.ReadAsStringAsync(TestHost.Cancel));
    }

    [Fact]
    public async Task The_auditors_list_fills_in_what_is_missing_and_names_each_row_that_it_refuses()
    {
        using NetworkRoom room = await OpenAsync();
        using HttpClient client = room.Desk.Host.Browser(room.Desk.Strategist);
        string csv = $"Nyckel;Kostnad (euro);Börjar;Slutar;Prövas senast\r\nmembership:seas:north;9500;2001-05-01;;2027-02-01\r\nproject:robots;;2026-01-01;2025-01-01;\r\n"
            + $"seat:{room.Seat.Id:N};;2026-11-01;2030-10-31;2027-03-31\r\nmembership:seas:south;1;;;\r\nmembership:alps:north;1;;;\r\nagreement:oppdal;120;;;\r\n";
        IDocument page = await ReadBack.ListAsync(client, "commitments", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv)]);
        Assert.Contains("0 nya, 3 ändrade, 0 oförändrade", page.QuerySelector("[role=status]")!.TextContent);
        Assert.Equal(["Rad 3: Slutet ligger före början.", "Rad 5: ”membership:seas:south” är inte ditt att ändra.", "Rad 6: Inget har nyckeln ”membership:alps:north”."],
            page.QuerySelectorAll("main ul.plain li").Select(l => l.TextContent));
        Membership own = await room.Desk.ReadAsync(db => db.Set<Membership>().SingleAsync(m => m.Id == room.Own.Id, TestHost.Cancel));
        Assert.Equal((9500L, new DateOnly(2001, 5, 1), new DateOnly(2027, 2, 1)), (own.Fee!.Value, own.StartsOn!.Value, own.ReviewBy!.Value));
        Seat seat = await room.Desk.ReadAsync(db => db.Set<Seat>().SingleAsync(TestHost.Cancel));
        Assert.Equal((new DateOnly(2030, 10, 31), "Regionstyrelsens ordförande"), (seat.TermTo!.Value, seat.Holder.Sv));
        Assert.Equal(120L, (await room.Desk.ReadAsync(db => db.TwinTowns.SingleAsync(TestHost.Cancel))).Cost!.Value);
    }

    [Fact]
    public async Task A_twin_town_is_added_changed_and_woken_by_a_log_line()
    {
        using NetworkRoom room = await OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist), neighbour = room.Desk.As(room.Desk.Neighbour);
        IDocument form = await browser.ReadAsync("/desk/twin-towns/new/edit");
        HttpResponseMessage wrong = await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null, ("municipality", "town"), ("nameSv", "Hône"), ("country", "Italien"), ("source", "Kommunen"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        HttpResponseMessage added = await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null, ("municipality", "town"), ("nameSv", "Hône"), ("country", "it"), ("source", "Kommunen"), ("since", "2008"));
        Assert.Equal("/desk/twin-towns/hone", added.Headers.Location!.ToString());
        IDocument page = await browser.FollowAsync(added);
        Assert.Equal("unknown", page.QuerySelector(".town-state")!.GetAttribute("data-state"));
        Assert.Contains("Italien", page.Body!.TextContent);
        TwinTown town = await room.Desk.ReadAsync(db => db.TwinTowns.SingleAsync(t => t.Key == "hone", TestHost.Cancel));
        await room.Desk.Host.SaveAsync(new LogLine(new(new("Ungdomar möttes", "Young people met"), new(2026, 11, 1), LogKind.Meeting, room.Desk.North.Id, Audience.Public, [new(LinkedKind.TwinTown, town.Id)]), Viewer.System, TestData.Now));
        Assert.Equal("alive", (await browser.ReadAsync("/desk/twin-towns/hone")).QuerySelector(".town-state")!.GetAttribute("data-state"));
        Assert.Contains("Ungdomar möttes", (await room.Desk.Host.GetAsync("/sv/vanorter")).Body!.TextContent);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.AskAsync("/desk/twin-towns/hone/edit")).StatusCode);
    }

    private static Task<NetworkRoom> OpenAsync() => NetworkRoom.OpenAsync(r =>
    {
        Organisation municipality = new("town", OrganisationKind.Municipality, new("Stadens kommun", "Town Municipality"));
        Framework framework = new("plan", "plan", FrameworkLevel.Regional, new("Plan", "Plan"), TestData.Fact);
        Goal goal = new("air", framework.Id, "1", 0, new("Ren luft", "Clean air"), LocalText.Empty);
        Project project = new("robots", r.Desk.North.Id, Audience.OfOwner(r.Desk.North.Id), new(new("Robotar", "Robots"), LocalText.Empty, TestData.Fact) { Budget = 1000, OwnShare = 100, EndsOn = new(2028, 1, 1) }, ProjectStage.Running, new(2026, 1, 1));
        Project idea = new("idea", r.Desk.North.Id, Audience.Public, new(new("En idé", "An idea"), LocalText.Empty, TestData.Fact), ProjectStage.Idea, new(2026, 1, 1));
        return [municipality, framework, goal, project, idea, NetworkRoom.Town(r.Desk, municipality), WorkLink.ToGoal(nameof(Membership), r.Own.Id, goal.Id, new("Därför", "Because"))];
    });
}
