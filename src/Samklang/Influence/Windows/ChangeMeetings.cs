using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;

namespace Samklang.Influence;

/// <summary>Adds, moves, cancels and restores meetings; the plans that stand on them are laid anew in the same save.</summary>
public sealed class ChangeMeetings(SamklangDb db, LayPlans plans, TimeProvider time)
{
    /// <summary>True when the person may change a meeting of these bodies: an organisation's own, or a network's that we take part in.</summary>
    public static bool IsAllowed(Viewer viewer, IReadOnlyCollection<Body> bodies) =>
        bodies.Count > 0 && bodies.All(b => b.OrganisationId is { } owner ? viewer.MayDecideFor(owner) : viewer.OwnerId is { } own && viewer.MayDecideFor(own));

    /// <returns>How many steps have moved.</returns>
    public Task<int> AddAsync(Meeting meeting, CancellationToken cancel)
    {
        db.Add(meeting);
        return LayAsync(meeting, BodiesOf(meeting), cancel);
    }

    /// <summary>Saves what has been changed on a meeting, for the bodies that met before as well as those that meet now.</summary>
    public Task<int> KeepAsync(Meeting meeting, IEnumerable<Guid> before, CancellationToken cancel)
    {
        db.AddRange(meeting.Bodies.Where(b => db.Entry(b).State == EntityState.Detached));
        return LayAsync(meeting, [.. BodiesOf(meeting).Union(before)], cancel);
    }

    public Task<int> CancelAsync(Meeting meeting, LocalText why, CancellationToken cancel)
    {
        meeting.Cancel(why, time.GetUtcNow().UtcDateTime);
        return LayAsync(meeting, BodiesOf(meeting), cancel);
    }

    public Task<int> ReinstateAsync(Meeting meeting, CancellationToken cancel)
    {
        meeting.Reinstate();
        return LayAsync(meeting, BodiesOf(meeting), cancel);
    }

    private async Task<int> LayAsync(Meeting meeting, IReadOnlyCollection<Guid> bodies, CancellationToken cancel)
    {
        int moved = await plans.ForMeetingsAsync(bodies, meeting.Title, cancel);
        await db.SaveChangesAsync(cancel);
        return moved;
    }

    private static List<Guid> BodiesOf(Meeting meeting) => [.. meeting.Bodies.Select(b => b.BodyId)];
}
