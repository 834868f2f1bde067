using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Matching;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Watch;

namespace Samklang.Web.Tests.Desk;

public sealed class TodayTests
{
    [Fact]
    public async Task Today_shows_what_waits_for_the_own_owner_best_first_and_nothing_of_another()
    {
        Item weak = TestData.Item("1", title: new("Svag", "Weak")), strong = TestData.Item("2", title: new("Stark", "Strong"));
        Item other = TestData.Item("3", title: new("Grannens", "Neighbour's"));
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            Priority secret = TestData.Priority(r.South, "secret", audience: Audience.OfOwner(r.South.Id));
            return [weak, strong, other, secret, TestData.Match(weak, r.Buses, Strength.Possible), TestData.Match(strong, r.Buses, Strength.Strong),
                TestData.Match(other, secret, Strength.Strong), TestData.Match(strong, secret)];
        });
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk");
        Assert.Equal(["Stark", "Svag"], page.QuerySelectorAll(".entry-title").Select(t => t.TextContent.Trim()));
        Assert.Equal(2, page.QuerySelectorAll("form.verdict").Length);
        Assert.DoesNotContain("Grannens", page.Body!.TextContent);
        Assert.DoesNotContain("secret", page.Body.InnerHtml);
    }

    [Fact]
    public async Task An_officer_sees_every_owner_and_an_item_once_with_each_priority()
    {
        Item item = TestData.Item();
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            Priority trains = TestData.Priority(r.South, "trains", new("Tåg", "Trains"));
            return [item, trains, TestData.Match(item, r.Buses), TestData.Match(item, trains)];
        });
        using DeskBrowser browser = room.As(room.Officer);
        IDocument page = await browser.ReadAsync("/desk");
        IElement entry = Assert.Single(page.QuerySelectorAll(".entry"));
        Assert.Equal(["Region north", "Region south"], entry.QuerySelectorAll(".entry-owner").Select(o => o.TextContent).Order());
        IDocument southern = await browser.ReadAsync("/desk?owner=south");
        Assert.Equal(["Region south"], southern.QuerySelectorAll(".entry-owner").Select(o => o.TextContent));
    }

    [Fact]
    public async Task A_call_past_its_deadline_waits_for_nobody()
    {
        Item closed = new(TestData.Draft() with { Dates = [new(new DateOnly(2026, 11, 22), ItemDateKind.Deadline)] }, TestData.Now);
        using DeskRoom room = await DeskRoom.OpenAsync(r => [closed, TestData.Match(closed, r.Buses)]);
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk");
        Assert.Empty(page.QuerySelectorAll(".entry"));
        Assert.Equal("Allt är bedömt", page.QuerySelector(".empty h2")!.TextContent);
    }

    [Fact]
    public async Task A_match_is_a_sentence_with_the_passage_marked()
    {
        Item item = TestData.Item();
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, TestData.Match(item, r.Buses)]);
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk");
        string sentence = string.Join(' ', page.QuerySelector(".entry-why")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal("Utlysningen rör troligen Fossilfria bussar: texten talar om ”buses”, som enligt ordlistan svarar mot prioriteringens ”bussar”.", sentence);
        Assert.Equal("buses", page.QuerySelector(".entry-passage mark")!.TextContent);
        Assert.Equal("en", page.QuerySelector(".entry-why .found")!.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("Agera", Verdict.Act)]
    [InlineData("Följ", Verdict.Follow)]
    [InlineData("Känn till", Verdict.Know)]
    [InlineData("Inte för oss", Verdict.NotForUs)]
    public async Task A_verdict_settles_the_match_and_History_keeps_who_and_when(string button, Verdict verdict)
    {
        Item item = TestData.Item();
        Watch.Match match = null!;
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, match = TestData.Match(item, r.Buses)]);
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk");
        HttpResponseMessage answer = await browser.SendAsync(page.QuerySelector("form.verdict")!, button, ("note", "Det rör våra avtal."));
        Assert.Equal($"/desk?settled={match.Id}#settled", answer.Headers.Location!.ToString());

        Watch.Match kept = await room.MatchAsync(match.Id);
        Assert.Equal((verdict, "Det rör våra avtal.", room.Strategist.DisplayName), (kept.Verdict, kept.Note, kept.SettledBy));
        var history = await room.ReadAsync(db => db.History.SingleAsync(h => h.RecordId == match.Id, TestHost.Cancel));
        Assert.Equal((room.Strategist.DisplayName, TestHostTime(room)), (history.By, history.At));

        IDocument after = await browser.FollowAsync(answer);
        Assert.Contains("Fossilfria bussar", after.QuerySelector("#settled")!.TextContent);
        Assert.StartsWith($"/desk/matches/{match.Id}", after.QuerySelector("#settled a")!.GetAttribute("href"));
        Assert.Empty((await browser.ReadAsync("/desk")).QuerySelectorAll(".entry"));
    }

    [Fact]
    public async Task What_is_followed_with_a_deadline_near_stands_beside_what_waits()
    {
        Item item = TestData.Item();
        using DeskRoom room = await DeskRoom.OpenAsync(r => [item, Dossier.Open(item, r.Buses, Level.Follow, null, TestData.Now)]);
        using DeskBrowser browser = room.As(room.Strategist);
        Assert.Equal("Nollutsläppsbussar", (await browser.ReadAsync("/desk")).QuerySelector(".desk-beside .slip a")!.TextContent);
        using DeskBrowser neighbour = room.As(room.Neighbour);
        Assert.Null((await neighbour.ReadAsync("/desk")).QuerySelector(".desk-beside .slip a"));
    }

    [Fact]
    public async Task Feedback_is_a_task_of_the_page_s_owner_until_it_is_handled()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
            [new Feedback("calls", "/sv/utlysningar", Tongue.Swedish, false, "<b>Var</b> är datumet?", r.North.Id, TestData.Now)]);
        using DeskBrowser neighbour = room.As(room.Neighbour);
        Assert.DoesNotContain("datumet", (await neighbour.ReadAsync("/desk")).Body!.TextContent);
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk");
        Assert.Equal("<b>Var</b> är datumet?", page.QuerySelector(".tasks blockquote")!.TextContent);
        HttpResponseMessage answer = await browser.SendAsync(page.QuerySelector(".tasks form")!);
        Assert.Null((await browser.FollowAsync(answer)).QuerySelector(".tasks form"));
        Assert.Equal(room.Strategist.DisplayName, await room.ReadAsync(db => db.Feedback.Select(f => f.HandledBy).SingleAsync(TestHost.Cancel)));
    }

    [Fact]
    public async Task What_has_come_since_the_last_visit_is_marked_as_new()
    {
        Item old = TestData.Item("1", title: new("Gammal", "Old")), fresh = TestData.Item("2", title: new("Färsk", "Fresh"));
        using DeskRoom room = await DeskRoom.OpenAsync(r => [old, fresh, TestData.Match(old, r.Buses, Strength.Strong)]);
        using DeskBrowser browser = room.As(room.Strategist);
        Assert.Empty((await browser.ReadAsync("/desk")).QuerySelectorAll(".new"));
        room.Host.Time.Advance(TimeSpan.FromDays(1));
        await room.Host.SaveAsync(new Watch.Match(fresh, room.Buses, TestData.Hit(fresh), TestHostTime(room)));
        IDocument page = await browser.ReadAsync("/desk?new=true");
        Assert.Equal("Färsk", Assert.Single(page.QuerySelectorAll(".entry-title")).TextContent.Trim());
        Assert.NotNull(page.QuerySelector(".entry .new"));
    }

    [Fact]
    public async Task Of_two_thousand_open_matches_Today_asks_about_ten_items_at_a_time()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            List<Priority> priorities = [.. Enumerable.Range(0, 4).Select(i => TestData.Priority(r.North, $"p{i}"))];
            List<Item> items = [.. Enumerable.Range(0, 500).Select(i => TestData.Item($"{i}"))];
            return [.. priorities, .. items, .. items.SelectMany(i => priorities.Select(p => TestData.Match(i, p)))];
        });
        using DeskBrowser browser = room.As(room.Strategist);
        IDocument page = await browser.ReadAsync("/desk?p=2");
        Assert.Equal(10, page.QuerySelectorAll(".entry").Length);
        Assert.Equal(40, page.QuerySelectorAll("form.verdict").Length);
        Assert.Equal(10, page.QuerySelectorAll(".entry > .entry-body > .entry-match").Length);
        Assert.Equal(30, page.QuerySelectorAll(".other-matches:not([open]) .entry-match").Length);
    }

    private static DateTime TestHostTime(DeskRoom room) => room.Host.Time.GetUtcNow().UtcDateTime;
}
