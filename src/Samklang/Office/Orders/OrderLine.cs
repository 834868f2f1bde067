using Samklang.Language;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Office.Orders;

/// <summary>One line of an order: what an owner wants done, how much of it and by when.</summary>
public sealed class OrderLine : Record
{
    private OrderLine()
    {
    }

    internal OrderLine(Order order, int number, OrderLineWords words)
    {
        (OrderId, OwnerId, OfficeId, Year, Number, IsExample) = (order.Id, order.OwnerId, order.OfficeId, order.Year, number, order.IsExample);
        Rewrite(words);
        ShowIn(order.State);
    }

    public Guid OrderId { get; private set; }

    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    public Guid OfficeId { get; private set; }

    public int Year { get; private set; }

    /// <summary>Its place in the order, from 1; never given to another line of a sent order.</summary>
    public int Number { get; private set; }

    public LocalText What { get; private set; } = LocalText.Empty;

    /// <summary>How much, in words: "four surveys", "a study visit".</summary>
    public LocalText HowMuch { get; private set; } = LocalText.Empty;

    /// <summary>The working days that it is reckoned to take; null when nobody has reckoned.</summary>
    public int? Days { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public Guid? AreaId { get; private set; }

    public OfficeArea? Area { get; private set; }

    /// <summary>Who may see the line once the order is sent: its owner, all owners or everybody.</summary>
    public AudienceKind ShownTo { get; private set; }

    /// <summary>True once the order is sent, so that it stands in the work plan.</summary>
    public bool IsPlanned { get; private set; }

    public DateOnly? DroppedOn { get; private set; }

    /// <summary>The work that it is done in together with other lines.</summary>
    public Guid? WorkId { get; private set; }

    public PlannedWork? Work { get; private set; }

    public bool IsExample { get; private set; }

    public override string Label => What.In(Tongue.Swedish);

    public bool IsDropped => DroppedOn is not null;

    public OrderLineWords Words => new(What) { HowMuch = HowMuch, Days = Days, DueOn = DueOn, AreaId = AreaId, ShownTo = ShownTo };

    internal void Rewrite(OrderLineWords words)
    {
        (What, HowMuch, Days, DueOn, AreaId) = (words.What, words.HowMuch, words.Days, words.DueOn, words.AreaId);
        ShownTo = words.ShownTo == AudienceKind.Person ? AudienceKind.Owner : words.ShownTo;
    }

    internal void ShowIn(OrderState state)
    {
        IsPlanned = state != OrderState.Draft;
        ShowTo(!IsPlanned ? Audience.OfOwner(OwnerId) : ShownTo switch
        {
            AudienceKind.Public => Audience.Public,
            AudienceKind.Owners => Audience.Owners,
            _ => Audience.OfOwner(OwnerId),
        });
        if (!IsPlanned)
            Leave();
        Work?.Settle();
    }

    internal void Drop(DateOnly on)
    {
        DroppedOn = on;
        Leave();
    }

    internal void Join(PlannedWork work) => (WorkId, Work) = (work.Id, work);

    internal void Leave()
    {
        PlannedWork? left = Work;
        (WorkId, Work) = (null, null);
        left?.Without(this);
    }
}

/// <summary>What a person writes of a line.</summary>
public sealed record OrderLineWords(LocalText What)
{
    public LocalText HowMuch { get; init; } = LocalText.Empty;

    public int? Days { get; init; }

    public DateOnly? DueOn { get; init; }

    public Guid? AreaId { get; init; }

    public AudienceKind ShownTo { get; init; } = AudienceKind.Owner;
}
