using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.History;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Web.Tests.Desk;

namespace Samklang.Web.Tests.Threads;

public sealed class FrameworkTests
{
    [Theory]
    [InlineData(null, null, false, FrameworkState.InForce)]
    [InlineData("2027-01-01", null, false, FrameworkState.NotYetInForce)]
    [InlineData("2026-11-23", "2026-11-23", false, FrameworkState.EndsSoon)]
    [InlineData("2021-01-01", "2026-11-22", false, FrameworkState.Ended)]
    [InlineData("2021-01-01", "2027-08-22", false, FrameworkState.EndsSoon)]
    [InlineData("2021-01-01", "2027-08-23", false, FrameworkState.InForce)]
    [InlineData("2021-01-01", "2026-12-31", true, FrameworkState.Draft)]
    public void A_version_holds_from_its_first_day_to_its_last(string? from, string? to, bool isDraft, FrameworkState expected) =>
        Assert.Equal(expected, Framework.StateOn(new(2026, 11, 23), isDraft, Day(from), Day(to)));

    [Fact]
    public async Task The_list_says_of_each_version_when_it_holds_and_the_tree_shows_its_goals_and_parts()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync(r => [StrategyRoom.Goal("aim-part", r.Own, "1.1", "I Bryssel", "In Brussels", r.Aim.Id)]);
        using DeskBrowser browser = room.Desk.As(room.Desk.Neighbour);
        string list = (await browser.ReadAsync("/desk/strategy")).QuerySelector("main")!.TextContent;
        Assert.Contains("Gäller från 1 januari 2021 till 31 december 2026. Slutar om 5 veckor.", list);
        IDocument page = await browser.ReadAsync("/desk/strategy/frameworks/own-2021");
        Assert.Equal("1.1 I Bryssel", page.QuerySelector(".goal-branch .goal-branch a")!.TextContent.Trim());
        Assert.Contains("1 mål", list.Replace("Globala mål", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_and_validity_are_changed_with_History_and_a_period_that_ends_before_it_begins_is_refused()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        IElement form = (await browser.ReadAsync("/desk/strategy/frameworks/own-2021/edit")).QuerySelector("main form")!;
        HttpResponseMessage refused = await browser.SendAsync(form, "Spara styrdokumentet", ("validTo", "2020-12-31"), ("titleSv", "Ny titel"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Sista dagen ligger före den första.", await refused.Content.ReadAsStringAsync(TestHost.Cancel));
        Assert.Equal("Vår strategi", (await OwnAsync(room)).Title.Sv);
        await browser.SendAsync(form, "Spara styrdokumentet", ("validTo", "2027-06-30"), ("titleSv", "Ny titel"));
        Framework changed = await OwnAsync(room);
        Assert.Equal(("Ny titel", new DateOnly(2027, 6, 30)), (changed.Title.Sv, changed.ValidTo));
        IDocument history = await browser.ReadAsync($"/desk/history/framework/{changed.Id}");
        Assert.Contains("Gäller till", history.QuerySelectorAll("dt").Select(d => d.TextContent));
        Assert.NotNull(history.QuerySelector("a[href='/desk/strategy/frameworks/own-2021']"));
    }

    [Fact]
    public async Task A_goal_and_a_part_of_it_are_added_and_changed()
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser browser = room.Desk.As(room.Desk.Strategist);
        (string, string)[] words = [("number", "3"), ("titleSv", "Öppna  dörrar"), ("titleEn", "Open doors"), ("summarySv", "För alla."), ("summaryEn", "For all.")];
        IElement form = (await browser.ReadAsync("/desk/strategy/goals/new/edit?framework=own-2021")).QuerySelector("main form")!;
        form.SetAttribute("action", "/desk/strategy/goals/new/edit?framework=own-2021");
        Assert.Equal("/desk/strategy/goals/open-doors", (await browser.SendAsync(form, "Spara målet", words)).Headers.Location?.ToString());
        form.SetAttribute("action", "/desk/strategy/goals/new/edit?framework=own-2021&partof=open-doors");
        Assert.Equal("/desk/strategy/goals/open-doors-2", (await browser.SendAsync(form, "Spara målet", words)).Headers.Location?.ToString());
        List<Goal> made = await room.Desk.ReadAsync(db => db.Goals.Where(g => g.Key.StartsWith("open")).OrderBy(g => g.Key).ToListAsync(TestHost.Cancel));
        Assert.Equal(("Öppna dörrar", made[0].Id), (made[0].Title.Sv, made[1].ParentId));
        IElement edit = (await browser.ReadAsync("/desk/strategy/goals/open-doors/edit")).QuerySelector("main form")!;
        edit.SetAttribute("action", "/desk/strategy/goals/open-doors/edit");
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(edit, "Spara målet", ("titleEn", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.SendAsync(edit, "Spara målet", ("titleEn", "Wide open doors"))).StatusCode);
        Assert.Equal("Wide open doors", (await room.Desk.ReadAsync(db => db.Goals.SingleAsync(g => g.Key == "open-doors", TestHost.Cancel))).Title.En);
        Assert.True(await room.Desk.ReadAsync(db => db.History.AnyAsync(h => h.RecordId == made[0].Id && h.Kind == ChangeKind.Changed, TestHost.Cancel)));
    }

    [Theory]
    [InlineData("/desk/strategy/frameworks/own-2021/edit")]
    [InlineData("/desk/strategy/frameworks/new/edit?after=own-2021")]
    [InlineData("/desk/strategy/goals/aim/edit")]
    [InlineData("/desk/strategy/goals/new/edit?framework=own-2021")]
    public async Task Another_owner_s_framework_is_read_and_not_written(string address)
    {
        using StrategyRoom room = await StrategyRoom.OpenAsync();
        using DeskBrowser neighbour = room.Desk.As(room.Desk.Neighbour);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.AskAsync(address)).StatusCode);
        Assert.DoesNotContain("/edit", (await neighbour.ReadAsync("/desk/strategy/frameworks/own-2021")).QuerySelector("main")!.InnerHtml);
    }

    private static Task<Framework> OwnAsync(StrategyRoom room) => room.Desk.ReadAsync(db => db.Frameworks.SingleAsync(f => f.Key == "own-2021", TestHost.Cancel));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
