using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Strategy.Threads;

namespace Samklang.Strategy.Versions;

/// <summary>Reads what is to be decided for a draft that replaces a version, as far as the viewer decides for it.</summary>
public static class ReadRollOver
{
    /// <returns>Null when there is no such draft, or none that replaces another version.</returns>
    public static async Task<RollOver?> RunAsync(SamklangDb db, string successorKey, CancellationToken cancel)
    {
        Framework? to = await db.Frameworks.Include(f => f.Goals.OrderBy(g => g.Position)).Include(f => f.Replaces!.Goals.OrderBy(g => g.Position))
            .AsSplitQuery().SingleOrDefaultAsync(f => f.Key == successorKey, cancel);
        if (to is not { IsDraft: true, Replaces: { } from })
            return null;
        List<RollOverSubject> subjects = [.. from.Goals.OrderBy(g => g.Position).Select(g => new RollOverSubject(nameof(Goal), g.Id, g.Id, null, g.Title, Language.LocalText.Empty))];
        subjects.AddRange(await WorkAsync(db, [.. from.Goals.Select(g => g.Id)], from.Id, cancel));
        Dictionary<Guid, RollOverDecision> decisions = await db.Set<RollOverDecision>().Where(d => d.FrameworkId == to.Id).ToDictionaryAsync(d => d.SubjectId, cancel);
        return new(from, to, [.. subjects.Select(s => s with { Decision = decisions.GetValueOrDefault(s.Id) })])
        {
            Others = await OthersAsync(db, [.. from.Goals.Select(g => g.Id)], from.Id, cancel),
        };
    }

    private static async Task<IEnumerable<RollOverSubject>> WorkAsync(SamklangDb db, Guid[] goals, Guid fromId, CancellationToken cancel)
    {
        List<RollOverSubject> work = [.. (await db.Set<PriorityGoal>().Where(l => goals.Contains(l.GoalId))
            .Select(l => new { l.Id, l.GoalId, l.PriorityId, l.Priority!.Title, l.Priority.OwnerId, l.Why }).ToListAsync(cancel))
            .Where(l => db.Viewer.MayDecideFor(l.OwnerId))
            .Select(l => new RollOverSubject(nameof(PriorityGoal), l.Id, l.GoalId, new(nameof(Priority), l.PriorityId), l.Title, l.Why))];
        work.AddRange((await db.Set<GoalLink>().Where(l => goals.Contains(l.ServesId) && l.Goal!.FrameworkId != fromId)
            .Select(l => new { l.Id, l.ServesId, l.GoalId, l.Goal!.Title, l.Goal.Framework!.OwnerId, l.Why }).ToListAsync(cancel))
            .Where(l => l.OwnerId is { } owner && db.Viewer.MayDecideFor(owner))
            .Select(l => new RollOverSubject(nameof(GoalLink), l.Id, l.ServesId, new(nameof(Goal), l.GoalId), l.Title, l.Why)));
        work.AddRange((await db.Set<OperationGoal>().Where(l => goals.Contains(l.GoalId))
            .Select(l => new { l.Id, l.GoalId, l.OperationId, l.Operation!.Title }).ToListAsync(cancel))
            .Select(l => new RollOverSubject(nameof(OperationGoal), l.Id, l.GoalId, new(nameof(Operation), l.OperationId), l.Title, Language.LocalText.Empty)));
        work.AddRange(await OtherWorkAsync(db, goals, cancel));
        return await WithDossiersAsync(db, work, cancel);
    }

    private static async Task<IReadOnlyList<OthersTie>> OthersAsync(SamklangDb db, Guid[] goals, Guid fromId, CancellationToken cancel)
    {
        var priorities = await db.Set<PriorityGoal>().Where(l => goals.Contains(l.GoalId))
            .Select(l => new { l.GoalId, l.PriorityId, l.Priority!.Title, l.Priority.OwnerId, l.Priority.Owner!.Name }).ToListAsync(cancel);
        var links = await db.Set<GoalLink>().Where(l => goals.Contains(l.ServesId) && l.Goal!.FrameworkId != fromId && l.Goal.Framework!.OwnerId != null)
            .Select(l => new { l.ServesId, l.GoalId, l.Goal!.Title, OwnerId = l.Goal.Framework!.OwnerId!.Value, l.Goal.Framework.Owner!.Name }).ToListAsync(cancel);
        return
        [
            .. priorities.Where(l => !db.Viewer.MayDecideFor(l.OwnerId)).Select(l => new OthersTie(l.GoalId, new(nameof(Priority), l.PriorityId), l.Title, l.Name)),
            .. links.Where(l => !db.Viewer.MayDecideFor(l.OwnerId)).Select(l => new OthersTie(l.ServesId, new(nameof(Goal), l.GoalId), l.Title, l.Name)),
        ];
    }

    private static async Task<IEnumerable<RollOverSubject>> OtherWorkAsync(SamklangDb db, Guid[] goals, CancellationToken cancel)
    {
        List<RollOverSubject> work = [];
        List<WorkLink> links = await db.Set<WorkLink>().AsNoTracking().Where(l => l.GoalId != null && goals.Contains(l.GoalId.Value)).ToListAsync(cancel);
        foreach (IGrouping<string, WorkLink> kind in links.GroupBy(l => l.WorkKind))
        {
            if (ThreadKinds.Station(kind.Key) is not { } station)
                continue;
            Guid[] ids = [.. kind.Select(l => l.WorkId)];
            Dictionary<Guid, StationRow> rows = await station.Rows(db).AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
            work.AddRange(kind.Where(l => rows.TryGetValue(l.WorkId, out StationRow? row) && !row.IsOver && (row.OwnerId is not { } owner || db.Viewer.MayDecideFor(owner)))
                .Select(l => new RollOverSubject(nameof(WorkLink), l.Id, l.GoalId!.Value, new(kind.Key, l.WorkId), rows[l.WorkId].Title, l.Why)));
        }
        return work;
    }

    private static async Task<IEnumerable<RollOverSubject>> WithDossiersAsync(SamklangDb db, List<RollOverSubject> work, CancellationToken cancel)
    {
        ThreadGraph graph = await ThreadGraph.ReadAsync(db, cancel);
        HashSet<Guid> open = [.. graph.Stations.Where(s => s.Point.Kind == nameof(Dossier) && !s.Row.IsOver).Select(s => s.Point.Id)];
        return work.Select(w => w with { OpenDossierCount = w.Work is { Kind: nameof(Priority) } priority ? graph.Below([priority.Id]).Count(open.Contains) : 0 });
    }
}
