using Samklang.People;
using Samklang.Strategy;

namespace Samklang.Influence;

/// <summary>A place in a text that an expert is shown.</summary>
/// <param name="Quote">The words themselves.</param>
/// <param name="From">The text they stand in.</param>
/// <param name="Language">The ISO 639-1 code of its language.</param>
/// <param name="Url">Where the whole text is; null when nowhere.</param>
public sealed record ExpertPassage(string Quote, string From, string Language, string? Url);

/// <summary>A question to a subject expert, with the passages that touch them, and what they answered.</summary>
/// <remarks>The expert answers by a secret link, without an account. Only what the secret hashes to is kept.</remarks>
public sealed class ExpertRequest : DossierPart
{
    private ExpertRequest()
    {
    }

    public ExpertRequest(Dossier dossier, ExpertQuestion question, string askedBy, DateTime at)
        : base(dossier, isInner: true)
    {
        (AskedBy, AskedAt) = (askedBy, at);
        Rewrite(question);
    }

    /// <summary>The role that is asked, never a person's name.</summary>
    public string To { get; private set; } = "";

    public Guid? OperationId { get; private set; }

    public Operation? Operation { get; private set; }

    /// <summary>The step that waits for the answer.</summary>
    public Guid? StepId { get; private set; }

    public Step? Step { get; private set; }

    public string Question { get; private set; } = "";

    public IReadOnlyList<ExpertPassage> Passages { get; private set; } = [];

    /// <summary>The last day on which the answer is of use; it can be changed until then.</summary>
    public DateOnly AnswerBy { get; private set; }

    public string AskedBy { get; private set; } = "";

    public DateTime AskedAt { get; private set; }

    public string? SecretHash { get; private set; }

    public DateTime? LinkExpiresAt { get; private set; }

    public string? Draft { get; private set; }

    public string? Answer { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    /// <summary>What became of it, as the expert is told.</summary>
    public string? Outcome { get; private set; }

    public DateTime? OutcomeAt { get; private set; }

    public bool IsAnswered => AnsweredAt is not null;

    public override string Label => To;

    public void Rewrite(ExpertQuestion question) =>
        (To, OperationId, StepId, Question, Passages, AnswerBy) =
            (question.To, question.OperationId, question.StepId, question.Question, question.Passages, question.AnswerBy);

    /// <summary>Makes a new link, and with it the old one void.</summary>
    /// <returns>The secret of the link; it is not kept.</returns>
    public string MakeLink(DateTime expiresAt)
    {
        string secret = Secrets.Make();
        (SecretHash, LinkExpiresAt) = (Secrets.HashOf(secret), expiresAt);
        return secret;
    }

    public void RevokeLink() => (SecretHash, LinkExpiresAt) = (null, null);

    public bool IsOverdue(DateOnly today) => !IsAnswered && AnswerBy < today;

    public bool MayAnswer(DateOnly today) => today <= AnswerBy && OutcomeAt is null;

    public void Keep(string draft) => Draft = draft;

    public void GiveAnswer(string answer, DateTime at) => (Answer, AnsweredAt, Draft) = (answer, at, null);

    public void TellOutcome(string outcome, DateTime at) => (Outcome, OutcomeAt) = (outcome, at);
}

/// <summary>What is asked, of whom and until when.</summary>
public sealed record ExpertQuestion(string To, string Question, IReadOnlyList<ExpertPassage> Passages, DateOnly AnswerBy)
{
    public Guid? OperationId { get; init; }

    public Guid? StepId { get; init; }
}
