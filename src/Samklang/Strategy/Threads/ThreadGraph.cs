using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Watch;

namespace Samklang.Strategy.Threads;

/// <summary>All ties that the viewer may see, without their words: for what concerns the whole strategy.</summary>
public sealed class ThreadGraph
{
    private readonly ILookup<Guid, Edge> below;

    private ThreadGraph(IReadOnlyList<ThreadStation> stations, IEnumerable<Edge> edges) =>
        (Stations, below) = (stations, edges.ToLookup(e => e.ToId));

    /// <summary>All that the thread goes through but the items, of which there may be very many.</summary>
    public IReadOnlyList<ThreadStation> Stations { get; }

    public static async Task<ThreadGraph> ReadAsync(SamklangDb db, CancellationToken cancel)
    {
        List<ThreadStation> stations = [];
        HashSet<Guid> visible = [.. await db.Matches.Where(m => m.Verdict == Verdict.Act || m.Verdict == Verdict.Follow).Select(m => m.Item!.Id).ToListAsync(cancel)];
        foreach (StationKind kind in ThreadKinds.Stations.Where(s => s.Kind != nameof(Item)))
            stations.AddRange((await kind.Rows(db).AsNoTracking().ToListAsync(cancel)).Select(r => new ThreadStation(new(kind.Kind, r.Id), r, kind.Rank)));
        visible.UnionWith(stations.Select(s => s.Point.Id));
        List<Edge> edges = [];
        foreach (TieKind kind in ThreadKinds.Ties)
            edges.AddRange(await kind.Rows(db).AsNoTracking().Select(r => new Edge { FromId = r.FromId, ToId = r.ToId, At = r.At }).ToListAsync(cancel));
        return new(stations, edges.Where(e => visible.Contains(e.FromId) && visible.Contains(e.ToId)));
    }

    /// <summary>All that serves any of the given, directly or through others; not the given themselves.</summary>
    public HashSet<Guid> Below(IEnumerable<Guid> ids) => Below(ids, out _);

    /// <summary>The same, with the latest moment at which a person made one of the ties.</summary>
    public HashSet<Guid> Below(IEnumerable<Guid> ids, out DateTime? lastTied)
    {
        HashSet<Guid> found = [];
        Stack<Guid> waiting = new(ids);
        lastTied = null;
        while (waiting.TryPop(out Guid id))
        {
            foreach (Edge edge in below[id])
            {
                lastTied = edge.At is { } at && (lastTied is null || at > lastTied) ? at : lastTied;
                if (found.Add(edge.FromId))
                    waiting.Push(edge.FromId);
            }
        }
        return found;
    }

    private sealed record Edge
    {
        public required Guid FromId { get; init; }

        public required Guid ToId { get; init; }

        public DateTime? At { get; init; }
    }
}
