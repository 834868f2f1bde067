using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Tests.Influence;

public sealed class PositionTests
{
    private static readonly DateOnly today = new(2026, 11, 24);
    private static readonly LocalText words = new("Ord", "Words");
    private static readonly Fact fact = new("Exempel", null, today, null, true);

    private readonly Dossier dossier = Dossier.OpenByHand("buses", Guid.NewGuid(), Audience.Public, new(words, words, Level.Act, words), DateTime.UnixEpoch);

    [Fact]
    public void A_position_goes_from_draft_to_sent_one_step_at_a_time()
    {
        Position position = Draft();
        Assert.Equal(PositionRefusal.NoAsks, position.AskExperts());
        position.Add(AskFor("A"));
        Assert.Null(position.AskExperts());
        Assert.Equal(PositionRefusal.NotAdopted, position.Send(words, today, today));
        Assert.Equal(PositionRefusal.NoDecisionReference, position.Adopt(" ", words, today, today));
        Assert.Equal(PositionRefusal.NotYet, position.Adopt("§ 1", words, today.AddDays(1), today));
        Assert.Null(position.Adopt(" § 1 ", words, today.AddDays(-2), today));
        Assert.Equal("§ 1", position.DecisionReference);
        Assert.Equal(PositionRefusal.TooEarly, position.Send(words, today.AddDays(-3), today));
        Assert.Equal(PositionRefusal.NoReceiver, position.Send(LocalText.Empty, today, today));
        Assert.Null(position.Send(words, today, today));
        Assert.Equal(PositionRefusal.AlreadySent, position.Send(words, today, today));
        Assert.Equal(PositionState.Sent, position.State);
    }

    [Fact]
    public void The_words_of_an_adopted_position_stand()
    {
        Position position = Draft();
        Ask ask = position.Add(AskFor("A"))!;
        position.Adopt("§ 1", words, today, today);
        Assert.Equal(PositionRefusal.Adopted, position.Rewrite(new(LocalText.Same("Annat"), words)));
        Assert.Equal(PositionRefusal.Adopted, ask.Rewrite(AskFor("B"), position));
        Assert.Equal(PositionRefusal.Adopted, position.Remove(ask));
        Assert.Null(position.Add(AskFor("C")));
        Assert.Equal("A", Assert.Single(position.Asks).Title.Sv);
    }

    [Fact]
    public void Asks_keep_their_order_and_are_numbered_anew_when_one_is_moved_or_removed()
    {
        Position position = Draft();
        foreach (string title in (string[])["A", "B", "C"])
            position.Add(AskFor(title));
        position.Move(position.Asks[2], up: true);
        Assert.Equal(["A 1", "C 2", "B 3"], position.Asks.Select(a => $"{a.Title.Sv} {a.Number}"));
        position.Move(position.Asks[0], up: true);
        position.Remove(position.Asks[0]);
        Assert.Equal(["C 1", "B 2"], position.Asks.Select(a => $"{a.Title.Sv} {a.Number}"));
    }

    [Fact]
    public void A_draft_is_its_owners_alone_and_what_is_published_is_seen_as_the_dossier_is()
    {
        Position position = Draft();
        Ask ask = position.Add(AskFor("A"))!;
        Reading reading = new(dossier, ReadingKind.FinalAct, today, Tongue.English, "Buses shall be clean.", fact);
        Assert.Equal(PositionRefusal.NotAdopted, position.Publish(dossier));
        position.Adopt("§ 1", words, today, today);
        AskOutcome outcome = ask.Decide(reading, new(AskResult.Met, null, words, words), "Strateg", DateTime.UnixEpoch);
        Assert.All([position.Audience, ask.Audience, outcome.Audience], a => Assert.Equal(Audience.OfOwner(dossier.OwnerId), a));
        position.Publish(dossier);
        Assert.All([position.Audience, ask.Audience, outcome.Audience], a => Assert.Equal(Audience.Public, a));
    }

    [Fact]
    public void An_outcome_said_anew_takes_the_place_of_the_one_before()
    {
        Ask ask = Draft().Add(AskFor("A"))!;
        Reading reading = new(dossier, ReadingKind.FinalAct, today, Tongue.English, "Buses shall be clean.", fact);
        ask.Decide(reading, new(AskResult.Met, new(0, 5), words, words), "Strateg", DateTime.UnixEpoch);
        ask.Decide(reading, new(AskResult.Not, null, words, LocalText.Empty), "Expert", DateTime.UnixEpoch);
        AskOutcome outcome = Assert.Single(ask.Outcomes);
        Assert.Equal((AskResult.Not, null, "Expert"), (outcome.Result, outcome.Place, outcome.DecidedBy));
    }

    [Fact]
    public void Only_a_place_within_the_text_can_be_declined_and_only_once()
    {
        Ask ask = Draft().Add(AskFor("A"))!;
        Reading reading = new(dossier, ReadingKind.FinalAct, today, Tongue.English, "Buses.", fact);
        Assert.Null(ask.Decline(reading, new(3, 99), "Strateg", DateTime.UnixEpoch));
        Assert.Null(ask.Decline(reading, new(-1, 2), "Strateg", DateTime.UnixEpoch));
        Assert.NotNull(ask.Decline(reading, new(0, 5), "Strateg", DateTime.UnixEpoch));
        Assert.Null(ask.Decline(reading, new(0, 5), "Strateg", DateTime.UnixEpoch));
    }

    private Position Draft() => new(dossier, "position", new(words, words), fact, DateTime.UnixEpoch);

    private static AskWords AskFor(string title) => new(AskKind.Change, LocalText.Same(title), words, "Article 5", words);
}
