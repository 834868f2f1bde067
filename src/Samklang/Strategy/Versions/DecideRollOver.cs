using Samklang.Data;
using Samklang.Language;

namespace Samklang.Strategy.Versions;

/// <summary>What became of a decision.</summary>
public enum RollOverAnswer
{
    Done,

    /// <summary>The draft, or the goal or tie in it, is not there for this person.</summary>
    NotThere,

    /// <summary>The framework belongs to an owner for whom the person does not decide.</summary>
    NotYours,

    /// <summary>A change needs a goal to lead to, one that isn't dropped.</summary>
    NoTarget,

    /// <summary>It can't stay with a goal that is dropped.</summary>
    GoalIsDropped,

    /// <summary>Something is left to decide.</summary>
    NotDecided,
}

/// <summary>Keeps a person's decision on one goal or tie, or takes it back. Nothing else changes until all is decided.</summary>
public sealed class DecideRollOver(SamklangDb db, TimeProvider time)
{
    public async Task<RollOverAnswer> RunAsync(
        RollOver rollOver, Guid subjectId, RollOverChoice choice, Guid? toGoalId, LocalText why, CancellationToken cancel)
    {
        if (rollOver.Subjects.FirstOrDefault(s => s.Id == subjectId) is not { } subject)
            return RollOverAnswer.NotThere;
        if (choice == RollOverChoice.Change && !(toGoalId is { } target && rollOver.MayLeadTo(target, subject)))
            return RollOverAnswer.NoTarget;
        RollOverDecision decision = subject.Decision ?? new(rollOver.To, subject.Kind, subject.Id);
        RollOverDecision wanted = new(rollOver.To, subject.Kind, subject.Id);
        wanted.Decide(choice, choice == RollOverChoice.Change ? toGoalId : null, why, db.Viewer, time.GetUtcNow().UtcDateTime);
        if (rollOver.LeadsNowhere(subject with { Decision = wanted }))
            return RollOverAnswer.GoalIsDropped;
        decision.Decide(choice, wanted.ToGoalId, why, db.Viewer, wanted.DecidedAt);
        if (subject.Decision is null)
            db.Add(decision);
        await db.SaveChangesAsync(cancel);
        return RollOverAnswer.Done;
    }

    public async Task<RollOverAnswer> TakeBackAsync(RollOver rollOver, Guid subjectId, CancellationToken cancel)
    {
        if (rollOver.Subjects.FirstOrDefault(s => s.Id == subjectId)?.Decision is not { } decision)
            return RollOverAnswer.NotThere;
        db.Remove(decision);
        await db.SaveChangesAsync(cancel);
        return RollOverAnswer.Done;
    }
}
