using System.Net;
using System.Text;
using Ical.Net.CalendarComponents;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Watch;
using Samklang.Web.Tests.Desk;
using Calendar = Ical.Net.Calendar;

namespace Samklang.Web.Tests.Outside;

/// <summary>The calendars, read by a library that did not write them.</summary>
public sealed class CalendarTests
{
    [Fact]
    public async Task The_last_day_of_a_call_keeps_its_identity_when_it_moves_and_is_cancelled_when_it_goes()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(_ => [new Item(Call(new(2027, 2, 1), new(2027, 9, 1)), TestData.Now)]);
        IReadOnlyList<CalendarEvent> before = await room.CalendarAsync("/sv/feeds/calls.ics");
        Assert.Equal(2, before.Count);
        Assert.All(before, e => Assert.Equal("CONFIRMED", e.Status));
        Assert.Equal(new DateOnly(2027, 2, 1), before[0].Start!.Date);
        Assert.False(before[0].Start!.HasTime);
        Assert.Equal("Sista dag: Nollutsläppsbussar", before[0].Summary);
        Assert.EndsWith("/sv/fran-eu/item-1", before[0].Url!.ToString());

        await room.ChangeAsync(async db => (await db.Items.SingleAsync(TestHost.Cancel)).Update(Call(new DateOnly(2027, 3, 1)), TestData.Now.AddDays(1)));
        IReadOnlyList<CalendarEvent> after = await room.CalendarAsync("/sv/feeds/calls.ics");
        Assert.Equal(before.Select(e => e.Uid), after.Select(e => e.Uid));
        Assert.All(after, e => Assert.True(e.Sequence > before[0].Sequence));
        Assert.Equal(new DateOnly(2027, 3, 1), after[0].Start!.Date);
        Assert.Equal(["CONFIRMED", "CANCELLED"], after.Select(e => e.Status));

