using Microsoft.EntityFrameworkCore;
using Samklang.Data;

namespace Samklang.Networks;

/// <summary>Who sits where through whom: a seat with all that leads to it, or a membership or a joined body in which nobody sits.</summary>
/// <param name="Membership">The membership with its network, member and the organisation that it goes through.</param>
/// <param name="Bodies">The bodies that lead to the seat, the outermost first; none when it is in the network as a whole.</param>
/// <param name="Seat">The seat; null where no seat is known.</param>
public sealed record Mandate(Membership Membership, IReadOnlyList<Body> Bodies, Seat? Seat);

/// <summary>Reads the mandates that hold on a day, as far as the viewer may see them.</summary>
public static class Mandates
{
    public static async Task<IReadOnlyList<Mandate>> MandatesAsync(this SamklangDb db, DateOnly today, CancellationToken cancel)
    {
        List<Membership> memberships = await db.Set<Membership>().AsNoTracking().Include(m => m.Network).ThenInclude(n => n!.Organisation)
            .Include(m => m.Member).Include(m => m.Through).ToListAsync(cancel);
        List<Body> bodies = await db.Set<Body>().AsNoTracking().Where(b => b.NetworkId != null).ToListAsync(cancel);
        List<Seat> seats = await db.Set<Seat>().AsNoTracking().ToListAsync(cancel);
        ILookup<Guid, Body> byNetwork = bodies.ToLookup(b => b.NetworkId!.Value);
        return
        [
            .. memberships.Where(m => !m.IsOverOn(today) && m is { Network.Organisation: not null, Member: not null })
                .SelectMany(m => Of(m, [.. byNetwork[m.NetworkId]], [.. seats.Where(s => s.MembershipId == m.Id && s.StateOn(today) != SeatState.Ended)])),
        ];
    }

    // An indirect member sits where the organisation that it goes through sits: that is not said twice.
    private static IEnumerable<Mandate> Of(Membership membership, List<Body> bodies, List<Seat> seats)
    {
        bool ownsBodies = membership.Kind != MembershipKind.Indirect;
        List<Body> empty = ownsBodies ? [.. bodies.Where(b => b.IsJoined && seats.TrueForAll(s => s.BodyId != b.Id) && !bodies.Exists(inner => inner.ParentId == b.Id && inner.IsJoined))] : [];
        if (seats.Count == 0 && empty.Count == 0)
            yield return new(membership, [], null);
        foreach (Seat seat in seats)
            yield return new(membership, seat.BodyId is { } id && bodies.Find(b => b.Id == id) is { } body ? Path(body, bodies) : [], seat);
        foreach (Body body in empty)
            yield return new(membership, Path(body, bodies), null);
    }

    private static List<Body> Path(Body body, List<Body> all)
    {
        List<Body> path = [body];
        while (path[0].ParentId is { } parent && all.Find(b => b.Id == parent) is { } above && !path.Contains(above))
            path.Insert(0, above);
        return path;
    }
}
