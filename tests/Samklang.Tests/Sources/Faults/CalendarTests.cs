using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Sources.Runs;
using Samklang.Tests.Sources.Plays;
using Samklang.Watch;

namespace Samklang.Tests.Sources.Faults;

/// <summary>Calendars as they are kept: events that come again, are moved, cancelled, and vanish.</summary>
public sealed class CalendarTests
{
    private static readonly string[] weekly =
        ["UID:week", "DTSTAMP:20261101T080000Z", "DTSTART;TZID=Europe/Brussels:20261201T090000", "RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE;TZID=Europe/Brussels:20261222T090000", "SUMMARY:Weekly meeting"];

    private static CancellationToken Cancel => SourceRoom.Cancel;

    [Fact]
    public async Task An_event_that_comes_again_has_its_days_less_those_that_are_left_out()
    {
        await using SourceRoom room = await OpenAsync(weekly);
        Assert.Equal(["2026-12-01 TakesPlace", "2026-12-08 TakesPlace", "2026-12-15 TakesPlace"], await DaysAsync(room, "week"));
    }

    [Fact]
    public async Task One_of_the_days_that_is_moved_or_cancelled_is_said_within_the_same_event()
    {
        await using SourceRoom room = await OpenAsync(weekly,
            ["UID:week", "DTSTAMP:20261102T080000Z", "RECURRENCE-ID;TZID=Europe/Brussels:20261208T090000", "DTSTART;TZID=Europe/Brussels:20261210T090000", "SUMMARY:Weekly meeting"],
            ["UID:week", "DTSTAMP:20261102T080000Z", "RECURRENCE-ID;TZID=Europe/Brussels:20261215T090000", "DTSTART;TZID=Europe/Brussels:20261215T090000", "STATUS:CANCELLED", "SUMMARY:Weekly meeting"]);
        Assert.Equal(["2026-12-01 TakesPlace", "2026-12-10 TakesPlace", "2026-12-15 Cancelled", "2026-12-08 MovedFrom"], await DaysAsync(room, "week"));
    }

    [Fact]
    public async Task A_day_of_a_series_that_the_calendar_gives_alone_is_an_event_of_its_own()
    {
        await using SourceRoom room = await OpenAsync(
            ["UID:alone", "DTSTAMP:20261102T080000Z", "RECURRENCE-ID:20261208T080000Z", "DTSTART:20261208T080000Z", "SUMMARY:Alone"]);
        Assert.Equal(["2026-12-08 TakesPlace"], await DaysAsync(room, "alone"));
    }

    [Fact]
    public async Task An_event_that_gets_another_day_says_from_which_it_was_moved_until_it_is_there_again()
    {
        await using SourceRoom room = await OpenAsync(Single("20261210"));
        Give(room, Single("20261217"));
        Assert.Equal(1, (await room.FetchAsync()).Changed);
        Assert.Equal(["2026-12-17 TakesPlace", "2026-12-10 MovedFrom"], await DaysAsync(room, "one"));
        Assert.Equal((0, 1), (await room.FetchAsync()) is var again ? (again.Changed, again.Unchanged) : default);
        Give(room, Single("20261210"));
        await room.FetchAsync();
        Assert.Equal(["2026-12-10 TakesPlace", "2026-12-17 MovedFrom"], await DaysAsync(room, "one"));
    }

    [Fact]
    public async Task An_event_that_is_cancelled_is_kept_and_marked_and_can_be_held_all_the_same()
    {
        await using SourceRoom room = await OpenAsync(Single("20261210"));
        Give(room, [.. Single("20261210"), "STATUS:CANCELLED"]);
        await room.FetchAsync();
        Assert.Equal(["2026-12-10 Cancelled"], await DaysAsync(room, "one"));
        Give(room, Single("20261210"));
        await room.FetchAsync();
        Assert.Equal(["2026-12-10 TakesPlace"], await DaysAsync(room, "one"));
    }

    [Fact]
    public async Task A_meeting_ahead_that_vanishes_is_marked_and_not_deleted_and_one_that_is_over_is_not()
    {
        await using SourceRoom room = await OpenAsync(Single("20261210"), ["UID:over", "DTSTAMP:20261101T080000Z", "DTSTART:20261102T080000Z", "SUMMARY:Over"], weekly);
        Give(room, weekly, ["UID:new", "DTSTAMP:20261101T080000Z", "DTSTART:20261220T080000Z", "SUMMARY:New"]);
        SourceRun run = await room.FetchAsync();
        Assert.Equal((RunOutcome.Done, 1), (run.Outcome, run.Gone));
        await using SamklangDb db = room.Database.AsSystem();
        Assert.Equal(4, await db.Items.CountAsync(Cancel));
        Item gone = await db.Items.SingleAsync(i => i.GoneSince != null, Cancel);
        Assert.Equal(("one", new DateOnly(2026, 11, 23)), (gone.Reference, gone.GoneSince!.Value));
    }

    [Fact]
    public async Task A_time_in_UTC_late_in_the_evening_is_the_next_day_in_Brussels_and_a_whole_day_stays_itself()
    {
        await using SourceRoom room = await OpenAsync(["UID:late", "DTSTAMP:20261101T080000Z", "DTSTART:20261210T233000Z", "SUMMARY:Late"],
            ["UID:day", "DTSTAMP:20261101T080000Z", "DTSTART;VALUE=DATE:20261210", "SUMMARY:Day"]);
        Assert.Equal(["2026-12-11 TakesPlace"], await DaysAsync(room, "late"));
        Assert.Equal(["2026-12-10 TakesPlace"], await DaysAsync(room, "day"));
    }

    private static string[] Single(string day) => ["UID:one", "DTSTAMP:20261101T080000Z", $"DTSTART:{day}T080000Z", "SUMMARY:One meeting"];

    private static async Task<SourceRoom> OpenAsync(params string[][] events)
    {
        SourceRoom room = await SourceRoom.OpenAsync(new CalendarPlay());
        Give(room, events);
        SourceRun run = await room.FetchAsync();
        Assert.True(run.Outcome == RunOutcome.Done, string.Join("; ", run.Wrongs));
        return room;
    }

    private static void Give(SourceRoom room, params string[][] events) => room.Server.Reply = _ => new("text/calendar", string.Join("\r\n",
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//", .. events.SelectMany(e => (string[])["BEGIN:VEVENT", .. e, "END:VEVENT"]), "END:VCALENDAR", ""]));

    private static async Task<IEnumerable<string>> DaysAsync(SourceRoom room, string uid)
    {
        await using SamklangDb db = room.Database.AsSystem();
        return (await db.Items.SingleAsync(i => i.Reference == uid, Cancel)).Dates.Select(d => $"{d.On:yyyy-MM-dd} {d.Kind}");
    }
}
