using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Office.Log;

namespace Samklang.Web.Pages.Desk.Networks;

/// <summary>Finds what has been brought home from networks: the log lines about a network, its bodies and memberships.</summary>
internal static class BroughtHome
{
    /// <summary>The lines about a network and all in it, outcomes and deliveries and the rest, latest first. A corrected line counts no more.</summary>
    public static async Task<IReadOnlyList<LogLine>> BroughtHomeAsync(this SamklangDb db, Network network, CancellationToken cancel)
    {
        List<Guid> about = [network.Id, .. network.Bodies.Select(b => b.Id), .. network.Memberships.Select(m => m.Id)];
        return await db.Log.AsNoTracking().Standing().Where(l => l.Links.Any(k => about.Contains(k.LinkedId)))
            .OrderByDescending(l => l.On).ThenByDescending(l => l.WrittenAt).ToListAsync(cancel);
    }

    /// <summary>The latest outcome from each network, by the network's id.</summary>
    public static async Task<IReadOnlyDictionary<Guid, LogLine>> LastOutcomesAsync(this SamklangDb db, IReadOnlyCollection<Network> networks, CancellationToken cancel)
    {
        Dictionary<Guid, Guid> networkOf = networks.SelectMany(n => (IEnumerable<(Guid Part, Guid Of)>)[(n.Id, n.Id), .. n.Bodies.Select(b => (b.Id, n.Id)), .. n.Memberships.Select(m => (m.Id, n.Id))])
            .ToDictionary(p => p.Part, p => p.Of);
        List<LogLine> lines = await db.Log.AsNoTracking().Standing().Where(l => l.Kind == LogKind.Outcome).Include(l => l.Links).ToListAsync(cancel);
        return lines.SelectMany(l => l.Links.Select(k => networkOf.GetValueOrDefault(k.LinkedId)).Where(id => id != Guid.Empty).Distinct().Select(id => (Network: id, Line: l)))
            .GroupBy(f => f.Network).ToDictionary(g => g.Key, g => g.MaxBy(f => f.Line.On).Line);
    }
}
