using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Samklang.Data;
using Samklang.Influence.Scores;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Publishing.Feeds;
using Samklang.Tests.Data;

namespace Samklang.Tests.Publishing;

public sealed class ToldCalendarTests
{
    private static readonly DateTime now = new(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly from = new(2026, 9, 21);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private readonly ToldCalendar calendar = new("calls", null);

    [Fact]
    public void What_has_never_been_told_is_not_told_to_be_gone()
    {
        Assert.Equal(" | ", Told([], 0));
        Assert.Equal("a2 | ", Told([Day("a", 2)], 0));
    }

    [Fact]
    public void A_day_that_goes_is_told_for_its_time_with_one_edition_more_and_the_first_moment()
    {
        Told([Day("a", 2), Day("b", 0)], 0);
        Assert.Equal("b0 | a3", Told([Day("b", 0)], 1));
        Assert.Equal("b1 | a3", Told([Day("b", 1)], 50));
        Assert.Equal(now.AddDays(1), calendar.Days.Single(d => d.Uid == "a").GoneAt);
        Assert.Equal("b1 | a3", Told([Day("b", 1)], ToldCalendar.DaysTold));
        Assert.Equal("b1 | ", Told([Day("b", 1)], ToldCalendar.DaysTold + 1));
    }

    [Fact]
    public void A_day_that_has_been_is_left_out_without_a_word()
    {
        Told([Day("a", 2) with { On = from.AddDays(-1) }, Day("b", 0)], 0);
        Assert.Equal(" | b1", Told([], 1));
    }

    [Fact]
    public void Editions_only_grow_also_for_a_day_that_is_back_or_of_which_the_reader_sees_fewer_changes()
    {
        Told([Day("a", 4)], 0);
        Assert.Equal("a4 | ", Told([Day("a", 1)], 1));
        Assert.Equal("a5 | ", Told([Day("a", 2)], 2));
        Assert.Equal(" | a6", Told([], 3));
        Assert.Equal("a7 | ", Told([Day("a", 2)], 4));
        Assert.Equal("a8 | ", Told([Day("a", 3)], 5));
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task What_is_told_is_kept_for_each_reader_and_for_as_long_as_the_reader_is(DatabaseKind kind)
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(kind);
        Organisation owner = new("north", OrganisationKind.Region, LocalText.Same("North"));
        Person person = new("strategist@example.org", "Strategist", owner.Id, Role.Strategist);
        await using (SamklangDb db = database.AsSystem())
        {
            db.AddRange(owner, person);
            await db.SaveChangesAsync(Cancel);
        }
        TellCalendar tell = new(database.As, database.Region, NullLogger<TellCalendar>.Instance);
        Viewer reader = Viewer.For(person.Id, owner.Id, "Strategist", Role.Strategist);
        // Several may ask for the first time at once, and none of them is refused.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => tell.RunAsync("calls", Viewer.Anyone, [Day("a", 0)], Cancel)));
        await tell.RunAsync("calls", reader, [Day("a", 0), Day("b", 0)], Cancel);

        ToldDay gone = Assert.Single((await tell.RunAsync("calls", reader, [Day("a", 0)], Cancel)).Gone);
        Assert.Equal(("b", 1, Day("b", 0).At, DateTimeKind.Utc), (gone.Uid, gone.Sequence, gone.At, gone.At!.Value.Kind));
        Assert.Equal(database.Region.Now, gone.GoneAt);
        Assert.Empty((await tell.RunAsync("calls", Viewer.Anyone, [Day("a", 0)], Cancel)).Gone);

        await using (SamklangDb db = database.AsSystem())
        {
            db.Remove(await db.Users.SingleAsync(Cancel));
            await db.SaveChangesAsync(Cancel);
            Assert.Equal(["calls"], await db.ToldCalendars.Select(t => t.Key).ToListAsync(Cancel));
        }
    }

    [Fact]
    public async Task What_could_not_be_kept_is_told_logged_and_told_again()
    {
        await using TestDatabase database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        Warnings log = new();
        int failures = 0;
        TellCalendar tell = new(Opened, database.Region, log);
        await tell.RunAsync("calls", Viewer.Anyone, [Day("a", 0), Day("b", 0)], Cancel);

        failures = 2;
        Assert.Equal("b1", await GoneAsync());
        Assert.Contains("calls", Assert.Single(log.Said));
        failures = 1;
        Assert.Equal("b1", await GoneAsync());
        Assert.Single(log.Said);
        await using SamklangDb db = database.AsSystem();
        Assert.Equal([("a", 0), ("b", 1)], (await db.ToldCalendars.SingleAsync(Cancel)).Days.Select(d => (d.Uid, d.Sequence)));

        async Task<string> GoneAsync() => string.Join(' ', (await tell.RunAsync("calls", Viewer.Anyone, [Day("a", 0)], Cancel)).Gone.Select(d => $"{d.Uid}{d.Sequence}"));

        SamklangDb Opened(Viewer viewer)
        {
            SamklangDb opened = database.As(viewer);
            opened.SavingChanges += (_, _) =>
            {
                if (failures-- > 0)
                    throw new DbUpdateException("The disk is full.");
            };
            return opened;
        }
    }

    // What there is and what is gone, each with its edition: "b0 | a3".
    private string Told(IReadOnlyList<CalendarEntry> days, int day)
    {
        CalendarTold told = calendar.Tell(days, now.AddDays(day), from);
        return $"{string.Join(' ', told.Days.Select(d => $"{d.Uid}{d.Sequence}"))} | {string.Join(' ', told.Gone.Select(d => $"{d.Uid}{d.Sequence}"))}";
    }

    private static CalendarEntry Day(string uid, int sequence) => new(
        uid, new(2027, 9, 1), ScoreEvent.Deadline, LocalText.Same(uid), new(FoundKind.Item, Guid.Empty, uid, LocalText.Same(uid), LocalText.Empty, LocalText.Empty))
    {
        Sequence = sequence, At = new DateTime(2027, 9, 1, 7, 30, 0, DateTimeKind.Utc),
    };

    private sealed class Warnings : ILogger<TellCalendar>
    {
        public List<string> Said { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel == LogLevel.Warning && exception is DbUpdateException)
                Said.Add(formatter(state, exception));
        }
    }
}
