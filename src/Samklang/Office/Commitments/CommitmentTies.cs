using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.Strategy;

namespace Samklang.Office.Commitments;

/// <summary>An outcome that the log tells of.</summary>
internal sealed record LoggedResult(Guid LineId, DateOnly On, LocalText Sentence, Guid OwnerId, bool IsExample);

/// <summary>Which goals work serves, and what the log says came of it, for all work at once.</summary>
internal sealed class CommitmentTies
{
    private readonly Dictionary<Guid, LocalText> goals;
    private readonly ILookup<Guid, Guid> direct;
    private readonly ILookup<Guid, Guid> priorities;
    private readonly ILookup<Guid, Guid> ofPriority;
    private readonly ILookup<Guid, LoggedResult> results;

    private CommitmentTies(
        Dictionary<Guid, LocalText> goals, ILookup<Guid, Guid> direct, ILookup<Guid, Guid> priorities, ILookup<Guid, Guid> ofPriority, ILookup<Guid, LoggedResult> results) =>
        (this.goals, this.direct, this.priorities, this.ofPriority, this.results) = (goals, direct, priorities, ofPriority, results);

    public static async Task<CommitmentTies> ReadAsync(SamklangDb db, CancellationToken cancel)
    {
        var links = await db.Set<WorkLink>().AsNoTracking().Select(l => new { l.WorkId, l.GoalId, l.PriorityId }).ToListAsync(cancel);
        var served = await db.Set<PriorityGoal>().AsNoTracking().Select(l => new { l.PriorityId, l.GoalId }).ToListAsync(cancel);
        HashSet<Guid> wanted = [.. links.Select(l => l.GoalId).OfType<Guid>(), .. served.Select(l => l.GoalId)];
        var titles = await db.Goals.AsNoTracking().Where(g => wanted.Contains(g.Id)).Select(g => new { g.Id, g.Title }).ToListAsync(cancel);
        var logged = await db.Log.AsNoTracking().Standing().Where(l => l.Kind == LogKind.Outcome)
            .Select(l => new { l.Id, l.On, l.Sentence, l.OwnerId, l.IsExample, About = l.Links.Select(k => k.LinkedId).ToList() }).ToListAsync(cancel);
        return new(
            titles.ToDictionary(g => g.Id, g => g.Title),
            links.Where(l => l.GoalId is not null).ToLookup(l => l.WorkId, l => l.GoalId!.Value),
            links.Where(l => l.PriorityId is not null).ToLookup(l => l.WorkId, l => l.PriorityId!.Value),
            served.ToLookup(l => l.PriorityId, l => l.GoalId),
            logged.SelectMany(l => l.About.Select(about => (About: about, Result: new LoggedResult(l.Id, l.On, l.Sentence, l.OwnerId, l.IsExample)))).ToLookup(l => l.About, l => l.Result));
    }

    /// <summary>The goals that the work is said to serve; those of the priorities that it is for where nobody has said so.</summary>
    public IReadOnlyList<LocalText> GoalsOf(Guid workId, IEnumerable<Guid>? through = null)
    {
        List<LocalText> said = Titles(direct[workId]);
        return said.Count > 0 ? said : Titles(priorities[workId].Concat(through ?? []).SelectMany(p => ofPriority[p]));
    }

    /// <summary>The latest outcome about any of the records.</summary>
    /// <param name="about">Their ids.</param>
    /// <param name="owners">Whose work it must be; empty for anybody's.</param>
    public LoggedResult? LastResult(IEnumerable<Guid> about, IReadOnlyCollection<Guid?> owners) =>
        about.SelectMany(id => results[id]).Where(r => owners.Count == 0 || owners.Contains(r.OwnerId)).MaxBy(r => r.On);

    private List<LocalText> Titles(IEnumerable<Guid> ids) => [.. ids.Distinct().Select(id => goals.GetValueOrDefault(id)).OfType<LocalText>()];
}
