using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;

namespace Samklang.Office.Letters;

/// <summary>
/// What somebody outside has left with the office. It is never public, and is removed by its secret link or when its time is out.
/// History keeps none of its words.
/// </summary>
public abstract class Letter : Record
{
    public const int WordsLength = 2000;
    public const int SenderLength = 200;

    protected Letter()
    {
    }

    protected Letter(LetterDraft draft, Audience audience, DateTime at, DateOnly keptUntil)
    {
        (Words, Who, Place, Sender, Address, Tongue) = (draft.Words, draft.Who, draft.Place, draft.Sender, draft.Address, draft.Tongue);
        (LeftAt, KeptUntil) = (at, keptUntil);
        ShowTo(audience);
    }

    public string Words { get; private set; } = "";

    public ApplicantKind? Who { get; private set; }

    public NutsCode? Place { get; private set; }

    /// <summary>The organisation that it comes from, as it was written.</summary>
    public string Sender { get; private set; } = "";

    /// <summary>Where an answer goes.</summary>
    public string Address { get; private set; } = "";

    public Tongue Tongue { get; private set; }

    /// <summary>When it was left, which is also when its sender agreed to its being kept.</summary>
    public DateTime LeftAt { get; private set; }

    /// <summary>The last day on which it is kept.</summary>
    public DateOnly KeptUntil { get; private set; }

    public DateTime? TakenUpAt { get; private set; }

    public string? TakenUpBy { get; private set; }

    public string SecretHash { get; private set; } = "";

    // What is said here goes into History, which outlives the letter.
    public override string Label => "";

    /// <summary>Makes the link by which the sender can remove it.</summary>
    /// <returns>The secret of the link; it is not kept.</returns>
    public string MakeLink()
    {
        string secret = Secrets.Make();
        SecretHash = Secrets.HashOf(secret);
        return secret;
    }

    public void TakeUp(Viewer by, DateTime at) => (TakenUpAt, TakenUpBy) = (at, by.Name);
}

/// <summary>Why a letter is not taken in.</summary>
public enum LetterProblem
{
    NoWords,
    WordsTooLong,
    NoSender,
    NoAddress,
    NoConsent,
}

/// <summary>A letter as somebody leaves it.</summary>
public sealed record LetterDraft(string Words, ApplicantKind? Who, NutsCode? Place, string Sender, string Address, Tongue Tongue)
{
    /// <summary>What is wrong with it, by the field where it was written.</summary>
    public IEnumerable<(string Field, LetterProblem Problem)> Problems(bool hasConsent, bool needsSender = false)
    {
        if (!Words.Any(char.IsLetterOrDigit))
            yield return ("words", LetterProblem.NoWords);
        if (Words.Length > Letter.WordsLength)
            yield return ("words", LetterProblem.WordsTooLong);
        if (needsSender && !Sender.Any(char.IsLetterOrDigit))
            yield return ("sender", LetterProblem.NoSender);
        if (Address.Length is < 5 or > Letter.SenderLength || !Address.Contains('@', StringComparison.Ordinal) || Address.Any(char.IsWhiteSpace))
            yield return ("address", LetterProblem.NoAddress);
        if (!hasConsent)
            yield return ("consent", LetterProblem.NoConsent);
    }
}
