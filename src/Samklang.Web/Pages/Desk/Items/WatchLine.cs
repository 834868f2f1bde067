using Samklang.Language;
using Samklang.Watch;

namespace Samklang.Web.Pages.Desk.Items;

/// <summary>An item in the watch, without its long texts.</summary>
public sealed record WatchLine
{
    public required Guid Id { get; init; }

    public required string Key { get; init; }

    public required ItemKind Kind { get; init; }

    public required LocalText Title { get; init; }

    public required string Source { get; init; }

    /// <summary>The number of a call, else the source's own number.</summary>
    public string? Reference { get; init; }

    public string? Url { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? OpensOn { get; init; }

    public DateOnly? ClosesOn { get; init; }

    public CallStatus? ClaimedStatus { get; init; }

    public CallStatus? StatusOn(DateOnly day) => Item.StatusOn(day, Kind, OpensOn, ClosesOn, ClaimedStatus);
}

internal static class ReadWatchLines
{
    public static IQueryable<WatchLine> WatchLines(this IQueryable<Item> items) => items.Select(i => new WatchLine
    {
        Id = i.Id, Key = i.Key, Kind = i.Kind, Title = i.Title, Source = i.Source, Reference = i.CallId ?? i.Reference, Url = i.Url,
        PublishedOn = i.PublishedOn, OpensOn = i.OpensOn, ClosesOn = i.ClosesOn, ClaimedStatus = i.ClaimedStatus,
    });
}
