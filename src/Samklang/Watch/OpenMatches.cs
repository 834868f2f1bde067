using Samklang.People;

namespace Samklang.Watch;

/// <summary>Which matches are somebody's work.</summary>
public static class OpenMatches
{
    /// <summary>Matches of the viewer's own owner's priorities; at the office, of every owner's.</summary>
    public static IQueryable<Match> WorkedBy(this IQueryable<Match> matches, Viewer viewer)
    {
        Guid? own = viewer.OwnerId;
        return viewer.Reach == Reach.Office ? matches : matches.Where(m => m.Priority!.OwnerId == own);
    }

    /// <summary>Leaves out those of calls and consultations that have closed.</summary>
    public static IQueryable<Match> NotClosed(this IQueryable<Match> matches, DateOnly today) =>
        matches.Where(m => (m.Item!.Kind != ItemKind.Call && m.Item.Kind != ItemKind.Consultation)
            || m.Item.ClosesOn >= today || (m.Item.ClosesOn == null && m.Item.ClaimedStatus != CallStatus.Closed));
}
