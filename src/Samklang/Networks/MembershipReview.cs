using Samklang.Language;
using Samklang.People;

namespace Samklang.Networks;

/// <summary>What the yearly look at a membership comes to.</summary>
public enum ReviewChoice
{
    Keep,

    /// <summary>Stay, and do it otherwise: other bodies, another seat, other hours.</summary>
    Change,
    Leave,
}

public enum ReviewAnswer
{
    Done,
    SayWhy,

    /// <summary>The membership has ended.</summary>
    Over,

    /// <summary>A later decision stands already.</summary>
    BeforeTheLast,

    /// <summary>Leaving needs a last day, not before the first.</summary>
    SayLastDay,
}

/// <summary>A decision on whether to stay in a network, with why. Never changed: the next one stands beside it.</summary>
public sealed class MembershipReview : Record
{
    private MembershipReview()
    {
    }

    internal MembershipReview(Membership membership, ReviewChoice choice, LocalText why, DateOnly on, string by)
    {
        (MembershipId, Choice, Why, On, By) = (membership.Id, choice, why, on, by);
        ShowTo(membership.Audience.Kind is AudienceKind.Person ? membership.Audience : Audience.OfOwner(membership.MemberId));
    }

    public Guid MembershipId { get; private set; }

    public Membership? Membership { get; private set; }

    public ReviewChoice Choice { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public DateOnly On { get; private set; }

    /// <summary>The role in which it was decided.</summary>
    public string By { get; private set; } = "";

    /// <summary>Made up for the example installation, and shown so.</summary>
    public bool IsExample { get; private set; }

    public override string Label => Why.In(Tongue.Swedish);

    public void MarkAsExample() => IsExample = true;
}
