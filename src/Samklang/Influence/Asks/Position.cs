using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Influence.Asks;

public enum PositionState
{
    Draft,
    WithExperts,
    Adopted,
    Sent,
}

/// <summary>Why a step in the life of a position can't be taken.</summary>
public enum PositionRefusal
{
    /// <summary>It has been adopted, so its words and its asks stand.</summary>
    Adopted,
    NotAdopted,
    AlreadySent,

    /// <summary>There is nothing to decide on.</summary>
    NoAsks,
    NoDecisionReference,
    NoReceiver,

    /// <summary>The day lies before the one of the step that must come first.</summary>
    TooEarly,

    /// <summary>The day has not come yet.</summary>
    NotYet,
}

/// <summary>What we hold on a dossier: a list of single asks, with the decision behind it and to whom it was sent.</summary>
/// <remarks>It stays with its owner until somebody publishes it; from then on those see it who see the dossier.</remarks>
public sealed class Position : DossierPart
{
    private readonly List<Ask> asks = [];

    private Position()
    {
    }

    public Position(Dossier dossier, string key, PositionWords words, Fact fact, DateTime at)
        : base(dossier, isInner: true)
    {
        (Key, Fact, WrittenAt) = (key, fact, at);
        (Title, Summary) = (words.Title, words.Summary);
    }

    /// <summary>The key in addresses: lower-case words with hyphens.</summary>
    public string Key { get; private set; } = "";

    public LocalText Title { get; private set; } = LocalText.Empty;

    /// <summary>What we hold, in a few sentences.</summary>
    public LocalText Summary { get; private set; } = LocalText.Empty;

    public PositionState State { get; private set; }

    public DateTime WrittenAt { get; private set; }

    /// <summary>The number that the decision has in our own register.</summary>
    public string? DecisionReference { get; private set; }

    public LocalText DecidedBy { get; private set; } = LocalText.Empty;

    public DateOnly? AdoptedOn { get; private set; }

    public LocalText SentTo { get; private set; } = LocalText.Empty;

    public DateOnly? SentOn { get; private set; }

    public Fact Fact { get; private set; } = null!;

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Ask> Asks => [.. asks.OrderBy(a => a.Number)];

    public override string Label => Title.In(Tongue.Swedish);

    public bool IsOpen => State is PositionState.Draft or PositionState.WithExperts;

    public bool IsPublished => !IsInner;

    public PositionRefusal? Rewrite(PositionWords words)
    {
        if (!IsOpen)
            return PositionRefusal.Adopted;
        (Title, Summary) = (words.Title, words.Summary);
        return null;
    }

    /// <summary>Adds an ask last; null when the position has been adopted.</summary>
    public Ask? Add(AskWords words)
    {
        if (!IsOpen)
            return null;
        Ask ask = new(this, asks.Count + 1, words);
        asks.Add(ask);
        return ask;
    }

    /// <summary>Moves an ask one place up or down in the order; at the end of the list it stays.</summary>
    public PositionRefusal? Move(Ask ask, bool up)
    {
        if (!IsOpen)
            return PositionRefusal.Adopted;
        if (Asks.FirstOrDefault(a => a.Number == ask.Number + (up ? -1 : 1)) is { } other)
            (ask.Number, other.Number) = (other.Number, ask.Number);
        return null;
    }

    public PositionRefusal? Remove(Ask ask)
    {
        if (!IsOpen)
            return PositionRefusal.Adopted;
        asks.Remove(ask);
        foreach ((int index, Ask left) in Asks.Index())
            left.Number = index + 1;
        return null;
    }

    public PositionRefusal? AskExperts()
    {
        if (!IsOpen)
            return PositionRefusal.Adopted;
        if (asks.Count == 0)
            return PositionRefusal.NoAsks;
        State = PositionState.WithExperts;
        return null;
    }

    /// <summary>The owner has decided: from now on the words stand.</summary>
    public PositionRefusal? Adopt(string? reference, LocalText decidedBy, DateOnly on, DateOnly today)
    {
        PositionRefusal? refusal = this switch
        {
            { IsOpen: false } => PositionRefusal.Adopted,
            { asks.Count: 0 } => PositionRefusal.NoAsks,
            _ when string.IsNullOrWhiteSpace(reference) => PositionRefusal.NoDecisionReference,
            _ when on > today => PositionRefusal.NotYet,
            _ => null,
        };
        if (refusal is null)
            (State, DecisionReference, DecidedBy, AdoptedOn) = (PositionState.Adopted, reference!.Trim(), decidedBy, on);
        return refusal;
    }

    public PositionRefusal? Send(LocalText to, DateOnly on, DateOnly today)
    {
        PositionRefusal? refusal = this switch
        {
            { State: PositionState.Sent } => PositionRefusal.AlreadySent,
            { IsOpen: true } => PositionRefusal.NotAdopted,
            _ when to.IsEmpty => PositionRefusal.NoReceiver,
            _ when on < AdoptedOn => PositionRefusal.TooEarly,
            _ when on > today => PositionRefusal.NotYet,
            _ => null,
        };
        if (refusal is null)
            (State, SentTo, SentOn) = (PositionState.Sent, to, on);
        return refusal;
    }

    /// <summary>Shows the position, its asks and what became of them to those who see the dossier; a draft is nobody else's.</summary>
    /// <remarks>The asks and their outcomes must have been loaded.</remarks>
    public PositionRefusal? Publish(Dossier dossier)
    {
        if (IsOpen)
            return PositionRefusal.NotAdopted;
        ShowWith(dossier, isInner: false);
        foreach (Ask ask in asks)
            ask.ShowAs(this, dossier);
        return null;
    }
}

/// <summary>The words of a position that a person writes.</summary>
public sealed record PositionWords(LocalText Title, LocalText Summary);
