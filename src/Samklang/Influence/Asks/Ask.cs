using Samklang.Language;
using Samklang.Strategy;

namespace Samklang.Influence.Asks;

/// <summary>Whether we want something of the text changed, or kept as it is.</summary>
public enum AskKind
{
    Change,
    Keep,
}

/// <summary>One single thing we want changed or kept in an EU text, with the wording we would have.</summary>
public sealed class Ask : DossierPart
{
    private readonly List<AskOutcome> outcomes = [];
    private readonly List<DeclinedPlace> declined = [];

    private Ask()
    {
    }

    internal Ask(Position position, int number, AskWords words)
    {
        (PositionId, Position, Number) = (position.Id, position, number);
        Belong(position);
        Fill(words);
    }

    public Guid PositionId { get; private set; }

    public Position? Position { get; private set; }

    /// <summary>Its place in the position, from 1.</summary>
    public int Number { get; internal set; }

    public AskKind Kind { get; private set; }

    /// <summary>What we ask for, in one line.</summary>
    public LocalText Title { get; private set; } = LocalText.Empty;

    /// <summary>The words we would see in the text, in the languages that we have them in.</summary>
    public LocalText Wording { get; private set; } = LocalText.Empty;

    /// <summary>The article, recital or annex it concerns, as the text names it.</summary>
    public string Article { get; private set; } = "";

    public LocalText Why { get; private set; } = LocalText.Empty;

    /// <summary>The goal that it serves.</summary>
    public Guid? GoalId { get; private set; }

    public Goal? Goal { get; private set; }

    public IReadOnlyList<AskOutcome> Outcomes => outcomes;

    public IReadOnlyList<DeclinedPlace> Declined => declined;

    public override string Label => Title.In(Tongue.Swedish);

    public PositionRefusal? Rewrite(AskWords words, Position position)
    {
        if (!position.IsOpen)
            return PositionRefusal.Adopted;
        Fill(words);
        return null;
    }

    /// <summary>What a person says became of the ask in a reading; said anew, it takes the place of what was said before.</summary>
    public AskOutcome Decide(Reading reading, OutcomeWords words, string by, DateTime at)
    {
        AskOutcome? outcome = outcomes.FirstOrDefault(o => o.ReadingId == reading.Id);
        if (outcome is null)
            outcomes.Add(outcome = new(this, reading));
        outcome.Say(words, by, at);
        return outcome;
    }

    /// <summary>A person says that a place that was proposed is none, so that it isn't proposed again.</summary>
    public DeclinedPlace? Decline(Reading reading, TextPlace place, string by, DateTime at)
    {
        if (!place.LiesIn(reading.Text) || declined.Any(d => d.ReadingId == reading.Id && d.Place == place))
            return null;
        DeclinedPlace one = new(this, reading, place, by, at);
        declined.Add(one);
        return one;
    }

    internal void ShowAs(Position position, Dossier dossier)
    {
        ShowWith(dossier, position.IsInner);
        foreach (AskOutcome outcome in outcomes)
            outcome.ShowAs(this, dossier);
    }

    private void Fill(AskWords words) =>
        (Kind, Title, Wording, Article, Why, GoalId) = (words.Kind, words.Title, words.Wording, words.Article, words.Why, words.GoalId);
}

/// <summary>The words of an ask that a person writes.</summary>
public sealed record AskWords(AskKind Kind, LocalText Title, LocalText Wording, string Article, LocalText Why)
{
    public Guid? GoalId { get; init; }
}
