using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Matching;
using Samklang.Watch;

namespace Samklang.Influence;

/// <summary>What is shown of an item in a list, without its long text.</summary>
public sealed record ItemLine
{
    public required Guid Id { get; init; }

    public required string Key { get; init; }

    public required ItemKind Kind { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Summary { get; init; }

    public string? CallId { get; init; }

    public string? ProgrammeCode { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? OpensOn { get; init; }

    public DateOnly? ClosesOn { get; init; }

    public IReadOnlyList<ItemDate> Dates { get; init; } = [];

    public CallStatus? ClaimedStatus { get; init; }

    public required Publishing.Fact Fact { get; init; }

    public CallStatus? StatusOn(DateOnly day) => Item.StatusOn(day, Kind, OpensOn, ClosesOn, ClaimedStatus);

    /// <summary>The next day, from this one on, by which something must be sent in.</summary>
    public DateOnly? NextDeadline(DateOnly day) => Item.NextDeadline(day, Dates);
}

/// <summary>An item that we act on or follow under a priority, and the reasons that tie the two.</summary>
public sealed record FollowedItem
{
    public required Guid PriorityId { get; init; }

    public required string PriorityKey { get; init; }

    public required LocalText PriorityTitle { get; init; }

    public required Level Level { get; init; }

    public required Strength Strength { get; init; }

    public required IReadOnlyList<Reason> Reasons { get; init; }

    public required DateTime Since { get; init; }

    public required ItemLine Item { get; init; }
}

/// <summary>Reads what is acted on or followed, as far as the viewer may see it.</summary>
public static class FollowedItems
{
    /// <summary>Matches that a person has said to act on or follow, newest decision first.</summary>
    public static async Task<IReadOnlyList<FollowedItem>> FollowedAsync(this IQueryable<Watch.Match> matches, CancellationToken cancel) =>
        await matches.AsNoTracking()
            .Where(m => m.Verdict == Verdict.Act || m.Verdict == Verdict.Follow)
            .OrderByDescending(m => m.SettledAt)
            .Select(m => new FollowedItem
            {
                PriorityId = m.PriorityId,
                PriorityKey = m.Priority!.Key,
                PriorityTitle = m.Priority.Title,
                Level = m.Verdict == Verdict.Act ? Level.Act : Level.Follow,
                Strength = m.Strength,
                Reasons = m.Reasons,
                Since = m.SettledAt ?? m.FoundAt,
                Item = new ItemLine
                {
                    Id = m.ItemId,
                    Key = m.Item!.Key,
                    Kind = m.Item.Kind,
                    Title = m.Item.Title,
                    Summary = m.Item.Summary,
                    CallId = m.Item.CallId,
                    ProgrammeCode = m.Item.ProgrammeCode,
                    PublishedOn = m.Item.PublishedOn,
                    OpensOn = m.Item.OpensOn,
                    ClosesOn = m.Item.ClosesOn,
                    Dates = m.Item.Dates,
                    ClaimedStatus = m.Item.ClaimedStatus,
                    Fact = m.Item.Fact,
                },
            })
            .ToListAsync(cancel);

    /// <summary>Items as lines of a list.</summary>
    public static IQueryable<ItemLine> Lines(this IQueryable<Item> items) => items.AsNoTracking().Select(i => new ItemLine
    {
        Id = i.Id,
        Key = i.Key,
        Kind = i.Kind,
        Title = i.Title,
        Summary = i.Summary,
        CallId = i.CallId,
        ProgrammeCode = i.ProgrammeCode,
        PublishedOn = i.PublishedOn,
        OpensOn = i.OpensOn,
        ClosesOn = i.ClosesOn,
        Dates = i.Dates,
        ClaimedStatus = i.ClaimedStatus,
        Fact = i.Fact,
    });
}
