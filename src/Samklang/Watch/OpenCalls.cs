namespace Samklang.Watch;

public static class OpenCalls
{
    /// <summary>Calls that are open or will be, as <see cref="Item.StatusOn(DateOnly)"/> says.</summary>
    public static IQueryable<Item> CallsNotClosed(this IQueryable<Item> items, DateOnly today) => items.Where(i => i.Kind == ItemKind.Call
        && (i.ClosesOn >= today || (i.ClosesOn == null && (i.OpensOn > today || i.ClaimedStatus != CallStatus.Closed))));
}
