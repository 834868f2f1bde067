using Samklang.Language;
using Samklang.Strategy.Threads;

namespace Samklang.Strategy.Versions;

/// <summary>One thing to decide when a framework gets its next version: a goal, or a tie from some work to a goal.</summary>
/// <param name="Kind">The class of the goal or of the tie.</param>
/// <param name="Id">Its id.</param>
/// <param name="OldGoalId">The goal itself, or the one that the work serves.</param>
/// <param name="Work">The work that serves the goal; null for the goal itself.</param>
/// <param name="Title">The goal's name or the work's.</param>
/// <param name="Why">Why the work serves the goal; empty for the goal itself.</param>
public sealed record RollOverSubject(string Kind, Guid Id, Guid OldGoalId, ThreadPoint? Work, LocalText Title, LocalText Why)
{
    /// <summary>How many open dossiers go with the work.</summary>
    public int OpenDossierCount { get; init; }

    public RollOverDecision? Decision { get; init; }

    public bool IsGoal => Work is null;
}

/// <summary>Another owner's work that serves a goal, which that owner decides about.</summary>
/// <param name="GoalId">The goal of the version that ends.</param>
/// <param name="Work">The work that serves it.</param>
/// <param name="Title">The work's name.</param>
/// <param name="Owner">Whose it is.</param>
public sealed record OthersTie(Guid GoalId, ThreadPoint Work, LocalText Title, LocalText Owner);

/// <summary>All that is to be decided between a version and its successor, and how far it has come. Nothing is written by it.</summary>
public sealed class RollOver(Framework from, Framework to, IReadOnlyList<RollOverSubject> subjects)
{
    private readonly Dictionary<Guid, RollOverSubject> goals = subjects.Where(s => s.IsGoal).ToDictionary(s => s.Id);

    /// <summary>What other owners have hanging on the goals, as far as the viewer sees it.</summary>
    public IReadOnlyList<OthersTie> Others { get; init; } = [];

    public Framework From => from;

    public Framework To => to;

    public IReadOnlyList<RollOverSubject> Subjects => subjects;

    public int DecidedCount => subjects.Count(s => s.Decision is not null && !LeadsNowhere(s));

    public IReadOnlyList<RollOverSubject> Left => [.. subjects.Where(s => s.Decision is null || LeadsNowhere(s))];

    public bool IsDecided => Left.Count == 0;

    /// <summary>True when the work is to go on serving a goal that is dropped.</summary>
    public bool LeadsNowhere(RollOverSubject subject) => subject switch
    {
        { IsGoal: true } or { Decision: null } or { Decision.Choice: RollOverChoice.Drop } => false,
        { Decision: { Choice: RollOverChoice.Change, ToGoalId: { } target } } => IsDropped(target),
        _ => IsDropped(subject.OldGoalId),
    };

    /// <summary>True when a change may lead to the goal: one of the successor's, or for work an old goal that isn't dropped.</summary>
    public bool MayLeadTo(Guid goalId, RollOverSubject subject) =>
        to.Goals.Any(g => g.Id == goalId) || (!subject.IsGoal && goalId != subject.OldGoalId && goals.ContainsKey(goalId) && !IsDropped(goalId));

    private bool IsDropped(Guid oldGoalId) => goals.TryGetValue(oldGoalId, out RollOverSubject? goal) && goal.Decision?.Choice == RollOverChoice.Drop;
}
