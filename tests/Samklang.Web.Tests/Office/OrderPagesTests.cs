using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.People;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Office;

public sealed class OrderPagesTests
{
    [Fact]
    public async Task An_order_goes_from_draft_to_agreed_and_is_changed_with_why_by_way_of_the_pages()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync();
        using DeskBrowser strategist = room.As(room.Strategist), officer = room.As(room.Officer), neighbour = room.As(room.Neighbour);
        IDocument page = await strategist.ReadAsync("/desk/orders?year=2027");
        HttpResponseMessage begun = await strategist.SendAsync(page.QuerySelectorAll("form[action$='handler=begin']").Single());
        Assert.Equal("/desk/orders/north-2027", begun.Headers.Location!.ToString());
        await AddLineAsync(strategist, ("whatSv", "Bevaka bussreglerna"), ("days", "12"), ("area", "transport"), ("dueOn", "2027-06-30"), ("shownTo", "Owners"));
        Assert.DoesNotContain("Bevaka bussreglerna", (await neighbour.ReadAsync("/desk/orders/plan?year=2027")).Body!.TextContent);

        await PressAsync(strategist, "send");
        Assert.Contains("Bevaka bussreglerna", (await neighbour.ReadAsync("/desk/orders/plan?year=2027")).Body!.TextContent);
        Assert.Empty((await strategist.ReadAsync("/desk/orders/north-2027")).QuerySelectorAll("form[action$='handler=agree']"));
        await PressAsync(officer, "agree");
        Order order = await room.OrderAsync("north-2027");
        Assert.Equal((OrderState.Agreed, 12, AudienceKind.Owners), (order.State, order.Lines[0].Days!.Value, order.Lines[0].Audience.Kind));

