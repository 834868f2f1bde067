using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Strategy.Threads;
using Samklang.Strategy.Versions;

namespace Samklang.Strategy;

/// <summary>One thing that hangs on a goal or a framework.</summary>
/// <param name="Kind">The name of its class.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">The name it goes by.</param>
public sealed record Hanging(string Kind, Guid Id, LocalText Title);

/// <summary>All that keeps a goal or a framework from being removed.</summary>
/// <param name="Seen">What the viewer may see of it.</param>
/// <param name="IsMore">True when something hangs on it that the viewer may not see.</param>
public sealed record HangingOn(IReadOnlyList<Hanging> Seen, bool IsMore)
{
    public bool IsNothing => Seen.Count == 0 && !IsMore;
}

/// <summary>Removes a goal or a framework on which nothing hangs. What a goal itself serves goes with it.</summary>
public sealed class RemoveGoals(SamklangDb db, OpenDb open)
{
    /// <summary>What hangs on a goal: all that serves it, its parts, and the goal that carries it on.</summary>
    public Task<HangingOn> OnAsync(Goal goal, CancellationToken cancel) => WeighAsync(one => OnGoalAsync(one, goal.Id, cancel));

    /// <summary>What hangs on a framework: its goals, and the version that replaces it.</summary>
    public Task<HangingOn> OnAsync(Framework framework, CancellationToken cancel) => WeighAsync(one => OnFrameworkAsync(one, framework.Id, cancel));

    /// <returns>Null when it is gone; else what hangs on it, and nothing is changed.</returns>
    public async Task<HangingOn?> RunAsync(Goal goal, CancellationToken cancel)
    {
        if (await OnAsync(goal, cancel) is { IsNothing: false } hanging)
            return hanging;
        db.RemoveRange(await db.Set<GoalLink>().Where(l => l.GoalId == goal.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<DeclinedGoal>().Where(d => d.GoalId == goal.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<RollOverDecision>().Where(d => d.SubjectId == goal.Id || d.ToGoalId == goal.Id).ToListAsync(cancel));
        db.Remove(goal);
        await db.SaveChangesAsync(cancel);
        return null;
    }

    /// <returns>Null when it is gone; else what hangs on it, and nothing is changed.</returns>
    public async Task<HangingOn?> RunAsync(Framework framework, CancellationToken cancel)
    {
        if (await OnAsync(framework, cancel) is { IsNothing: false } hanging)
            return hanging;
        db.RemoveRange(await db.Set<RollOverDecision>().Where(d => d.FrameworkId == framework.Id).ToListAsync(cancel));
        db.Remove(framework);
        await db.SaveChangesAsync(cancel);
        return null;
    }

    // What others keep to themselves holds a goal too, without being named.
    private async Task<HangingOn> WeighAsync(Func<SamklangDb, Task<List<Hanging>>> read)
    {
        await using SamklangDb all = open(Viewer.System);
        int count = (await read(all)).Count;
        List<Hanging> seen = await read(db);
        return new(seen, count > seen.Count);
    }

    private static async Task<List<Hanging>> OnGoalAsync(SamklangDb db, Guid id, CancellationToken cancel)
    {
        List<Hanging> found = [];
        foreach (TieKind tie in ThreadKinds.Ties.Where(t => t.To == nameof(Goal)))
        {
            List<Guid> from = await tie.Rows(db).Where(r => r.ToId == id).Select(r => r.FromId).Distinct().ToListAsync(cancel);
            if (from.Count == 0 || ThreadKinds.Station(tie.From) is not { } station)
                continue;
            found.AddRange((await station.Rows(db).AsNoTracking().Where(r => from.Contains(r.Id)).ToListAsync(cancel))
                .Select(r => new Hanging(tie.From, r.Id, new($"{r.Number} {r.Title.In(Tongue.Swedish)}".Trim(), $"{r.Number} {r.Title.In(Tongue.English)}".Trim()))));
        }
        found.AddRange((await db.Goals.AsNoTracking().Where(g => g.CarriesOnId == id).Select(g => new { g.Id, g.Title }).ToListAsync(cancel)).Select(g => new Hanging(nameof(Goal), g.Id, g.Title)));
        return [.. found.DistinctBy(h => h.Id)];
    }

    private static async Task<List<Hanging>> OnFrameworkAsync(SamklangDb db, Guid id, CancellationToken cancel) =>
    [
        .. (await db.Goals.AsNoTracking().Where(g => g.FrameworkId == id).OrderBy(g => g.Position).Select(g => new { g.Id, g.Title }).ToListAsync(cancel)).Select(g => new Hanging(nameof(Goal), g.Id, g.Title)),
        .. (await db.Frameworks.AsNoTracking().Where(f => f.ReplacesId == id).Select(f => new { f.Id, f.Title }).ToListAsync(cancel)).Select(f => new Hanging(nameof(Framework), f.Id, f.Title)),
    ];
}
