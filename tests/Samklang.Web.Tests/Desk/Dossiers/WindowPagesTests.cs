using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Networks;
using Samklang.Office;
using Samklang.People;

namespace Samklang.Web.Tests.Desk.Dossiers;

public sealed class WindowPagesTests
{
    [Fact]
    public async Task A_new_window_has_its_steps_laid_at_once()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        IElement form = (await browser.ReadAsync("/desk/dossiers/clean/window")).QuerySelector("main form")!;
        HttpResponseMessage wrong = await browser.SendAsync(form, null, ("title", ""), ("kind", ""), ("closesOn", ""), ("source", ""));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        IDocument page = await browser.FollowAsync(await browser.SendAsync(form, null,
            ("title", "Utskottet"), ("kind", "CommitteeVote"), ("closesOn", "2027-02-26"), ("closesTime", "09:00"), ("source", "Parlamentet"), ("plan", "whole")));
        Assert.Contains("kl. 09:00 i Bryssel", page.QuerySelector(".saying")!.TextContent);
        Assert.Contains("25 februari 2027", page.QuerySelector(".saying")!.TextContent);
        Assert.Equal(["2027-01-04", "2027-01-12", "2027-01-12", "2027-01-26", "2027-02-25"], Enumerable.Range(0, 5).Select(n => InfluenceRoom.LastSafe(page, n)));
    }

    [Fact]
    public async Task A_region_with_another_clock_sees_both()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync();
        using TestHost finnish = room.Room.Host.Restarted().With("Samklang:TimeZone", "Europe/Helsinki");
        using DeskBrowser browser = new(finnish, room.Room.Strategist);
        Assert.Contains("vid midnatt i Bryssel (kl. 01:00 den 27 februari 2027 här)", (await browser.ReadAsync($"/desk/windows/{room.Window.Id}")).QuerySelector(".saying")!.TextContent);
    }

    [Fact]
    public async Task Steps_are_done_and_undone_and_given_to_another_role()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist), neighbour = room.Room.As(room.Room.Neighbour);
        string address = $"/desk/windows/{room.Window.Id}";
        IElement Form(IDocument page) => page.QuerySelector("#step-0 form")!;
        IDocument done = await browser.FollowAsync(await browser.SendAsync(Form(await browser.ReadAsync(address)), "Klart"));
        Assert.Contains("Klart 23 november", done.QuerySelector("#step-0")!.TextContent);
        await browser.SendAsync(Form(done), "Ångra");
        await browser.SendAsync(Form(await browser.ReadAsync(address)), "Ge till rollen", ("role", "Officer"));
        Step step = await room.Room.ReadAsync(db => db.Steps.SingleAsync(s => s.Position == 0, TestHost.Cancel));
        Assert.Equal((Role.Officer, false), (step.Role, step.IsDone));
        Assert.Null((await neighbour.ReadAsync(address)).QuerySelector("#step-0"));
    }

    [Fact]
    public async Task A_path_that_is_too_late_says_so_and_the_shorter_one_can_be_taken()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync(closes: new(2027, 1, 8));
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        string address = $"/desk/windows/{room.Window.Id}";
        IDocument page = await browser.ReadAsync(address);
        IElement way = page.QuerySelector(".late-box .entry")!;
        Assert.Contains("Nämnden bereder, Styrelsen beslutar", way.TextContent);
        IDocument taken = await browser.FollowAsync(await browser.SendAsync(way.QuerySelector("form")!));
        Assert.Null(taken.QuerySelector(".late-box"));
        Assert.Equal(["2026-12-29", "2027-01-08", null, null, "2027-01-08"], Enumerable.Range(0, 5).Select(n => InfluenceRoom.LastSafe(taken, n)));
        IDocument back = await browser.FollowAsync(await browser.SendAsync(taken.QuerySelector("#step-2 form")!, "Ta med igen"));
        Assert.NotNull(back.QuerySelector(".late-box"));
    }

    [Fact]
    public async Task When_nothing_else_is_in_time_a_network_that_fits_or_the_office_can_answer()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync(closes: new(2026, 11, 27), more: r =>
        {
            Organisation fits = new("transport-net", OrganisationKind.Network, new("Transportnätet", "Transport Network")), other = new("choirs", OrganisationKind.Network, new("Körerna", "Choirs"));
            Network transport = new("transport-net", fits.Id, new("Rena fordon och kollektivtrafik", "Clean vehicles and public transport"), new("Rena bussar", "Clean buses"), TestData.Fact);
            Network choirs = new("choirs", other.Id, new("Körsång", "Choir singing"), new("Noter", "Sheet music"), TestData.Fact);
            BrusselsOffice office = new(r.Room.Office.Id, new("x", "x"), new("x", "x"), TestData.Fact);
            return [fits, other, transport, choirs, new Membership(transport.Id, r.Room.North.Id, MembershipKind.Member, null, new("x", "x")),
                new Membership(choirs.Id, r.Room.North.Id, MembershipKind.Member, null, new("x", "x")), office, new OfficeOwner(office.Id, r.Room.North.Id)];
        });
        using DeskBrowser browser = room.Room.As(room.Room.Strategist);
        IDocument page = await browser.ReadAsync($"/desk/windows/{room.Window.Id}");
        string[] ways = [.. page.QuerySelectorAll(".late-box h3").Select(h => h.TextContent)];
        Assert.Equal(["Svara gemensamt genom Transportnätet", "Be Kontoret föra fram vår linje"], ways);
        IDocument taken = await browser.FollowAsync(await browser.SendAsync(page.QuerySelector(".late-box form")!));
        Assert.Null(taken.QuerySelector(".late-box"));
        Assert.Equal("2026-11-27", InfluenceRoom.LastSafe(taken, 5));
        Assert.Contains("Transportnätet", taken.QuerySelector("#step-5")!.TextContent);
    }

    [Fact]
    public async Task Working_days_and_plans_can_be_changed_and_what_is_wrong_is_said()
    {
        using InfluenceRoom room = await InfluenceRoom.OpenAsync();
        using DeskBrowser browser = room.Room.As(room.Room.Strategist), neighbour = room.Room.As(room.Room.Neighbour);
        IElement days = (await browser.ReadAsync("/desk/meetings/workdays")).QuerySelector("main form")!;
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(days, null, ("breakFrom", "1 juli"))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(days, null, ("breakFrom", "01-01"), ("breakTo", "12-31"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(days, null, ("daysOff", "2027-01-04"))).StatusCode);
        Assert.Equal("2026-12-30", InfluenceRoom.LastSafe(await browser.ReadAsync($"/desk/windows/{room.Window.Id}"), 0));

        IElement plan = (await browser.ReadAsync("/desk/plans/whole")).QuerySelector("main form")!;
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(plan, null, ("steps[2].body", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(plan, null, ("steps[0].workingDays", "8"), ("steps[3].title", ""))).StatusCode);
        PlanTemplate kept = await room.Room.ReadAsync(db => db.PlanTemplates.SingleAsync(TestHost.Cancel));
        Assert.Equal([8, 5, 0, 0], kept.Steps.Select(s => s.WorkingDays));
        Assert.Equal(room.Committee.Id, kept.Steps[2].BodyId);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.AskAsync("/desk/plans/whole")).StatusCode);
    }
}
