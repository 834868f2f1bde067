using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Networks;

public enum SeatState
{
    /// <summary>Its term has not begun.</summary>
    Ahead,
    Held,
    Ended,
}

public enum SeatAnswer
{
    Done,
    EndsBeforeItStarts,

    /// <summary>The body belongs to another network.</summary>
    BodyElsewhere,

    /// <summary>The membership is in another network.</summary>
    MembershipElsewhere,
}

/// <summary>A place in a network or one of its bodies, held in office for a term, with a deputy.</summary>
public sealed class Seat : Record
{
    private Seat()
    {
    }

    public Seat(Guid networkId, Guid? bodyId, LocalText role, LocalText holder, Fact fact)
        : this(networkId, new SeatWords(role, holder, fact) { BodyId = bodyId })
    {
    }

    public Seat(Guid networkId, SeatWords words)
    {
        NetworkId = networkId;
        Write(words);
    }

    public Guid NetworkId { get; private set; }

    public Network? Network { get; private set; }

    /// <summary>The body; null when the seat is in the network as a whole.</summary>
    public Guid? BodyId { get; private set; }

    public Body? Body { get; private set; }

    /// <summary>The membership that gives the seat; null when that is not known.</summary>
    public Guid? MembershipId { get; private set; }

    public Membership? Membership { get; private set; }

    public LocalText Role { get; private set; } = LocalText.Empty;

    /// <summary>The office that holds the seat, never a person's name.</summary>
    public LocalText Holder { get; private set; } = LocalText.Empty;

    /// <summary>The office that steps in, never a person's name; empty for none.</summary>
    public LocalText Deputy { get; private set; } = LocalText.Empty;

    public DateOnly? TermFrom { get; private set; }

    /// <summary>The last day of the term; null when it goes on until further notice, or is not known.</summary>
    public DateOnly? TermTo { get; private set; }

    public Fact Fact { get; private set; } = null!;

    public override string Label => $"{Role.Sv}: {Holder.Sv}";

    public SeatState StateOn(DateOnly day) => TermFrom > day ? SeatState.Ahead : TermTo < day ? SeatState.Ended : SeatState.Held;

    /// <summary>Changes what is written of the seat, with the body and the membership that it names; nothing changes when they don't fit.</summary>
    public SeatAnswer Rewrite(SeatWords words, Body? body, Membership? membership)
    {
        SeatAnswer answer = this switch
        {
            _ when words.TermTo < words.TermFrom => SeatAnswer.EndsBeforeItStarts,
            _ when body is not null && body.NetworkId != NetworkId => SeatAnswer.BodyElsewhere,
            _ when membership is not null && membership.NetworkId != NetworkId => SeatAnswer.MembershipElsewhere,
            _ => SeatAnswer.Done,
        };
        if (answer == SeatAnswer.Done)
            Write(words with { BodyId = body?.Id, MembershipId = membership?.Id });
        return answer;
    }

    private void Write(SeatWords words)
    {
        (Role, Holder, Deputy, Fact) = (words.Role, words.Holder, words.Deputy, words.Fact);
        (BodyId, MembershipId, TermFrom, TermTo) = (words.BodyId, words.MembershipId, words.TermFrom, words.TermTo);
    }
}

/// <summary>What a person writes of a seat.</summary>
public sealed record SeatWords(LocalText Role, LocalText Holder, Fact Fact)
{
    public Guid? BodyId { get; init; }

    public Guid? MembershipId { get; init; }

    public LocalText Deputy { get; init; } = LocalText.Empty;

    public DateOnly? TermFrom { get; init; }

    public DateOnly? TermTo { get; init; }
}
