using Samklang.Language;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Office.Orders;

/// <summary>How far an owner and the office have come with an order.</summary>
public enum OrderState
{
    /// <summary>The owner writes it; nobody else but the office sees it.</summary>
    Draft,
    Sent,
    Agreed,

    /// <summary>Agreed once and changed during the year; the one who did not make the change has yet to agree.</summary>
    Changed,
}

/// <summary>Whether something could be done with an order.</summary>
public enum OrderAnswer
{
    Done,

    /// <summary>It does not stand where this can be done.</summary>
    NotFromHere,

    /// <summary>There is no line in it.</summary>
    Empty,

    /// <summary>Once it is sent, every change says why.</summary>
    SayWhy,
}

/// <summary>What an owner orders of the office for a year.</summary>
public sealed class Order : Record
{
    private readonly List<OrderLine> lines = [];
    private readonly List<OrderChange> changes = [];

    private Order()
    {
    }

    public Order(string key, BrusselsOffice office, Guid ownerId, int year, DateOnly on)
    {
        (Key, OfficeId, OwnerId, Year, StateOn) = (key, office.Id, ownerId, year, on);
        ShowTo(Audience.OfOwner(ownerId));
    }

    public string Key { get; private set; } = "";

    public Guid OfficeId { get; private set; }

    public Guid OwnerId { get; private set; }

    public Organisation? Owner { get; private set; }

    public int Year { get; private set; }

    public OrderState State { get; private set; }

    /// <summary>The day on which it came to where it stands.</summary>
    public DateOnly StateOn { get; private set; }

    /// <summary>True when the last change of an agreed order was the office's, so that the owner is to agree.</summary>
    public bool IsChangedByOffice { get; private set; }

    /// <summary>What is said of the order as a whole.</summary>
    public LocalText Note { get; init; } = LocalText.Empty;

    /// <summary>True for an order made up for the example: nobody has ordered what it says.</summary>
    public bool IsExample { get; init; }

    public IReadOnlyList<OrderLine> Lines => lines;

    public IReadOnlyList<OrderChange> Changes => changes;

    public override string Label => Key;

    public static string KeyOf(string owner, int year) => $"{owner}-{year}";

    public bool MayBeChangedBy(Viewer viewer) => viewer.MayDecideFor(OwnerId);

    /// <summary>The office agrees to what is sent; a change is agreed by the one who did not make it.</summary>
    public bool MayBeAgreedBy(Viewer viewer) => State switch
    {
        OrderState.Sent => viewer.Reach is Reach.Office or Reach.System,
        OrderState.Changed when IsChangedByOffice => viewer.Reach == Reach.Member && viewer.MayDecideFor(OwnerId),
        OrderState.Changed => viewer.Reach is Reach.Office or Reach.System,
        _ => false,
    };

    public OrderAnswer Send(DateOnly on)
    {
        if (State != OrderState.Draft)
            return OrderAnswer.NotFromHere;
        return lines.Count == 0 ? OrderAnswer.Empty : Come(OrderState.Sent, on);
    }

    /// <summary>Gives a sent order back to be written on, with why.</summary>
    public OrderAnswer GiveBack(LocalText why, Viewer by, DateOnly on)
    {
        if (State != OrderState.Sent)
            return OrderAnswer.NotFromHere;
        if (why.IsEmpty)
            return OrderAnswer.SayWhy;
        changes.Add(new(this, null, OrderChangeKind.GivenBack, why, by, on));
        return Come(OrderState.Draft, on);
    }

    public OrderAnswer Agree(DateOnly on) =>
        State is OrderState.Sent or OrderState.Changed ? Come(OrderState.Agreed, on) : OrderAnswer.NotFromHere;

    public OrderAnswer Add(OrderLineWords words, LocalText why, Viewer by, DateOnly on)
    {
        if (LacksWhy(why))
            return OrderAnswer.SayWhy;
        OrderLine line = new(this, lines.Count == 0 ? 1 : lines.Max(l => l.Number) + 1, words);
        lines.Add(line);
        return Tell(line, OrderChangeKind.Added, why, by, on);
    }

    public OrderAnswer Rewrite(OrderLine line, OrderLineWords words, LocalText why, Viewer by, DateOnly on)
    {
        if (line.IsDropped)
            return OrderAnswer.NotFromHere;
        if (LacksWhy(why))
            return OrderAnswer.SayWhy;
        line.Rewrite(words);
        return Tell(line, OrderChangeKind.Rewritten, why, by, on);
    }

    /// <summary>Takes a line out: out of a draft altogether, out of a sent order so that it stays and says why.</summary>
    public OrderAnswer Drop(OrderLine line, LocalText why, Viewer by, DateOnly on)
    {
        if (line.IsDropped)
            return OrderAnswer.NotFromHere;
        if (LacksWhy(why))
            return OrderAnswer.SayWhy;
        if (State == OrderState.Draft)
        {
            lines.Remove(line);
            return OrderAnswer.Done;
        }
        line.Drop(on);
        return Tell(line, OrderChangeKind.Dropped, why, by, on);
    }

    private bool LacksWhy(LocalText why) => State != OrderState.Draft && why.IsEmpty;

    private OrderAnswer Tell(OrderLine line, OrderChangeKind kind, LocalText why, Viewer by, DateOnly on)
    {
        if (State != OrderState.Draft)
            changes.Add(new(this, line, kind, why, by, on));
        if (State is OrderState.Agreed or OrderState.Changed)
            (State, StateOn, IsChangedByOffice) = (OrderState.Changed, on, by.Reach == Reach.Office);
        Show();
        return OrderAnswer.Done;
    }

    private OrderAnswer Come(OrderState state, DateOnly on)
    {
        (State, StateOn) = (state, on);
        Show();
        return OrderAnswer.Done;
    }

    // What an owner means to share is its own until it has sent it.
    private void Show() => lines.ForEach(line => line.ShowIn(State));
}
