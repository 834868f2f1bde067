using Samklang.People;
using Samklang.Watch;

namespace Samklang.Publishing;

/// <summary>What a search narrows items by, beside their words.</summary>
public sealed record FoundItem(ItemKind Kind, string Source, string? ProgrammeCode, DateOnly? OpensOn, DateOnly? ClosesOn, CallStatus? ClaimedStatus)
{
    /// <summary>The year it is from: published, or else opened, closed or taking place.</summary>
    public int? Year { get; private init; }

    /// <summary>The priorities for which we act on it or follow it, each with who may see that we do.</summary>
    public IReadOnlyList<(Audience Audience, string Key)> FollowedFor { get; private init; } = [];

    public CallStatus? StatusOn(DateOnly day) => Item.StatusOn(day, Kind, OpensOn, ClosesOn, ClaimedStatus);

    internal static FoundItem Of(Item item) => new(item.Kind, item.Source, item.ProgrammeCode, item.OpensOn, item.ClosesOn, item.ClaimedStatus)
    {
        Year = (item.PublishedOn ?? item.OpensOn ?? item.ClosesOn ?? item.Dates.Select(d => (DateOnly?)d.On).Min())?.Year,
        FollowedFor = [.. item.Matches.Where(m => m.IsFollowed && m.Priority is not null).Select(m => (m.Audience, m.Priority!.Key))],
    };
}
