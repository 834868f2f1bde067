using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Networks;

public enum MembershipKind
{
    Member,
    Founder,
    Indirect,
}

/// <summary>What is wrong with a membership as somebody would have it.</summary>
public enum MembershipAnswer
{
    Done,

    /// <summary>An indirect membership goes through an organisation.</summary>
    SayThroughWhom,

    /// <summary>A direct one does not.</summary>
    ThroughNobody,

    /// <summary>Nobody is a member through itself.</summary>
    ThroughItself,
    EndsBeforeItStarts,
}

/// <summary>
/// An organisation's place in a network: as member, as founder, or indirectly through another organisation; what it costs a year,
/// and what was decided each year of whether to stay.
/// </summary>
public sealed class Membership : Record
{
    private readonly List<MembershipReview> reviews = [];

    private Membership()
    {
    }

    public Membership(Guid networkId, Guid memberId, MembershipKind kind, Guid? throughId, LocalText why)
        : this(networkId, memberId, new MembershipWords(kind, throughId, why))
    {
    }

    /// <exception cref="ArgumentException">The words don't hold together; <see cref="Check"/> says how.</exception>
    public Membership(Guid networkId, Guid memberId, MembershipWords words)
    {
        if (Check(memberId, words) is var answer && answer != MembershipAnswer.Done)
            throw new ArgumentException($"A membership can't be so: {answer}.", nameof(words));
        (NetworkId, MemberId) = (networkId, memberId);
        Rewrite(words);
    }

    public Guid NetworkId { get; private set; }

    public Network? Network { get; private set; }

    public Guid MemberId { get; private set; }

    public Organisation? Member { get; private set; }

    public MembershipKind Kind { get; private set; }

    /// <summary>The organisation whose membership an indirect one goes through.</summary>
    public Guid? ThroughId { get; private set; }

    public Organisation? Through { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public DateOnly? StartsOn { get; private set; }

    /// <summary>The last day of the membership; null while it goes on.</summary>
    public DateOnly? EndsOn { get; private set; }

    /// <summary>What it costs a year, in whole euros.</summary>
    public long? Fee { get; private set; }

    /// <summary>Working hours a year that go into it.</summary>
    public int? Hours { get; private set; }

    /// <summary>Where the fee and the hours are from; null when neither is known.</summary>
    public Fact? CostFact { get; private set; }

    /// <summary>The role that answers for it.</summary>
    public Guid? ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    /// <summary>The day by which it is decided anew whether to stay; null when nobody has set one, and after a decision to leave.</summary>
    public DateOnly? ReviewBy { get; private set; }

    public IReadOnlyList<MembershipReview> Reviews => reviews;

    /// <summary>The latest decision; null when there has been none.</summary>
    public MembershipReview? LastReview => reviews.MaxBy(r => r.On);

    public override string Label => Why.Sv;

    public bool IsOverOn(DateOnly day) => EndsOn < day;

    /// <summary>True when it should be decided on the day, or should have been.</summary>
    public bool IsDueOn(DateOnly day) => !IsOverOn(day) && ReviewBy <= day;

    public static MembershipAnswer Check(Guid memberId, MembershipWords words) => words switch
    {
        { Kind: MembershipKind.Indirect, ThroughId: null } => MembershipAnswer.SayThroughWhom,
        { Kind: not MembershipKind.Indirect, ThroughId: not null } => MembershipAnswer.ThroughNobody,
        _ when words.ThroughId == memberId => MembershipAnswer.ThroughItself,
        _ when words.EndsOn < words.StartsOn => MembershipAnswer.EndsBeforeItStarts,
        _ => MembershipAnswer.Done,
    };

    /// <summary>Changes what is written of it; nothing changes when the words don't hold together.</summary>
    public MembershipAnswer Rewrite(MembershipWords words)
    {
        MembershipAnswer answer = Check(MemberId, words);
        if (answer != MembershipAnswer.Done)
            return answer;
        (Kind, ThroughId, Why) = (words.Kind, words.ThroughId, words.Why);
        (StartsOn, EndsOn, Fee, Hours, ContactId, ReviewBy) = (words.StartsOn, words.EndsOn, words.Fee, words.Hours, words.ContactId, words.ReviewBy);
        CostFact = Fee is null && Hours is null ? null : words.CostFact;
        return MembershipAnswer.Done;
    }

    /// <summary>
    /// Decides whether to stay. A decision to leave sets the last day and asks for no more reviews; any other asks for the next
    /// one a year on. The decision is seen by the member alone.
    /// </summary>
    public ReviewAnswer Review(ReviewChoice choice, LocalText why, DateOnly on, DateOnly? leavesOn, string by)
    {
        ReviewAnswer answer = this switch
        {
            _ when why.IsEmpty => ReviewAnswer.SayWhy,
            _ when IsOverOn(on) => ReviewAnswer.Over,
            _ when on < LastReview?.On => ReviewAnswer.BeforeTheLast,
            _ when choice == ReviewChoice.Leave && (leavesOn is null || leavesOn < StartsOn) => ReviewAnswer.SayLastDay,
            _ => ReviewAnswer.Done,
        };
        if (answer != ReviewAnswer.Done)
            return answer;
        reviews.Add(new(this, choice, why, on, by));
        (EndsOn, ReviewBy) = choice == ReviewChoice.Leave ? (leavesOn, (DateOnly?)null) : (EndsOn, on.AddYears(1));
        return ReviewAnswer.Done;
    }
}

/// <summary>What a person writes of a membership.</summary>
public sealed record MembershipWords(MembershipKind Kind, Guid? ThroughId, LocalText Why)
{
    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    /// <summary>Whole euros a year.</summary>
    public long? Fee { get; init; }

    /// <summary>Working hours a year.</summary>
    public int? Hours { get; init; }

    public Fact? CostFact { get; init; }

    public Guid? ContactId { get; init; }

    public DateOnly? ReviewBy { get; init; }
}
