using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Watch;

namespace Samklang.Strategy.Threads;

/// <summary>Follows the thread both ways from where one stands, as far as the viewer may see it.</summary>
public static class ReadThread
{
    /// <summary>How many stations each way a thread shows before it is cut.</summary>
    public const int MostStations = 600;

    /// <param name="db">The database as the viewer sees it.</param>
    /// <param name="kind">The name of the record's class, in any case.</param>
    /// <param name="idOrKey">Its id, or its key if its kind has one.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <returns>Null when there is nothing there that the viewer may see.</returns>
    public static async Task<FoundThread?> RunAsync(SamklangDb db, string kind, string idOrKey, CancellationToken cancel)
    {
        if (ThreadKinds.Station(kind) is not { } station || await FindAsync(db, station, idOrKey, cancel) is not { } here)
            return null;
        ThreadWalk up = new(db, station, here, upward: true), down = new(db, station, here, upward: false);
        await up.RunAsync(cancel);
        await down.RunAsync(cancel);
        return new(new(new(station.Kind, here.Id), here, station.Rank), up.Stations, Below(up, down), [.. up.Ties, .. down.Ties], up.IsCut || down.IsCut);
    }

    /// <summary>The way up alone; nothing is below.</summary>
    public static async Task<FoundThread?> UpAsync(SamklangDb db, string kind, string idOrKey, CancellationToken cancel)
    {
        if (ThreadKinds.Station(kind) is not { } station || await FindAsync(db, station, idOrKey, cancel) is not { } here)
            return null;
        ThreadWalk up = new(db, station, here, upward: true);
        await up.RunAsync(cancel);
        return new(new(new(station.Kind, here.Id), here, station.Rank), up.Stations, [], up.Ties, up.IsCut);
    }

    // A part of a goal stands on the thread when something serves it; the goal's own page lists them all.
    // In a ring, what lies above is not told again below.
    private static IReadOnlyList<ThreadStation> Below(ThreadWalk up, ThreadWalk down)
    {
        HashSet<ThreadPoint> served = [.. down.Ties.Select(t => t.To)], above = [.. up.Stations.Select(s => s.Point)];
        return [.. down.Stations.Where(s => !above.Contains(s.Point) && (s.Row.ParentId is null || served.Contains(s.Point)))];
    }

    private static Task<StationRow?> FindAsync(SamklangDb db, StationKind station, string idOrKey, CancellationToken cancel)
    {
        IQueryable<StationRow> rows = station.Rows(db).AsNoTracking();
        if (Guid.TryParse(idOrKey, out Guid id))
            return rows.Where(r => r.Id == id).SingleOrDefaultAsync(cancel);
        return station.HasKey ? rows.Where(r => r.Key == idOrKey).OrderBy(r => r.Id).FirstOrDefaultAsync(cancel) : Task.FromResult<StationRow?>(null);
    }
}

/// <summary>A station and where on the thread its kind stands.</summary>
public sealed record ThreadStation(ThreadPoint Point, StationRow Row, int Rank)
{
    /// <summary>How many ties lie between it and where one stands, by the shortest way.</summary>
    public int Steps { get; init; }
}

/// <summary>A tie between two stations of a thread.</summary>
public sealed record ThreadTie(ThreadPoint From, ThreadPoint To, TieRow Row, string Name);

/// <param name="Here">Where one stands.</param>
/// <param name="Above">What it serves, all the way up.</param>
/// <param name="Below">What serves it, all the way down.</param>
/// <param name="Ties">All ties among these.</param>
/// <param name="IsCut">True when the thread goes on beyond what is shown.</param>
public sealed record FoundThread(
    ThreadStation Here, IReadOnlyList<ThreadStation> Above, IReadOnlyList<ThreadStation> Below, IReadOnlyList<ThreadTie> Ties, bool IsCut);

/// <summary>One way along the thread, a step at a time.</summary>
internal sealed class ThreadWalk(SamklangDb db, StationKind startKind, StationRow start, bool upward)
{
    private readonly Dictionary<ThreadPoint, ThreadStation> stations = [];
    private readonly HashSet<ThreadPoint> seen = [new(startKind.Kind, start.Id)];
    private int steps;

    public List<ThreadTie> Ties { get; } = [];

    public bool IsCut { get; private set; }

    public IReadOnlyList<ThreadStation> Stations => [.. stations.Values];

    public async Task RunAsync(CancellationToken cancel)
    {
        List<ThreadPoint> edge = [.. seen];
        while (edge.Count > 0 && !IsCut)
            edge = await StepAsync(edge, cancel);
    }

    private async Task<List<ThreadPoint>> StepAsync(List<ThreadPoint> edge, CancellationToken cancel)
    {
        steps++;
        List<ThreadTie> found = [];
        foreach (IGrouping<string, Guid> kind in edge.GroupBy(p => p.Kind, p => p.Id))
            foreach (TieKind ties in ThreadKinds.Ties.Where(t => (upward ? t.From : t.To) == kind.Key))
                found.AddRange(await TiesAsync(ties, [.. kind], cancel));
        List<ThreadPoint> next = [.. found.Select(Beyond).Where(p => !seen.Contains(p)).Distinct()];
        Dictionary<ThreadPoint, ThreadStation> reached = await StationsAsync(next, cancel);
        foreach (ThreadTie tie in found.Where(t => Belongs(t, reached)))
        {
            Ties.Add(tie);
            if (reached.TryGetValue(Beyond(tie), out ThreadStation? station) && seen.Add(station.Point))
                stations.Add(station.Point, station with { Steps = steps });
        }
        IsCut = stations.Count >= ReadThread.MostStations;
        return [.. next.Where(stations.ContainsKey)];
    }

    private ThreadPoint Beyond(ThreadTie tie) => upward ? tie.To : tie.From;

    // What several owners follow is one item. Through it, one owner's work does not become another's.
    private bool Belongs(ThreadTie tie, Dictionary<ThreadPoint, ThreadStation> reached)
    {
        if (!reached.TryGetValue(Beyond(tie), out ThreadStation? station))
            return seen.Contains(Beyond(tie));
        bool passesItem = (upward ? tie.From : tie.To).Kind == nameof(Item) && startKind.Kind != nameof(Item);
        return !passesItem || startKind.Kind == nameof(Goal) || start.OwnerId is null || station.Row.OwnerId is null || station.Row.OwnerId == start.OwnerId;
    }

    private async Task<IEnumerable<ThreadTie>> TiesAsync(TieKind kind, Guid[] ids, CancellationToken cancel)
    {
        IQueryable<TieRow> rows = kind.Rows(db).AsNoTracking();
        rows = upward ? rows.Where(r => ids.Contains(r.FromId)) : rows.Where(r => ids.Contains(r.ToId));
        return (await rows.ToListAsync(cancel)).Select(r => new ThreadTie(new(kind.From, r.FromId), new(kind.To, r.ToId), r, kind.Name));
    }

    private async Task<Dictionary<ThreadPoint, ThreadStation>> StationsAsync(List<ThreadPoint> points, CancellationToken cancel)
    {
        Dictionary<ThreadPoint, ThreadStation> read = [];
        foreach (IGrouping<string, Guid> kind in points.GroupBy(p => p.Kind, p => p.Id))
        {
            StationKind station = ThreadKinds.Station(kind.Key)!;
            Guid[] ids = [.. kind];
            foreach (StationRow row in await station.Rows(db).AsNoTracking().Where(r => ids.Contains(r.Id)).ToListAsync(cancel))
                read[new(station.Kind, row.Id)] = new(new(station.Kind, row.Id), row, station.Rank);
        }
        return read;
    }
}
