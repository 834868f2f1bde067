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

    /// <summary>A day on which it was to take place, and will not.</summary>
    Cancelled,

    /// <summary>A day on which it was to take place, before it got another one.</summary>
    MovedFrom,
}

/// <summary>A day that the item itself names.</summary>
public readonly record struct ItemDate(DateOnly On, ItemDateKind Kind);

public enum CallStatus
{
    Forthcoming,
    Open,
    Closed,
}
