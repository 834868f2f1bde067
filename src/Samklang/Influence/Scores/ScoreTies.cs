using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Office.Log;

namespace Samklang.Influence.Scores;

/// <summary>What hangs together: a priority with its owner, operations and goals, and these with the goals that they serve.</summary>
internal sealed class ScoreTies(ILookup<Guid, Guid> upwards)
{
    private readonly Dictionary<Guid, IReadOnlySet<Guid>> known = [];

    public static async Task<ScoreTies> ReadAsync(SamklangDb db, CancellationToken cancel)
    {
        List<(Guid From, Guid To)> ties = [];
        foreach (var priority in await db.Priorities.Select(p => new { p.Id, p.OwnerId }).ToListAsync(cancel))
            ties.Add((priority.Id, priority.OwnerId));
        foreach (var link in await db.Set<Strategy.PriorityGoal>().Select(l => new { l.PriorityId, l.GoalId }).ToListAsync(cancel))
            ties.Add((link.PriorityId, link.GoalId));
        foreach (var link in await db.Set<Strategy.PriorityOperation>().Select(l => new { l.PriorityId, l.OperationId }).ToListAsync(cancel))
            ties.Add((link.PriorityId, link.OperationId));
        foreach (var link in await db.Set<Strategy.GoalLink>().Select(l => new { l.GoalId, l.ServesId }).ToListAsync(cancel))
            ties.Add((link.GoalId, link.ServesId));
        foreach (var link in await db.Set<DossierPriority>().Select(l => new { l.DossierId, l.PriorityId }).ToListAsync(cancel))
            ties.Add((link.DossierId, link.PriorityId));
        foreach (var link in await db.Set<DossierOperation>().Select(l => new { l.DossierId, l.OperationId }).ToListAsync(cancel))
            ties.Add((link.DossierId, link.OperationId));
        foreach (var dossier in await db.Dossiers.Select(d => new { d.Id, d.OwnerId }).ToListAsync(cancel))
            ties.Add((dossier.Id, dossier.OwnerId));
        foreach (var project in await db.Projects.Select(p => new { p.Id, p.OwnerId }).ToListAsync(cancel))
            ties.Add((project.Id, project.OwnerId));
        foreach (var membership in await db.Set<Networks.Membership>().Select(m => new { m.Id, m.MemberId }).ToListAsync(cancel))
            ties.Add((membership.Id, membership.MemberId));
        foreach (var town in await db.TwinTowns.Select(t => new { t.Id, t.OwnerId }).ToListAsync(cancel))
            ties.Add((town.Id, town.OwnerId));
        foreach (var link in await db.Set<Strategy.WorkLink>().Select(l => new { l.WorkId, l.GoalId, l.PriorityId }).ToListAsync(cancel))
            ties.Add((link.WorkId, link.GoalId ?? link.PriorityId ?? link.WorkId));
        return new(ties.ToLookup(t => t.From, t => t.To));
    }

    /// <summary>The record itself and all that lies above it.</summary>
    public IReadOnlySet<Guid> Of(Guid id)
    {
        if (known.TryGetValue(id, out IReadOnlySet<Guid>? found))
            return found;
        HashSet<Guid> all = [];
        Stack<Guid> next = new([id]);
        while (next.TryPop(out Guid one))
        {
            if (!all.Add(one))
                continue;
            foreach (Guid above in upwards[one])
                next.Push(above);
        }
        return known[id] = all;
    }

    public IReadOnlySet<Guid> Of(LogLine line) => line.Links.SelectMany(link => Of(link.LinkedId)).Append(line.OwnerId).ToHashSet();
}
