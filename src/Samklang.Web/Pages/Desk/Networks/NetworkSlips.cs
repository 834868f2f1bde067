using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Web.Components;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>Something in a network that soon asks for a decision: a review, a seat whose term ends, a membership that ends.</summary>
/// <param name="What">The key of the words that say what it is.</param>
public sealed record NetworkSlip(LocalText Title, DateOnly On, string What, string Address, NoteKind Shape);

/// <summary>Finds what soon asks for a decision in the networks that the person decides for.</summary>
public static class NetworkSlips
{
    private const int NearDays = 60;
    private const int Most = 6;

    /// <summary>What falls within two months, or has been let pass, the earliest first.</summary>
    public static async Task<IReadOnlyList<NetworkSlip>> NetworkSlipsAsync(this SamklangDb db, DateOnly today, CancellationToken cancel)
    {
        DateOnly until = today.AddDays(NearDays);
        List<Membership> memberships = await db.Set<Membership>().AsNoTracking().Where(m => m.ReviewBy <= until || (m.EndsOn >= today && m.EndsOn <= until))
            .Include(m => m.Network).ThenInclude(n => n!.Organisation).ToListAsync(cancel);
        List<Seat> seats = await db.Set<Seat>().AsNoTracking().Where(s => s.TermTo >= today && s.TermTo <= until && s.Membership != null)
            .Include(s => s.Membership).Include(s => s.Network).Include(s => s.Body).ToListAsync(cancel);
        return
        [
            .. memberships.Where(m => m.Network?.Organisation is not null && IsOurs(db.Viewer, m.MemberId) && !m.IsOverOn(today)).SelectMany(m => Of(m, today, until))
                .Concat(seats.Where(s => s.Network is not null && IsOurs(db.Viewer, s.Membership!.MemberId))
                    .Select(s => new NetworkSlip(s.Body?.Name ?? s.Role, s.TermTo!.Value, "SlipSeat", $"/desk/networks/{s.Network!.Key}#bodies", NoteKind.Step)))
                .OrderBy(s => s.On).Take(Most),
        ];
    }

    private static IEnumerable<NetworkSlip> Of(Membership membership, DateOnly today, DateOnly until)
    {
        LocalText name = membership.Network!.Organisation!.ShortName is { IsEmpty: false } brief ? brief : membership.Network.Organisation.Name;
        if (membership.ReviewBy is { } review && review <= until)
            yield return new(name, review, review < today ? "SlipReviewLate" : "SlipReview", $"/desk/networks/review#review-{membership.Id}", NoteKind.Deadline);
        if (membership.EndsOn is { } ends && ends <= until)
            yield return new(name, ends, "SlipEnds", $"/desk/networks/{membership.Network.Key}", NoteKind.Step);
    }

    // The office reads of all that its owners decide; what it has to do itself is its own.
    private static bool IsOurs(Viewer viewer, Guid memberId) => viewer.OwnerId == memberId && viewer.MayDecideFor(memberId);
}
