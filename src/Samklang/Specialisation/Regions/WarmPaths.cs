using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Specialisation.Suggestions;

namespace Samklang.Specialisation.Regions;

/// <summary>Finds the ways from a region to others, as far as the viewer may see them.</summary>
public sealed class WarmPaths(SamklangDb db, KeptPartnerGraph kept, RegionTime region)
{
    /// <summary>The ways by the region that they lead to, one of each kind and region: the one walked last.</summary>
    public async Task<ILookup<NutsCode, WarmPath>> ReadAsync(NutsCode home, CancellationToken cancel)
    {
        List<(NutsCode To, WarmPath Path)> ways = [.. await ContactsAsync(home, cancel), .. await PartnershipsAsync(home, cancel), .. await NetworksAsync(home, cancel), .. await TownsAsync(home, cancel), .. await ProjectsAsync(home, cancel)];
        return ways.ToLookup(w => w.To, w => w.Path);
    }

    // Who wrote a line is told within the house, not outside it.
    private async Task<List<(NutsCode, WarmPath)>> ContactsAsync(NutsCode home, CancellationToken cancel)
    {
        var met = await (from line in db.Log.AsNoTracking()
                         from link in line.Links
                         where line.CorrectedBy == null && link.LinkedKind == LinkedKind.Organisation
                         join organisation in db.Organisations on link.LinkedId equals organisation.Id
                         where organisation.Nuts != null
                         select new { line.Id, line.On, line.WrittenBy, Organisation = organisation.Name, Nuts = organisation.Nuts!.Value }).ToListAsync(cancel);
        return [.. met.Where(m => !home.Contains(m.Nuts)).GroupBy(m => m.Nuts).Select(g => (Last: g.MaxBy(m => m.On)!, Count: g.Count()))
            .Select(g => (g.Last.Nuts, new WarmPath(WayKind.Contact, db.Viewer.Reach == Reach.Public ? LocalText.Empty : LocalText.Same(g.Last.WrittenBy), LocalText.Empty, g.Last.Organisation, g.Last.On.Year, g.Count, g.Last.Id.ToString())))];
    }

    private async Task<List<(NutsCode, WarmPath)>> PartnershipsAsync(NutsCode home, CancellationToken cancel)
    {
        List<Partnership> partnerships = await db.Partnerships.AsNoTracking().Include(p => p.Member).Include(p => p.Regions).OrderBy(p => p.Key).ToListAsync(cancel);
        return [.. from partnership in partnerships
                   let isOurs = partnership.Member?.Nuts == home || partnership.Regions.Any(r => r.Region == home)
                   where isOurs
                   from region in partnership.Regions.Select(r => (NutsCode?)r.Region).Append(partnership.Member?.Nuts).OfType<NutsCode>().Distinct()
                   where region != home
                   select (region, new WarmPath(WayKind.Partnership, LocalText.Empty, partnership.Title, LocalText.Empty, partnership.StageOn?.Year, 1, partnership.Key))];
    }

    private async Task<List<(NutsCode, WarmPath)>> NetworksAsync(NutsCode home, CancellationToken cancel)
    {
        var members = await db.Set<Membership>().AsNoTracking().Where(m => m.Member!.Nuts != null).OrderBy(m => m.Id)
            .Select(m => new { m.NetworkId, m.Network!.Key, Network = m.Network.Organisation!.Name, Member = m.Member!.Name, Nuts = m.Member.Nuts!.Value }).ToListAsync(cancel);
        return [.. from ours in members
                   where home.Contains(ours.Nuts)
                   from theirs in members
                   where theirs.NetworkId == ours.NetworkId && !home.Contains(theirs.Nuts)
                   select (theirs.Nuts, new WarmPath(WayKind.Network, ours.Member, ours.Network, theirs.Member, null, 1, ours.Key))];
    }

    // A twinning that has ended is no way any more. One that sleeps may be woken.
    private async Task<List<(NutsCode, WarmPath)>> TownsAsync(NutsCode home, CancellationToken cancel)
    {
        DateOnly today = region.Today;
        var towns = await db.TwinTowns.AsNoTracking().Where(t => t.Nuts != null && (t.EndsOn == null || t.EndsOn >= today) && t.Municipality!.Nuts != null).OrderByDescending(t => t.LastSignOn).ThenBy(t => t.Key)
            .Select(t => new { t.Key, t.Name, Nuts = t.Nuts!.Value, t.LastSignOn, Municipality = t.Municipality!.Name, Ours = t.Municipality.Nuts!.Value }).ToListAsync(cancel);
        return [.. towns.Where(t => home.Contains(t.Ours) && !home.Contains(t.Nuts)).GroupBy(t => t.Nuts).Select(g => (Town: g.First(), Count: g.Count()))
            .Select(g => (g.Town.Nuts, new WarmPath(WayKind.TwinTown, g.Town.Municipality, LocalText.Empty, g.Town.Name, g.Town.LastSignOn?.Year, g.Count, g.Town.Key)))];
    }

    private async Task<List<(NutsCode, WarmPath)>> ProjectsAsync(NutsCode home, CancellationToken cancel)
    {
        List<ProjectWay> ways = (await kept.GraphAsync(cancel)).WaysFrom(home);
        List<long> ids = [.. ways.Select(w => w.ProjectId).Distinct()];
        Dictionary<long, (string Name, string Reference)> names = [];
        foreach (long[] some in ids.Chunk(500))
            foreach (var p in await db.PastProjects.AsNoTracking().Where(p => some.Contains(p.Id)).Select(p => new { p.Id, p.Acronym, p.Title, p.Reference }).ToListAsync(cancel))
                names[p.Id] = (p.Acronym.Length > 0 ? p.Acronym : p.Title, p.Reference);
        return [.. ways.Where(w => names.ContainsKey(w.ProjectId)).Select(w =>
            (w.Region, new WarmPath(WayKind.Project, LocalText.Same(w.From), LocalText.Same(names[w.ProjectId].Name), LocalText.Same(w.To), w.Year, w.Count, names[w.ProjectId].Reference)))];
    }
}
