using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Letters;
using Samklang.People;
using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Specialisation.Wishes;

/// <summary>Whether a wish can be answered, worked out of its days.</summary>
public enum WishState
{
    Open,

    /// <summary>The last day to answer has passed.</summary>
    Past,

    /// <summary>Somebody has closed it, with or without a partner.</summary>
    Closed,
}

/// <summary>What an owner or the office looks for a partner for; whoever may see it may answer it.</summary>
public sealed class PartnerWish : Record
{
    private PartnerWish()
    {
    }

    public PartnerWish(string key, Guid ownerId, WishWords words)
    {
        (Key, OwnerId) = (key, ownerId);
        Rewrite(words);
    }

    public string Key { get; private set; } = "";

    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    /// <summary>What it is about and what is looked for.</summary>
    public LocalText Sought { get; private set; } = LocalText.Empty;

    /// <summary>The part that the partner is to take.</summary>
    public LocalText Part { get; private set; } = LocalText.Empty;

    /// <summary>The kinds of organisation that are looked for; none for any.</summary>
    public IReadOnlyList<ApplicantKind> Kinds { get; private set; } = [];

    /// <summary>Where the partner is to be; unknown for anywhere.</summary>
    public Eligibility Area { get; private set; } = Eligibility.Unknown;

    /// <summary>The call that it is to answer together.</summary>
    public Guid? CallId { get; private set; }

    public Item? Call { get; private set; }

    public Guid? ProgrammeId { get; private set; }

    public Programme? Programme { get; private set; }

    /// <summary>The strength that it builds on.</summary>
    public Guid? StrengthId { get; private set; }

    public RegionalStrength? Strength { get; private set; }

    /// <summary>The role that reads the answers.</summary>
    public Guid? ContactId { get; private set; }

    public Contact? Contact { get; private set; }

    /// <summary>The last day to answer.</summary>
    public DateOnly AnswerBy { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    public Fact Fact { get; private set; } = null!;

    public override string Label => Title.In(Tongue.Swedish);

    public WishState StateOn(DateOnly today) => ClosedOn is not null ? WishState.Closed : AnswerBy < today ? WishState.Past : WishState.Open;

    public void Rewrite(WishWords words)
    {
        (Title, Sought, Part, Kinds, Area) = (words.Title, words.Sought, words.Part, [.. words.Kinds], words.Area);
        (CallId, ProgrammeId, StrengthId, ContactId) = (words.CallId, words.ProgrammeId, words.StrengthId, words.ContactId);
        (AnswerBy, Fact) = (words.AnswerBy, words.Fact);
    }

    /// <summary>Takes no more answers; those that are left stay until their time is out.</summary>
    public void Close(DateOnly today) => ClosedOn ??= today;

    public void Reopen() => ClosedOn = null;

    /// <summary>Takes in an answer, for the owner and the office alone.</summary>
    /// <returns>The answer; null when the wish takes none any more.</returns>
    public WishAnswer? Answer(LetterDraft draft, DateTime at, DateOnly today, DateOnly keptUntil) =>
        StateOn(today) == WishState.Open ? new(this, draft, at, keptUntil) : null;
}

/// <summary>What a person writes of a wish.</summary>
public sealed record WishWords(LocalText Title, LocalText Sought, DateOnly AnswerBy, Fact Fact)
{
    public LocalText Part { get; init; } = LocalText.Empty;

    public IReadOnlyList<ApplicantKind> Kinds { get; init; } = [];

    public Eligibility Area { get; init; } = Eligibility.Unknown;

    public Guid? CallId { get; init; }

    public Guid? ProgrammeId { get; init; }

    public Guid? StrengthId { get; init; }

    public Guid? ContactId { get; init; }
}
