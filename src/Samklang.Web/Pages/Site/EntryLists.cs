using Samklang.Influence;
using Samklang.Watch;

namespace Samklang.Web.Pages.Site;

/// <summary>Makes the entries of lists out of what is followed.</summary>
internal static class EntryLists
{
    /// <summary>One item under all the priorities that it is followed for, at the highest level any of them gives it.</summary>
    public static ItemEntry EntryOf(this PublicPage page, IReadOnlyCollection<FollowedItem> ofOneItem)
    {
        FollowedItem first = ofOneItem.MinBy(f => f.Level)!;
        return new(first.Item, page.To(SiteMap.Item, first.Item.Key), page.Today)
        {
            Level = ItemEntry.LevelOf(first.Level),
            Whys = [.. ofOneItem.Select(f => page.WhyOf(f))],
        };
    }

    public static ItemEntry EntryOf(this PublicPage page, FollowedItem followed) => page.EntryOf([followed]);

    public static ItemEntry EntryOf(this PublicPage page, ItemLine item) => new(item, page.To(SiteMap.Item, item.Key), page.Today);

    public static Why WhyOf(this PublicPage page, FollowedItem followed)
    {
        string priority = page.In(followed.PriorityTitle);
        return new(priority, page.To(SiteMap.Priority, followed.PriorityKey),
            page.Site.Sentences.Of(followed.Item.Kind, priority, followed.Strength, followed.Reasons));
    }

    /// <summary>Calls that can be applied for now, soonest deadline first.</summary>
    public static IEnumerable<FollowedItem> OpenCalls(this IEnumerable<FollowedItem> followed, DateOnly today) => followed
        .Where(f => f.Item.Kind == ItemKind.Call && f.Item.StatusOn(today) == CallStatus.Open)
        .OrderBy(f => f.Item.NextDeadline(today) ?? DateOnly.MaxValue).ThenBy(f => f.Item.Key, StringComparer.Ordinal);
}
