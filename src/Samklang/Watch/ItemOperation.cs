using Samklang.Language;
using Samklang.People;
using Samklang.Strategy;

namespace Samklang.Watch;

/// <summary>An item touches a part of the region's own work, with one sentence of how.</summary>
public sealed class ItemOperation : Record
{
    private ItemOperation()
    {
    }

    public ItemOperation(Guid itemId, Guid operationId, LocalText how) => (ItemId, OperationId, How) = (itemId, operationId, how);

    public Guid ItemId { get; private set; }

    public Item? Item { get; private set; }

    public Guid OperationId { get; private set; }

    public Operation? Operation { get; private set; }

    public LocalText How { get; private set; } = LocalText.Empty;

    public override string Label => How.Sv;
}