        await room.ChangeAsync(async db => (await db.Items.SingleAsync(TestHost.Cancel)).Miss(new(2026, 11, 23)));
        Assert.All(await room.CalendarAsync("/sv/feeds/calls.ics"), e => Assert.Equal("CANCELLED", e.Status));
    }

    [Fact]
    public async Task A_meeting_has_its_hour_in_the_region_and_is_cancelled_with_why()
    {
        Organisation alps = new("alps", OrganisationKind.Network, new("Alpnätet", "The Alpine Network"));
        Network network = new("alps", alps.Id, new("Berg", "Mountains"), new("Utsikt", "A view"), TestData.Fact);
        Body body = new("committee", network.Id, BodyKind.Committee, new("Utskottet", "The Committee"), true, null);
        Meeting meeting = new(LocalText.Empty, new(new(2027, 1, 20), new(9, 30), new(2027, 1, 13)), [body], TestData.Fact);
        using DeskRoom room = await DeskRoom.OpenAsync(_ => [alps, network, body, meeting, .. meeting.Bodies]);
        IReadOnlyList<CalendarEvent> days = await room.CalendarAsync("/en/feeds/bodies/committee.ics");
        Assert.Equal(["To do: Papers: The Committee", "The Committee"], days.Select(d => d.Summary));
        Assert.Equal(new DateTime(2027, 1, 20, 8, 30, 0, DateTimeKind.Utc), days[1].Start!.AsUtc);
        Assert.EndsWith("/en/networks/alps", days[1].Url!.ToString());

        await room.ChangeAsync(async db => (await db.Meetings.SingleAsync(TestHost.Cancel)).Cancel(new("Snö", "Snow"), TestData.Now));
        IReadOnlyList<CalendarEvent> after = await room.CalendarAsync("/en/feeds/bodies/committee.ics");
        Assert.Equal(days.Select(e => (e.Uid, "CANCELLED", e.Sequence + 1)), after.Select(e => (e.Uid, e.Status!, e.Sequence)));
        Assert.Equal("Snow", after[1].Description);
        Assert.Equal("Cancelled – The Committee", after[1].Summary);
    }

    [Fact]
    public async Task A_priority_and_a_dossier_have_the_days_that_belong_to_them_and_a_closed_dossier_cancels_its_own()
    {
        Item item = TestData.Item("law", ItemKind.Act);
        Dossier dossier = null!;
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            dossier = Dossier.Open(item, r.Buses, Level.Act, null, TestData.Now);
            dossier.Watch(WindowKind.Own, new("Remissen", "The referral"), WindowEnd.WithDay(new(2027, 2, 1)), TestData.Fact);
            return [item, dossier, TestData.Priority(r.North, "quiet", new("Tyst", "Quiet"))];
        });
        foreach (string address in (string[])["/sv/feeds/priorities/bus.ics", "/sv/feeds/dossiers/item-law.ics"])
            Assert.Equal("Sista dag: Remissen: Nollutsläppsbussar", Assert.Single(await room.CalendarAsync(address)).Summary);
        Assert.Empty(await room.CalendarAsync("/sv/feeds/priorities/quiet.ics"));
        await room.ChangeAsync(async db => (await db.Dossiers.SingleAsync(TestHost.Cancel)).Close(new("Avgjort", "Decided"), TestData.Now));
        Assert.Equal("CANCELLED", Assert.Single(await room.CalendarAsync("/sv/feeds/dossiers/item-law.ics")).Status);
        using HttpClient anybody = room.Host.Browser();
        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync("/sv/feeds/priorities/no-such.ics", TestHost.Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_day_whose_record_is_removed_is_told_as_cancelled_where_it_stood_and_for_a_while()
    {
        Item item = TestData.Item("law", ItemKind.Act);
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            Dossier dossier = Dossier.Open(item, r.Buses, Level.Act, null, TestData.Now);
            dossier.Watch(WindowKind.Own, new("Remissen", "The referral"), WindowEnd.WithDay(new(2027, 9, 1)), TestData.Fact);
            return [item, dossier, TestData.Priority(r.North, "quiet", new("Tyst", "Quiet"))];
        });
        string[] stood = ["/sv/feeds/priorities/bus.ics", "/en/feeds/priorities/bus.ics", "/sv/feeds/dossiers/item-law.ics"];
        Dictionary<string, CalendarEvent> before = [];
        foreach (string address in stood)
            before[address] = Assert.Single(await room.CalendarAsync(address));
        await room.CalendarAsync("/sv/feeds/priorities/quiet.ics");

        room.Host.Time.Advance(TimeSpan.FromDays(1));
        await room.ChangeAsync(async db => db.Remove(await db.Windows.SingleAsync(TestHost.Cancel)));

        foreach (string address in stood)
        {
            CalendarEvent gone = Assert.Single(await room.CalendarAsync(address));
            Assert.Equal((before[address].Uid, "CANCELLED", before[address].Start), (gone.Uid, gone.Status!, gone.Start));
            Assert.True(gone.Sequence > before[address].Sequence);
            Assert.True(gone.LastModified!.AsUtc > before[address].LastModified!.AsUtc);
            Assert.Equal((address.StartsWith("/en", StringComparison.Ordinal) ? "Cancelled" : "Inställt", null, null), (gone.Summary, gone.Description, gone.Url));
            Assert.Equal(gone.Sequence, Assert.Single(await room.CalendarAsync(address)).Sequence);
        }
        Assert.Empty(await room.CalendarAsync("/sv/feeds/priorities/quiet.ics"));
        room.Host.Time.Advance(TimeSpan.FromDays(89));
        Assert.Single(await room.CalendarAsync(stood[0]));
        room.Host.Time.Advance(TimeSpan.FromDays(2));
        Assert.Empty(await room.CalendarAsync(stood[0]));
    }

    [Fact]
    public async Task A_day_that_is_hidden_tells_those_who_knew_it_that_it_is_cancelled_and_no_more_until_it_is_back()
    {
        Organisation alps = new("alps", OrganisationKind.Network, new("Alpnätet", "The Alpine Network"));
        Network network = new("alps", alps.Id, new("Berg", "Mountains"), new("Utsikt", "A view"), TestData.Fact);
        Body body = new("committee", network.Id, BodyKind.Committee, new("Utskottet", "The Committee"), true, null);
        Meeting meeting = new(new("Sammanträde", "Assembly"), new(new(2027, 1, 20), new(9, 30), null), [body], TestData.Fact), never = new(new("Aldrig berättat", "Never told"), new(new(2027, 1, 21), null, null), [body], TestData.Fact);
        using DeskRoom room = await DeskRoom.OpenAsync(r =>
        {
            never.ShowTo(Audience.OfOwner(r.North.Id));
            return [alps, network, body, meeting, .. meeting.Bodies, never, .. never.Bodies];
        });
        (AccessKey key, string secret) = AccessKey.Make(room.Strategist.Id, "calendar", [AccessScope.Feeds], TestData.Now, null);
        await room.Host.SaveAsync(key);
        const string Open = "/en/feeds/bodies/committee.ics";
        CalendarEvent before = Assert.Single(await room.CalendarAsync(Open));
        Assert.Equal(2, (await room.CalendarAsync($"{Open}?key={secret}")).Count);

        await room.ChangeAsync(async db => (await db.Meetings.SingleAsync(m => m.Id == meeting.Id, TestHost.Cancel)).ShowTo(Audience.OfOwner(room.North.Id)));
        CalendarEvent hidden = Assert.Single(await room.CalendarAsync(Open));
        Assert.Equal((before.Uid, "CANCELLED", "Cancelled", null), (hidden.Uid, hidden.Status!, hidden.Summary, hidden.Url));
        Assert.Equal(before.Start!.AsUtc, hidden.Start!.AsUtc);
        Assert.True(hidden.Sequence > before.Sequence);
        Assert.Equal(["CONFIRMED", "CONFIRMED"], (await room.CalendarAsync($"{Open}?key={secret}")).Select(d => d.Status));

        await room.ChangeAsync(async db => (await db.Meetings.SingleAsync(m => m.Id == meeting.Id, TestHost.Cancel)).ShowTo(Audience.Public));
        CalendarEvent back = Assert.Single(await room.CalendarAsync(Open));
        Assert.Equal((before.Uid, "CONFIRMED", "Assembly"), (back.Uid, back.Status!, back.Summary));
        Assert.True(back.Sequence > hidden.Sequence);
    }

    [Fact]
    public async Task A_day_that_has_long_been_leaves_the_calendar_without_a_word()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(_ => [new Item(Call(new DateOnly(2026, 12, 1)), TestData.Now)]);
        Assert.Single(await room.CalendarAsync("/sv/feeds/calls.ics"));
        room.Host.Time.Advance(TimeSpan.FromDays(80));
        Assert.Empty(await room.CalendarAsync("/sv/feeds/calls.ics"));
    }

    [Fact]
    public async Task Words_come_out_as_they_went_in_and_no_line_is_longer_than_75_octets()
    {
        string title = string.Concat(Enumerable.Repeat("Å;ö, \\n \"café\" 🚌 – ", 12)).Trim();
        using DeskRoom room = await DeskRoom.OpenAsync(_ => [new Item(Call(new DateOnly(2027, 2, 1)) with { Title = LocalText.Same(title), Summary = new("Rad ett\nrad två\u0007", "") }, TestData.Now)]);
        using HttpClient anybody = room.Host.Browser();
        byte[] file = await anybody.GetByteArrayAsync("/sv/feeds/calls.ics", TestHost.Cancel);
        Assert.All(Encoding.UTF8.GetString(file).Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        CalendarEvent day = Assert.Single(await room.CalendarAsync("/sv/feeds/calls.ics"));
        Assert.Equal($"Sista dag: {title}", day.Summary);
        Assert.Equal("Rad ett\nrad två", day.Description);
    }

    [Fact]
    public async Task Who_has_the_calendar_already_is_told_so()
    {
        using DeskRoom room = await DeskRoom.OpenAsync(_ => [new Item(Call(new DateOnly(2027, 2, 1)), TestData.Now)]);
        using HttpClient anybody = room.Host.Browser();
        HttpResponseMessage first = await anybody.GetAsync("/sv/feeds/calls.ics", TestHost.Cancel);
        Assert.NotNull(first.Headers.ETag);
        using HttpRequestMessage again = new(HttpMethod.Get, "/sv/feeds/calls.ics");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag);
        HttpResponseMessage second = await anybody.SendAsync(again, TestHost.Cancel);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(TestHost.Cancel));
    }

    private static ItemDraft Call(params DateOnly[] deadlines) =>
        TestData.Draft() with { Dates = [.. deadlines.Select(d => new ItemDate(d, ItemDateKind.Deadline))] };
}

internal static class CalendarReading
{
    /// <summary>The events of a calendar, as an independent library reads them, by day.</summary>
    public static async Task<IReadOnlyList<CalendarEvent>> CalendarAsync(this DeskRoom room, string address)
    {
        using HttpClient anybody = room.Host.Browser();
        HttpResponseMessage answer = await anybody.GetAsync(address, TestHost.Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Calendar calendar = Calendar.Load(await answer.Content.ReadAsStringAsync(TestHost.Cancel))!;
        Assert.Equal(calendar.Events.Count, calendar.Events.Select(e => e.Uid).Distinct().Count());
        return [.. calendar.Events.OrderBy(e => e.Start!.Date).ThenBy(e => e.Uid, StringComparer.Ordinal)];
    }

    public static async Task ChangeAsync(this DeskRoom room, Func<SamklangDb, Task> change)
    {
        await using SamklangDb db = room.Host.AsSystem();
        await change(db);
        await db.SaveChangesAsync(TestHost.Cancel);
    }
}
