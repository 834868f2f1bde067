using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Projects;
using Samklang.Specialisation;

namespace Samklang.Office.Commitments;

/// <summary>
/// Reads every commitment that the viewer may see. A membership and what it is for are read once for it and its seats. Projects count
/// from the application on: an idea or an outline binds nobody, and neither does what was refused.
/// </summary>
public static class ReadCommitments
{
    private static readonly HashSet<CommitmentField> ofMembership = [CommitmentField.OwnShare, CommitmentField.End];
    private static readonly HashSet<CommitmentField> ofIndirect = [CommitmentField.OwnShare, CommitmentField.End, CommitmentField.Cost];
    private static readonly HashSet<CommitmentField> ofSeat = [CommitmentField.Cost, CommitmentField.OwnShare];
    private static readonly HashSet<CommitmentField> ofProject = [];

    public static async Task<IReadOnlyList<Commitment>> CommitmentsAsync(this SamklangDb db, DateOnly today, CancellationToken cancel)
    {
        CommitmentTies ties = await CommitmentTies.ReadAsync(db, cancel);
        List<Membership> memberships = await db.Set<Membership>().AsNoTracking().Include(m => m.Network).ThenInclude(n => n!.Organisation)
            .Include(m => m.Member).Include(m => m.Contact).ToListAsync(cancel);
        List<Seat> seats = await db.Set<Seat>().AsNoTracking().Include(s => s.Body).Include(s => s.Network).ThenInclude(n => n!.Organisation).ToListAsync(cancel);
        ILookup<Guid, Guid> bodies = (await db.Set<Body>().Where(b => b.NetworkId != null).Select(b => new { b.Id, b.NetworkId }).ToListAsync(cancel))
            .ToLookup(b => b.NetworkId!.Value, b => b.Id);
        Dictionary<Guid, Membership> byId = memberships.Where(m => m.Network?.Organisation is not null).ToDictionary(m => m.Id);
        List<Commitment> all = [.. byId.Values.Select(m => Of(m, bodies[m.NetworkId], today, ties))];
        all.AddRange(seats.Where(s => s.Network?.Organisation is not null).Select(s => Of(s, s.MembershipId is { } id ? byId.GetValueOrDefault(id) : null, today, ties)).OfType<Commitment>());
        all.AddRange((await db.Partnerships.AsNoTracking().Include(p => p.Member).Include(p => p.Contact).Include(p => p.Priorities).ToListAsync(cancel)).Select(p => Of(p, ties)));
        all.AddRange((await db.TwinTowns.AsNoTracking().Include(t => t.Municipality).Include(t => t.Owner).Include(t => t.Contact).ToListAsync(cancel)).Select(t => Of(t, today, ties)));
        all.AddRange((await db.Projects.AsNoTracking().Include(p => p.Owner).Include(p => p.Contact)
            .Where(p => p.Stage != ProjectStage.Idea && p.Stage != ProjectStage.Outline && p.Stage != ProjectStage.Refused).ToListAsync(cancel)).Select(p => Of(p, ties)));
        return all;
    }

    private static Commitment Of(Membership membership, IEnumerable<Guid> bodies, DateOnly today, CommitmentTies ties)
    {
        Network network = membership.Network!;
        return With(ties.LastResult([membership.Id, network.Id, .. bodies], [membership.MemberId, membership.ThroughId]), new()
        {
            Kind = CommitmentKind.Membership, Id = membership.Id, Key = $"membership:{network.Key}:{membership.Member!.Key}", PageKey = network.Key,
            Title = network.Organisation!.Name, Owner = membership.Member.Name, Keeper = membership.Member.Name, KeeperId = membership.MemberId, KeeperKey = membership.Member.Key,
            Role = membership.Contact?.Title, Cost = membership.Fee, StartsOn = membership.StartsOn, EndsOn = membership.EndsOn,
            Goals = ties.GoalsOf(membership.Id), ReviewBy = membership.ReviewBy, IsExample = membership.CostFact is { IsExample: true },
            IsOver = membership.IsOverOn(today), Unasked = membership.Kind == MembershipKind.Indirect ? ofIndirect : ofMembership,
        });
    }

