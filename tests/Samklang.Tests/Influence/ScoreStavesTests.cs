using Samklang.Influence;
using Samklang.Influence.Scores;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Tests.Influence;

public sealed class ScoreStavesTests
{
    private static readonly DateOnly today = new(2026, 11, 23);
    private static readonly ScoreSpan span = ScoreSpan.Around(today);

    [Theory]
    [InlineData("2026-11-23", "2026-07-01", "2027-06-30")]
    [InlineData("2026-01-01", "2025-10-01", "2026-09-30")]
    [InlineData("2026-03-31", "2025-10-01", "2026-09-30")]
    [InlineData("2026-04-01", "2026-01-01", "2026-12-31")]
    [InlineData("2028-02-29", "2027-10-01", "2028-09-30")]
    public void The_span_runs_from_the_last_quarter_to_two_quarters_ahead(string day, string from, string to)
    {
        ScoreSpan around = ScoreSpan.Around(DateOnly.Parse(day));
        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(to)), (around.From, around.To));
    }

    [Fact]
    public void A_priority_with_nothing_followed_is_silent_and_one_whose_days_lie_outside_is_not()
    {
        Assert.True(Compose().IsSilent);
        ScoreStave quiet = Compose(Followed(ItemKind.Act, Level.Follow, new ItemDate(new(2024, 1, 1), ItemDateKind.InForce)));
        Assert.False(quiet.IsSilent);
        Assert.Empty(quiet.Notes);
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_span_sound_and_the_days_beyond_do_not()
    {
        ScoreStave stave = Compose(Followed(ItemKind.Act, Level.Act,
            new(span.From.AddDays(-1), ItemDateKind.Applies), new(span.From, ItemDateKind.Applies),
            new(span.To, ItemDateKind.Applies), new(span.To.AddDays(1), ItemDateKind.Applies)));
        Assert.Equal([span.From, span.To], stave.Notes.Select(n => n.On));
        Assert.All(stave.Notes, n => Assert.Equal((ScoreEvent.TakesEffect, Level.Act), (n.Event, n.Level)));
    }

    [Fact]
    public void A_call_sounds_with_each_deadline_and_with_its_opening_only_while_that_is_to_come()
    {
        ScoreStave open = Compose(Followed(ItemKind.Call, Level.Follow,
            new(today.AddDays(-1), ItemDateKind.Opens), new(today.AddDays(30), ItemDateKind.Deadline), new(today.AddDays(90), ItemDateKind.Deadline)));
        Assert.Equal([ScoreEvent.Deadline, ScoreEvent.Deadline], open.Notes.Select(n => n.Event));
        ScoreStave forthcoming = Compose(Followed(ItemKind.Call, Level.Follow, new(today, ItemDateKind.Opens), new(today.AddDays(30), ItemDateKind.Deadline)));
        Assert.Equal([ScoreEvent.Opens, ScoreEvent.Deadline], forthcoming.Notes.Select(n => n.Event));
    }

    [Fact]
    public void A_consultation_is_one_window_from_its_opening_to_its_deadline()
    {
        ScoreNote note = Assert.Single(Compose(Followed(ItemKind.Consultation, Level.Act,
            new(today.AddDays(-10), ItemDateKind.Opens), new(today.AddDays(20), ItemDateKind.Deadline))).Notes);
        Assert.Equal((ScoreEvent.Window, today.AddDays(-10), today.AddDays(20)), (note.Event, note.On, note.Until));
    }

    private static ScoreStave Compose(params FollowedItem[] followed) => ScoreStaves.Compose("bus", LocalText.Same("Buses"), followed, span);

    private static FollowedItem Followed(ItemKind kind, Level level, params ItemDate[] dates) => new()
    {
        PriorityId = Guid.NewGuid(), PriorityKey = "bus", PriorityTitle = LocalText.Same("Buses"), Level = level,
        Strength = Strength.Likely, Reasons = [], Since = DateTime.UnixEpoch,
        Item = new()
        {
            Id = Guid.NewGuid(), Key = "item", Kind = kind, Title = LocalText.Same("Item"), Summary = LocalText.Empty, Dates = dates,
            OpensOn = dates.Where(d => d.Kind == ItemDateKind.Opens).Select(d => (DateOnly?)d.On).Min(),
            ClosesOn = dates.Where(d => d.Kind == ItemDateKind.Deadline).Select(d => (DateOnly?)d.On).Max(),
            Fact = new("Example", null, today, null, false),
        },
    };
}
