using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Strategy;

/// <summary>A part of the region's own work that EU rules touch, such as public transport or health care.</summary>
public sealed class Operation : Record
{
    private readonly List<OperationGoal> goals = [];
    private readonly List<PriorityOperation> priorities = [];
    private readonly List<ItemOperation> items = [];

    private Operation()
    {
    }

    public Operation(string key, int position, LocalText title, LocalText summary, LocalText euEffect)
    {
        (Key, Position, Title, Summary, EuEffect) = (key, position, title, summary, euEffect);
    }

    public string Key { get; private set; } = "";

    public int Position { get; private set; }

    public LocalText Title { get; private set; } = LocalText.Empty;

    public LocalText Summary { get; private set; } = LocalText.Empty;

    /// <summary>How EU rules touch the work, in plain words.</summary>
    public LocalText EuEffect { get; private set; } = LocalText.Empty;

    public Guid? ContactId { get; init; }

    public Contact? Contact { get; private set; }

    public Fact? Fact { get; init; }

    public IReadOnlyList<OperationGoal> Goals => goals;

    public IReadOnlyList<PriorityOperation> Priorities => priorities;

    public IReadOnlyList<ItemOperation> Items => items;

    public override string Label => Title.Sv;
}