    // A seat that no membership gives belongs to nobody whom one could ask.
    private static Commitment? Of(Seat seat, Membership? membership, DateOnly today, CommitmentTies ties)
    {
        if (membership is null)
            return null;
        Network network = seat.Network!;
        LocalText place = seat.Body?.Name ?? network.Organisation!.Name;
        return With(seat.BodyId is { } body ? ties.LastResult([body], [membership.MemberId, membership.ThroughId]) : null, new()
        {
            Kind = CommitmentKind.Seat, Id = seat.Id, Key = $"seat:{seat.Id:N}", PageKey = network.Key,
            Title = new($"{seat.Role.In(Tongue.Swedish)}, {place.In(Tongue.Swedish)}", $"{seat.Role.In(Tongue.English)}, {place.In(Tongue.English)}"),
            Owner = membership.Member!.Name, Keeper = membership.Member.Name, KeeperId = membership.MemberId, KeeperKey = membership.Member.Key, Role = seat.Holder,
            StartsOn = seat.TermFrom, EndsOn = seat.TermTo, Goals = ties.GoalsOf(membership.Id), ReviewBy = seat.Fact.ReviewBy,
            IsExample = seat.Fact.IsExample, IsOver = seat.StateOn(today) == SeatState.Ended, Unasked = ofSeat,
        });
    }

    private static Commitment Of(Partnership partnership, CommitmentTies ties) => With(ties.LastResult([partnership.Id], []), new()
    {
        Kind = CommitmentKind.Partnership, Id = partnership.Id, Key = $"partnership:{partnership.Key}", PageKey = partnership.Key, Title = partnership.Title,
        Owner = partnership.Member!.Name, Keeper = partnership.Member.Name, KeeperId = partnership.MemberId, KeeperKey = partnership.Member.Key,
        Role = partnership.Contact?.Title, Cost = partnership.Cost, StartsOn = partnership.StartsOn,
        Goals = ties.GoalsOf(partnership.Id, partnership.Priorities.Select(p => p.PriorityId)), ReviewBy = partnership.Fact.ReviewBy,
        IsExample = partnership.Fact.IsExample, Unasked = ofMembership,
    });

    private static Commitment Of(TwinTown town, DateOnly today, CommitmentTies ties) => With(ties.LastResult([town.Id], []), new()
    {
        Kind = CommitmentKind.Agreement, Id = town.Id, Key = $"agreement:{town.Key}", PageKey = town.Key, Title = town.Name, Owner = town.Municipality!.Name,
        Keeper = town.Owner!.Name, KeeperId = town.OwnerId, KeeperKey = town.Owner.Key, Role = town.Contact?.Title, Cost = town.Cost, SinceYear = town.SinceYear, IsSinceDecade = town.IsSinceDecade, EndsOn = town.EndsOn,
        Goals = ties.GoalsOf(town.Id), ReviewBy = town.Fact.ReviewBy, IsExample = town.Fact.IsExample, IsOver = town.EndsOn < today, Unasked = ofMembership,
    });

    private static Commitment Of(Project project, CommitmentTies ties)
    {
        Commitment commitment = With(ties.LastResult([project.Id], []), new()
        {
            Kind = CommitmentKind.Project, Id = project.Id, Key = $"project:{project.Key}", PageKey = project.Key, Title = project.Title, Owner = project.Owner!.Name,
            Keeper = project.Owner.Name, KeeperId = project.OwnerId, KeeperKey = project.Owner.Key, Role = project.Contact?.Title, Cost = project.Budget, OwnShare = project.OwnShare,
            StartsOn = project.StartsOn, EndsOn = project.EndsOn, Goals = ties.GoalsOf(project.Id), ReviewBy = project.Fact.ReviewBy,
            IsExample = project.Fact.IsExample, IsOver = project.IsOver, Unasked = ofProject,
        });
        return commitment.LastResult is null && !project.WhatLasted.IsEmpty
            ? commitment with { LastResult = project.WhatLasted, LastResultOn = project.StageOn }
            : commitment;
    }

    private static Commitment With(LoggedResult? result, Commitment commitment) => result is null
        ? commitment
        : commitment with { LastResult = result.Sentence, LastResultOn = result.On, LastResultId = result.LineId, IsExample = commitment.IsExample || result.IsExample };
}
