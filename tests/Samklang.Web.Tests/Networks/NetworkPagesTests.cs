using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence.Scores;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Networks;

public sealed class NetworkPagesTests
{
    [Fact]
    public async Task A_network_shows_its_bodies_one_in_another_the_seats_in_them_and_what_was_brought_home()
    {
        using NetworkRoom room = await NetworkRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync("/desk/networks/seas");
        IElement seat = page.QuerySelector(".body-tree .body-tree .seat")!;
        Assert.Contains("Regionstyrelsens ordförande", seat.TextContent);
        Assert.Contains("till 31 december 2026", seat.TextContent);
        Assert.Contains("Förslaget togs upp", page.QuerySelector("section[aria-labelledby=home]")!.TextContent);
        Assert.Contains("9 200", page.QuerySelector(".membership")!.TextContent.Replace('\u00a0', ' '));
        Assert.NotNull(page.QuerySelector($"a[href*='/desk/thread/membership/{room.Own.Id}']"));
    }

    [Fact]
    public async Task A_network_is_added_with_its_membership_body_and_seat_by_forms_alone()
    {
        using DeskRoom room = await DeskRoom.OpenAsync();
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument form = await browser.ReadAsync("/desk/networks/new/edit");
        HttpResponseMessage added = await browser.SendAsync(Form(form), null, ("nameSv", "Bergens nätverk"), ("brief", "ALPS"), ("fieldSv", "Berg"));
        Assert.Equal("/desk/networks/alps/memberships/new", added.Headers.Location!.ToString());

        form = await browser.FollowAsync(added);
        HttpResponseMessage wrong = await browser.SendAsync(Form(form), null, ("kind", "Indirect"), ("fee", "mycket"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("”mycket” är inget helt tal.", await wrong.Content.ReadAsStringAsync(TestHost.Cancel));
        await browser.SendAsync(Form(form), null, ("kind", "Member"), ("fee", "1 500"), ("hours", "40"), ("reviewBy", "2027-01-31"), ("whySv", "Därför."));

        form = await browser.ReadAsync("/desk/networks/alps/bodies/new");
        await browser.SendAsync(Form(form), null, ("nameSv", "Styrelsen"), ("kind", "Board"), ("joined", "true"));
        form = await browser.ReadAsync("/desk/networks/alps/seats/new");
        await browser.SendAsync(Form(form), null, ("body", "alps-styrelsen"), ("holderSv", "Regionrådet för miljö"), ("roleSv", "Ledamot"), ("termFrom", "2026-01-01"));

        Network network = await room.ReadAsync(db => db.Networks.Include(n => n.Bodies).Include(n => n.Memberships).Include(n => n.Seats).SingleAsync(TestHost.Cancel));
        Assert.Equal((1500L, 40, "Strategist north"), (network.Memberships[0].Fee!.Value, network.Memberships[0].Hours!.Value, network.Memberships[0].CostFact!.Source));
        Assert.Equal((network.Bodies[0].Id, network.Memberships[0].Id, "Regionrådet för miljö"), (network.Seats[0].BodyId!.Value, network.Seats[0].MembershipId!.Value, network.Seats[0].Holder.Sv));
        IDocument body = await browser.ReadAsync($"/desk/networks/alps/bodies/{network.Bodies[0].Id}");
        Assert.Null(body.QuerySelector("button[formaction$='handler=remove']"));
    }

    [Fact]
    public async Task Nobody_changes_the_membership_or_the_seat_of_another_owner()
    {
        using NetworkRoom room = await NetworkRoom.OpenAsync();
        using DeskBrowser neighbour = room.Desk.As(room.Desk.Neighbour);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.AskAsync($"/desk/networks/seas/memberships/{room.Own.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.AskAsync($"/desk/networks/seas/seats/{room.Seat.Id}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await neighbour.AskAsync($"/desk/networks/seas/memberships/{room.Neighbours.Id}")).StatusCode);
    }

    [Fact]
    public async Task A_review_is_decided_with_its_reason_and_is_seen_by_the_member_alone()
    {
        using NetworkRoom room = await NetworkRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist), neighbour = room.Desk.As(room.Desk.Neighbour);
        IDocument page = await browser.ReadAsync("/desk/networks/review");
        IElement due = page.QuerySelector($"#review-{room.Own.Id} form")!;
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(due, null, ("choice", "Leave"), ("why", "Ingen hinner."))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(due, null, ("choice", "Leave"), ("why", "Ingen hinner."), ("leavesOn", "2027-06-30"))).StatusCode);
        Membership membership = await room.Desk.ReadAsync(db => db.Set<Membership>().Include(m => m.Reviews).SingleAsync(m => m.Id == room.Own.Id, TestHost.Cancel));
        Assert.Equal((ReviewChoice.Leave, "Ingen hinner.", new DateOnly(2027, 6, 30)), (membership.Reviews[0].Choice, membership.Reviews[0].Why.Sv, membership.EndsOn!.Value));
        Assert.Contains("Ingen hinner.", (await browser.ReadAsync("/desk/networks/seas")).Body!.TextContent);
        Assert.DoesNotContain("Ingen hinner.", (await neighbour.ReadAsync("/desk/networks/seas")).Body!.TextContent);
        IElement theirs = (await neighbour.ReadAsync("/desk/networks/review")).QuerySelector("main form")!;
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.SendAsync(theirs, null, ("membership", room.Own.Id.ToString()), ("choice", "Keep"), ("why", "Nej"))).StatusCode);
    }

    [Fact]
    public async Task Reviews_and_terms_that_come_to_their_day_stand_on_Today_and_on_the_score()
    {
        using NetworkRoom room = await NetworkRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IElement slips = (await browser.ReadAsync("/desk")).QuerySelector("section[aria-labelledby=networks-title]")!;
        Assert.Equal(2, slips.QuerySelectorAll(".slip").Length);
        ScoreBook score = await room.Desk.ReadAsync(db => db.ScoreAsync(ScoreSpan.Around(new(2026, 11, 24)), TestHost.Cancel));
        IReadOnlyList<ScoreNote> notes = score.Stave(room.Desk.North.Id, "north", room.Desk.North.Name).Notes;
        Assert.Contains(notes, n => n is { Event: ScoreEvent.Review, Source: ScoreSource.Network, Key: "seas" } && n.On == new DateOnly(2026, 12, 18));
        Assert.Contains(notes, n => n is { Event: ScoreEvent.Ends, Source: ScoreSource.Network } && n.On == new DateOnly(2026, 12, 31));
    }

    [Fact]
    public async Task The_mandate_map_says_the_same_as_its_table_and_an_indirect_member_goes_through_the_office()
    {
        using NetworkRoom room = await NetworkRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IDocument page = await browser.ReadAsync("/desk/mandates");
        string map = string.Join(' ', page.QuerySelectorAll(".mandate-map text tspan").Select(t => t.TextContent));
        Assert.Contains("Regionstyrelsens ordförande", map);
        Assert.Equal(2, page.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(["Kommissionen › Transportgruppen", "nätverket som helhet"], page.QuerySelectorAll("main tbody td[data-label=Var]").Select(t => t.TextContent.Trim()));
        Assert.Contains("genom Kontoret", page.QuerySelectorAll("main tbody tr")[1].TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".mandate-map path.map-indirect"));
        Assert.NotEmpty(page.QuerySelectorAll(".mandate-map path.map-founder"));
    }

    [Fact]
    public async Task The_public_pages_show_seats_and_outcomes_and_nothing_that_was_decided()
    {
        using NetworkRoom room = await NetworkRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IElement due = (await browser.ReadAsync("/desk/networks/review")).QuerySelector($"#review-{room.Own.Id} form")!;
        await browser.SendAsync(due, null, ("choice", "Keep"), ("why", "Hemligt skäl."));
        string network = (await room.Desk.Host.GetAsync("/sv/natverk/seas")).Body!.TextContent;
        Assert.Contains("Regionstyrelsens ordförande", network);
        Assert.Contains("Förslaget togs upp", network);
        Assert.DoesNotContain("Hemligt skäl.", network);
        Assert.Contains("Regionstyrelsens ordförande", (await room.Desk.Host.GetAsync("/sv/natverk")).QuerySelector(".mandate-table")!.TextContent);
    }

    private static IElement Form(IDocument page) => page.QuerySelector("main form.form-wide")!;

    [Fact]
    public async Task A_seat_is_found_by_its_office_and_its_deputy_in_two_languages_and_a_review_by_its_why_by_the_member_alone()
    {
        using NetworkRoom room = await NetworkRoom.OpenAsync(r =>
        {
            Seat deputy = new(r.Seas.Id, new(new("Ombud", "Delegate"), new("Nämndens ordförande", "Chair of the committee"), TestData.Fact) { Deputy = new("Tjänstgörande vice värdinna", "Acting vice hostess") });
            r.Own.Review(ReviewChoice.Keep, new("Sjöfarten angår oss", "Shipping concerns us"), new(2026, 11, 1), null, "Strateg");
            return [deputy];
        });
        Assert.Equal("/desk/networks/seas", (await FoundAsync(room.Desk.Strategist, "värdinna")).First());
        Assert.Equal("/desk/networks/seas", (await FoundAsync(room.Desk.Strategist, "hostess")).First());
        Assert.Equal("/desk/networks/seas", (await FoundAsync(room.Desk.Strategist, "sjöfarten")).First());
        Assert.DoesNotContain("Sjöfarten", (await room.Desk.Host.GetAsync("/desk/search?q=sj%C3%B6farten", room.Desk.Neighbour)).QuerySelector("main ol, main .entries")?.TextContent ?? "");

        async Task<IEnumerable<string?>> FoundAsync(Person by, string words) =>
            (await room.Desk.Host.GetAsync($"/desk/search?q={Uri.EscapeDataString(words)}", by)).QuerySelectorAll("main .entry-title a").Select(a => a.GetAttribute("href")).ToList();
    }
}
