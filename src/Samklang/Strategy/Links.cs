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
