using Samklang.Language;
using Samklang.People;

namespace Samklang.Strategy;

/// <summary>A goal serves a goal of another framework, with one sentence of why.</summary>
public sealed class GoalLink : Record
{
    private GoalLink()
    {
    }

    public GoalLink(Guid goalId, Guid servesId, LocalText why) => (GoalId, ServesId, Why) = (goalId, servesId, why);

    public Guid GoalId { get; private set; }

    public Goal? Goal { get; private set; }

    public Guid ServesId { get; private set; }

    public Goal? Serves { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public override string Label => Why.Sv;

    public void Reword(LocalText why) => Why = why;
}

/// <summary>A priority serves a goal, with one sentence of why.</summary>
public sealed class PriorityGoal : Record
{
    private PriorityGoal()
    {
    }

    public PriorityGoal(Guid priorityId, Guid goalId, LocalText why) => (PriorityId, GoalId, Why) = (priorityId, goalId, why);

    public Guid PriorityId { get; private set; }

    public Priority? Priority { get; private set; }

    public Guid GoalId { get; private set; }

    public Goal? Goal { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public override string Label => Why.Sv;

    public void Reword(LocalText why) => Why = why;
}

/// <summary>A piece of work of any kind serves a goal or a priority, with one sentence of why.</summary>
public sealed class WorkLink : Record
{
    private WorkLink()
    {
    }

    private WorkLink(string workKind, Guid workId, LocalText why) => (WorkKind, WorkId, Why) = (workKind, workId, why);

    /// <summary>The name of the work's class, e.g. <c>Membership</c>.</summary>
    public string WorkKind { get; private set; } = "";

    public Guid WorkId { get; private set; }

    /// <summary>The goal that it serves; null when it serves a priority.</summary>
    public Guid? GoalId { get; private set; }

    public Goal? Goal { get; private set; }

    public Guid? PriorityId { get; private set; }

    public Priority? Priority { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public override string Label => Why.Sv;

    public static WorkLink ToGoal(string workKind, Guid workId, Guid goalId, LocalText why) => new(workKind, workId, why) { GoalId = goalId };

    public static WorkLink ToPriority(string workKind, Guid workId, Guid priorityId, LocalText why) =>
        new(workKind, workId, why) { PriorityId = priorityId };

    public void Reword(LocalText why) => Why = why;
}

/// <summary>A goal that was proposed for a priority, and that a person said it does not serve; not proposed again.</summary>
public sealed class DeclinedGoal : Record
{
    private DeclinedGoal()
    {
    }

    public DeclinedGoal(Priority priority, Guid goalId, string? why, Viewer by, DateTime at)
    {
        (PriorityId, GoalId, Why, DeclinedBy, DeclinedAt) = (priority.Id, goalId, string.IsNullOrWhiteSpace(why) ? null : why.Trim(), by.Name, at);
        ShowTo(Audience.OfOwner(priority.OwnerId));
    }

    public Guid PriorityId { get; private set; }

    public Priority? Priority { get; private set; }

    public Guid GoalId { get; private set; }

    public Goal? Goal { get; private set; }

    public string? Why { get; private set; }

    public string DeclinedBy { get; private set; } = "";

    public DateTime DeclinedAt { get; private set; }

    public override string Label => Why ?? "";
}

/// <summary>A priority lies within a part of the region's own work.</summary>
public sealed class PriorityOperation : Record
{
    private PriorityOperation()
    {
    }

    public PriorityOperation(Guid priorityId, Guid operationId) => (PriorityId, OperationId) = (priorityId, operationId);

    public Guid PriorityId { get; private set; }

    public Priority? Priority { get; private set; }

    public Guid OperationId { get; private set; }

    public Operation? Operation { get; private set; }

    public override string Label => "";
}

/// <summary>A part of the region's own work carries a goal.</summary>
public sealed class OperationGoal : Record
{
    private OperationGoal()
    {
    }

    public OperationGoal(Guid operationId, Guid goalId) => (OperationId, GoalId) = (operationId, goalId);

    public Guid OperationId { get; private set; }

    public Operation? Operation { get; private set; }

    public Guid GoalId { get; private set; }

    public Goal? Goal { get; private set; }

    public override string Label => "";
}
