namespace Samklang.Watch;

public enum ItemDateKind
{
    Opens,
    Deadline,
    InForce,
    Applies,
    Transposition,
    Review,
    Ends,
    TakesPlace,
}

/// <summary>A day that the item itself names.</summary>
public readonly record struct ItemDate(DateOnly On, ItemDateKind Kind);

public enum CallStatus
{
    Forthcoming,
    Open,
    Closed,
}
