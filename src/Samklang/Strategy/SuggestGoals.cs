using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Watch;

namespace Samklang.Strategy;

/// <summary>A goal of the UN that a priority may serve, with the reasons; a person confirms it or declines it.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Nearest">The goal itself, or the part of it that lies nearest.</param>
/// <param name="Strength">How firmly.</param>
/// <param name="Reasons">What in the priority and in the goal meets.</param>
/// <param name="Declined">What a person said when it was proposed before; null when nobody has declined it.</param>
public sealed record GoalSuggestion(Goal Goal, Goal Nearest, Strength Strength, IReadOnlyList<Reason> Reasons, DeclinedGoal? Declined);

/// <summary>Proposes goals of the UN for a priority. Those that it serves already are not proposed.</summary>
public sealed class SuggestGoals(SamklangDb db, GoalIndex index, TimeProvider time)
{
    public const int Most = 5;

    /// <summary>Fainter than this is not worth a person's time.</summary>
    private const double Floor = 0.12;

    public async Task<IReadOnlyList<GoalSuggestion>> RunAsync(Priority priority, CancellationToken cancel)
    {
        Dictionary<Guid, Goal> goals = await db.Goals.AsNoTracking().Where(g => g.Framework!.Level == FrameworkLevel.Global && !g.Framework.IsDraft)
            .ToDictionaryAsync(g => g.Id, cancel);
        HashSet<Guid> served = [.. (await db.Set<PriorityGoal>().Where(l => l.PriorityId == priority.Id).Select(l => l.GoalId).ToListAsync(cancel))
            .Where(goals.ContainsKey).Select(id => goals[id].ParentId ?? id)];
        Dictionary<Guid, DeclinedGoal> declined = await db.Set<DeclinedGoal>().Where(d => d.PriorityId == priority.Id).ToDictionaryAsync(d => d.GoalId, cancel);
        IReadOnlyList<Hit> hits = (await index.CurrentAsync(cancel)).Rank(
            EngineTexts.Of(priority.Id, priority.Words), int.MaxValue, id => goals.ContainsKey(Guid.Parse(id)));
        return [.. hits.Where(h => h.Score >= Floor).GroupBy(h => goals[Guid.Parse(h.Id)] is var g && g.ParentId is { } whole ? whole : g.Id)
            .Where(g => !served.Contains(g.Key) && goals.ContainsKey(g.Key))
            .OrderByDescending(g => g.Max(h => h.Score)).Take(Most + declined.Count)
            .Select(g => (Whole: goals[g.Key], Best: g.MaxBy(h => h.Score)!))
            .Select(s => new GoalSuggestion(s.Whole, goals[Guid.Parse(s.Best.Id)], s.Best.Strength, s.Best.Reasons, declined.GetValueOrDefault(s.Whole.Id)))];
    }

    /// <summary>Remembers that the priority does not serve the goal, so that it is not proposed again.</summary>
    /// <returns>False when the priority belongs to an owner for whom the person does not decide, or the goal is no goal of the UN.</returns>
    public async Task<bool> DeclineAsync(Priority priority, Guid goalId, string? why, CancellationToken cancel)
    {
        if (!db.Viewer.MayDecideFor(priority.OwnerId) || !await db.Goals.AnyAsync(g => g.Id == goalId && g.Framework!.Level == FrameworkLevel.Global, cancel))
            return false;
        if (!await db.Set<DeclinedGoal>().AnyAsync(d => d.PriorityId == priority.Id && d.GoalId == goalId, cancel))
        {
            db.Add(new DeclinedGoal(priority, goalId, why, db.Viewer, time.GetUtcNow().UtcDateTime));
            await db.SaveChangesAsync(cancel);
        }
        return true;
    }

    /// <summary>Lets a declined goal be proposed again.</summary>
    public async Task<bool> ReconsiderAsync(Priority priority, Guid goalId, CancellationToken cancel)
    {
        if (!db.Viewer.MayDecideFor(priority.OwnerId)
            || await db.Set<DeclinedGoal>().SingleOrDefaultAsync(d => d.PriorityId == priority.Id && d.GoalId == goalId, cancel) is not { } declined)
            return false;
        db.Remove(declined);
        await db.SaveChangesAsync(cancel);
        return true;
    }
}
