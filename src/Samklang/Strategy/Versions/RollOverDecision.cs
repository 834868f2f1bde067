using Samklang.Language;
using Samklang.People;

namespace Samklang.Strategy.Versions;

public enum RollOverChoice
{
    Keep,
    Change,
    Drop,
}

/// <summary>
/// What a person decided of one goal, or of one tie to a goal, when a framework is replaced by its next version. Nothing is
/// carried over until all is decided and the draft is adopted; until then a decision can be taken anew.
/// </summary>
public sealed class RollOverDecision : Record
{
    private RollOverDecision()
    {
    }

    public RollOverDecision(Framework successor, string subjectKind, Guid subjectId)
    {
        (FrameworkId, SubjectKind, SubjectId) = (successor.Id, subjectKind, subjectId);
        ShowTo(successor.OwnerId is { } owner ? Audience.OfOwner(owner) : Audience.Owners);
    }

    /// <summary>The version that is carried over to.</summary>
    public Guid FrameworkId { get; private set; }

    public Framework? Framework { get; private set; }

    /// <summary>The name of the class of what is decided: <c>Goal</c>, or that of a tie.</summary>
    public string SubjectKind { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    public RollOverChoice Choice { get; private set; }

    /// <summary>
    /// For a change: a goal of the successor, or an old goal, which stands for what that one becomes. Null otherwise.
    /// </summary>
    public Guid? ToGoalId { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public string DecidedBy { get; private set; } = "";

    public DateTime DecidedAt { get; private set; }

    public override string Label => Why.Sv;

    public void Decide(RollOverChoice choice, Guid? toGoalId, LocalText why, Viewer by, DateTime at)
    {
        if ((choice == RollOverChoice.Change) != toGoalId.HasValue)
            throw new ArgumentException("A change, and nothing else, names the goal that it leads to.", nameof(toGoalId));
        (Choice, ToGoalId, Why, DecidedBy, DecidedAt) = (choice, toGoalId, why, by.Name, at);
    }
}