        string edit = $"/desk/orders/north-2027/lines/{order.Lines[0].Id}";
        IDocument form = await strategist.ReadAsync(edit);
        Assert.Equal(HttpStatusCode.BadRequest, (await strategist.SendAsync(form.QuerySelector("main form.form-wide")!, null, ("days", "20"))).StatusCode);
        Assert.Equal(12, (await room.OrderAsync("north-2027")).Lines[0].Days);
        await strategist.SendAsync(form.QuerySelector("main form.form-wide")!, null, ("days", "20"), ("whySv", "Förslaget kom tidigare"));
        order = await room.OrderAsync("north-2027");
        Assert.Equal((OrderState.Changed, 20, "Förslaget kom tidigare"), (order.State, order.Lines[0].Days!.Value, order.Changes.Single().Why.Sv));
        Assert.Contains("Förslaget kom tidigare", (await officer.ReadAsync("/desk/orders/north-2027")).QuerySelector(".history")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync("/desk/orders/north-2027")).StatusCode);
    }

    [Fact]
    public async Task Wrong_days_amounts_and_areas_are_named_and_nothing_is_kept()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync((r, office) => [new Order("north-2027", office, r.North.Id, 2027, new(2026, 11, 1))]);
        using DeskBrowser strategist = room.As(room.Strategist), neighbour = room.As(room.Neighbour);
        IDocument form = await strategist.ReadAsync("/desk/orders/north-2027/lines/new");
        HttpResponseMessage answer = await strategist.SendAsync(form.QuerySelector("main form.form-wide")!, null, ("days", "många"), ("dueOn", "i vår"), ("area", "månen"), ("shownTo", "Person"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        IDocument page = await TestHost.ParseAsync(await answer.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(["#area", "#days", "#dueOn", "#shownTo", "#whatSv"], page.QuerySelectorAll(".ds-error-summary a").Select(a => a.GetAttribute("href")).Order());
        Assert.Empty((await room.OrderAsync("north-2027")).Lines);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.AskAsync("/desk/orders/north-2027/lines/new")).StatusCode);
    }

    [Fact]
    public async Task Lines_of_two_owners_become_one_work_with_their_origin_and_what_one_keeps_stays_its_own()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync((r, office) =>
            [OfficeRoom.Sent(office, r.North, ("Följ budgeten", AudienceKind.Owners), ("Hemlig robot", AudienceKind.Owner)), OfficeRoom.Sent(office, r.South, ("Bevaka fonderna", AudienceKind.Owners))]);
        using DeskBrowser officer = room.As(room.Officer), neighbour = room.As(room.Neighbour);
        OrderLine shared = (await room.OrderAsync("north-2026")).Lines.Single(l => l.Number == 1), theirs = (await room.OrderAsync("south-2026")).Lines[0];
        IDocument plan = await officer.ReadAsync("/desk/orders/plan?year=2026");
        IHtmlFormElement form = (IHtmlFormElement)plan.QuerySelector("main form")!;
        Assert.Equal(HttpStatusCode.BadRequest, (await officer.SendAsync(form, null, ("line", shared.Id.ToString()), ("titleSv", "Budgeten"))).StatusCode);
        await officer.SendAsync(form, null, ("line", shared.Id.ToString()), ("line", theirs.Id.ToString()), ("titleSv", "Gemensam budgetbevakning"));
        PlannedWork work = await room.ReadAsync(db => db.PlannedWork.Include(w => w.Lines).SingleAsync(TestHost.Cancel));
        Assert.Equal((2, AudienceKind.Owners), (work.Lines.Count, work.Audience.Kind));

        IElement row = (await neighbour.ReadAsync("/desk/orders/plan?year=2026")).QuerySelector($"#work-{work.Id}")!;
        Assert.Contains("Gemensamt för 2 ägare", row.TextContent);
        Assert.Contains("Region north: Följ budgeten", row.TextContent);
        foreach (string address in (string[])["/desk/orders/plan?year=2026", "/desk/orders/plan?year=2026&as=csv", "/desk/orders?year=2026&as=csv", "/desk/search?q=robot", "/desk/history", "/desk/orders/balance?year=2026"])
            Assert.DoesNotContain("Hemlig robot", await (await neighbour.AskAsync(address)).Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal(["5", "0", "5"], (await officer.ReadAsync("/desk/orders/balance?year=2026")).QuerySelectorAll("td[data-label='Arbetsdagar']").Select(d => d.TextContent.Trim()));
        Assert.Equal(["0", "0", "5"], (await neighbour.ReadAsync("/desk/orders/balance?year=2026")).QuerySelectorAll("td[data-label='Arbetsdagar']").Select(d => d.TextContent.Trim()));
        Assert.Empty((await neighbour.ReadAsync("/desk/orders/plan?year=2026")).QuerySelectorAll("main input[type=checkbox]"));

        await officer.SendAsync((await officer.ReadAsync("/desk/orders/plan?year=2026")).QuerySelector("main form")!, "Dela upp");
        Assert.Empty(await room.ReadAsync(db => db.PlannedWork.ToListAsync(TestHost.Cancel)));
        Assert.All((await room.OrderAsync("north-2026")).Lines, l => Assert.Null(l.WorkId));
    }

    [Fact]
    public async Task A_delivery_is_a_log_line_that_points_at_the_order_line_and_keeps_to_those_who_see_it()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync((r, office) => [OfficeRoom.Sent(office, r.South, ("Hitta partner", AudienceKind.Owner))]);
        using DeskBrowser officer = room.As(room.Officer), neighbour = room.As(room.Neighbour), strategist = room.As(room.Strategist);
        Order order = await room.OrderAsync("south-2026");
        string address = $"/desk/orders/lines/{order.Lines[0].Id}";
        string write = (await officer.ReadAsync(address)).QuerySelector("main a.ds-button")!.GetAttribute("href")!;
        await officer.SendAsync((await officer.ReadAsync(write)).QuerySelector("main form[method=post]")!, null, ("text", "Lämnade en lista på tre partner"));
        LogLine line = await room.ReadAsync(db => db.Log.Include(l => l.Links).SingleAsync(TestHost.Cancel));
        Assert.Equal((room.South.Id, Audience.OfOwner(room.South.Id), LogKind.Delivery), (line.OwnerId, line.Audience, line.Kind));
        Assert.Equal(new LinkedRecord(LinkedKind.OrderLine, order.Lines[0].Id), Assert.Single(line.Links).To);
        Assert.Contains("Lämnade en lista på tre partner", (await neighbour.ReadAsync(address)).QuerySelector(".history")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, (await strategist.AskAsync(address)).StatusCode);
        Assert.DoesNotContain("tre partner", (await strategist.ReadAsync("/desk/log")).Body!.TextContent);
    }

    [Fact]
    public async Task The_office_says_the_shares_and_the_areas_of_the_year_and_an_owner_may_not()
    {
        using DeskRoom room = await OfficeRoom.OpenAsync();
        using DeskBrowser officer = room.As(room.Officer), strategist = room.As(room.Strategist);
        IDocument page = await officer.ReadAsync("/desk/orders?year=2026");
        IElement shares = page.QuerySelector("form[action$='handler=shares']")!;
        Assert.Equal(HttpStatusCode.BadRequest, (await officer.SendAsync(shares, null, ("share-north", "120"), ("share-south", "40"))).StatusCode);
        await officer.SendAsync(shares, null, ("share-north", "60,5"), ("share-south", "39.5"));
        Assert.Equal([39.5m, 60.5m], (await room.ReadAsync(db => db.Set<Samklang.Office.OfficeOwner>().Select(o => o.Share).ToListAsync(TestHost.Cancel))).Order().Select(s => s!.Value));
        await officer.SendAsync(page.QuerySelector("form[action$='handler=area']")!, null, ("area", "transport"), ("whySv", "Reglerna ses över"));
        IDocument seen = await strategist.ReadAsync("/desk/orders?year=2026");
        Assert.Contains("Reglerna ses över", seen.QuerySelector("#areas + ul, .goals")!.TextContent);
        Assert.Contains("60,5 %", seen.Body!.TextContent);
        Assert.Empty(seen.QuerySelectorAll("form[action$='handler=shares']"));
    }

    private static async Task AddLineAsync(DeskBrowser browser, params (string, string)[] written)
    {
        IDocument form = await browser.ReadAsync("/desk/orders/north-2027/lines/new");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(form.QuerySelector("main form.form-wide")!, null, written)).StatusCode);
    }

    private static async Task PressAsync(DeskBrowser browser, string handler)
    {
        IDocument page = await browser.ReadAsync("/desk/orders/north-2027");
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(page.QuerySelector($"form[action$='handler={handler}']")!)).StatusCode);
    }
}
