using Samklang.Language;
using Samklang.People;

namespace Samklang.Office.Orders;

public enum OrderChangeKind
{
    Added,
    Rewritten,
    Dropped,
    GivenBack,
}

/// <summary>A change of an order after it was sent, with why. It stays between the owner and the office.</summary>
public sealed class OrderChange : Record
{
    private OrderChange()
    {
    }

    internal OrderChange(Order order, OrderLine? line, OrderChangeKind kind, LocalText why, Viewer by, DateOnly on)
    {
        (OrderId, LineId, LineNumber, What, Kind, Why, By, On) = (order.Id, line?.Id, line?.Number, line?.What ?? LocalText.Empty, kind, why, by.Name, on);
        ShowTo(Audience.OfOwner(order.OwnerId));
    }

    public Guid OrderId { get; private set; }

    /// <summary>The line that was changed; null when the order was given back.</summary>
    public Guid? LineId { get; private set; }

    public int? LineNumber { get; private set; }

    /// <summary>What the line says after the change.</summary>
    public LocalText What { get; private set; } = LocalText.Empty;

    public OrderChangeKind Kind { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public string By { get; private set; } = "";

    public DateOnly On { get; private set; }

    public override string Label => Why.In(Tongue.Swedish);
}
