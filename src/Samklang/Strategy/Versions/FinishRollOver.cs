using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Strategy.Threads;

namespace Samklang.Strategy.Versions;

/// <summary>
/// Carries over all that was decided, and adopts the draft, in one transaction. The old version and its ties stay as they are.
/// </summary>
public sealed class FinishRollOver(SamklangDb db)
{
    private readonly Dictionary<Guid, Guid> heirs = [];

    public async Task<RollOverAnswer> RunAsync(RollOver rollOver, CancellationToken cancel)
    {
        if (!rollOver.IsDecided)
            return RollOverAnswer.NotDecided;
        await CarryGoalsAsync(rollOver, cancel);
        foreach (RollOverSubject work in rollOver.Subjects.Where(s => !s.IsGoal && s.Decision!.Choice != RollOverChoice.Drop))
            await CarryAsync(work, cancel);
        await AdoptAsync(rollOver, cancel);
        await db.SaveChangesAsync(cancel);
        return RollOverAnswer.Done;
    }

    private async Task CarryGoalsAsync(RollOver rollOver, CancellationToken cancel)
    {
        int position = rollOver.To.Goals.Count == 0 ? 0 : rollOver.To.Goals.Max(g => g.Position) + 1;
        Dictionary<Guid, RollOverDecision> decided = rollOver.Subjects.Where(s => s.IsGoal).ToDictionary(s => s.Id, s => s.Decision!);
        foreach (Goal old in rollOver.From.Goals.Where(g => decided[g.Id].Choice == RollOverChoice.Change))
            heirs[old.Id] = decided[old.Id].ToGoalId!.Value;
        // A part is carried after the whole that it belongs to.
        foreach (Goal old in rollOver.From.Goals.Where(g => decided[g.Id].Choice == RollOverChoice.Keep).OrderBy(g => g.ParentId is not null).ThenBy(g => g.Position))
        {
            Goal heir = new(await StrategyKeys.FreeGoalAsync(db, old.Key, cancel), rollOver.To.Id, old.Number, position++, old.Title, old.Summary)
            {
                CarriesOnId = old.Id, ParentId = old.ParentId is { } parent && heirs.TryGetValue(parent, out Guid to) ? to : null,
            };
            db.Add(heir);
            heirs[old.Id] = heir.Id;
            foreach (GoalLink link in await db.Set<GoalLink>().Where(l => l.GoalId == old.Id).ToListAsync(cancel))
                db.Add(new GoalLink(heir.Id, link.ServesId, link.Why));
        }
    }

    private async Task CarryAsync(RollOverSubject work, CancellationToken cancel)
    {
        Guid goalId = work.Decision!.ToGoalId is { } target ? heirs.GetValueOrDefault(target, target) : heirs[work.OldGoalId];
        Language.LocalText why = work.Decision.Choice == RollOverChoice.Change ? work.Decision.Why : work.Why;
        ThreadPoint from = work.Work!.Value;
        Record? tie = work.Kind switch
        {
            nameof(PriorityGoal) => await Missing(db.Set<PriorityGoal>(), l => l.PriorityId == from.Id && l.GoalId == goalId, new PriorityGoal(from.Id, goalId, why), cancel),
            nameof(GoalLink) => await Missing(db.Set<GoalLink>(), l => l.GoalId == from.Id && l.ServesId == goalId, new GoalLink(from.Id, goalId, why), cancel),
            nameof(OperationGoal) => await Missing(db.Set<OperationGoal>(), l => l.OperationId == from.Id && l.GoalId == goalId, new OperationGoal(from.Id, goalId), cancel),
            _ => await Missing(db.Set<WorkLink>(), l => l.WorkId == from.Id && l.GoalId == goalId, WorkLink.ToGoal(from.Kind, from.Id, goalId, why), cancel),
        };
        if (tie is null)
            return;
        tie.ShowTo(await AudienceOfAsync(work, cancel));
        db.Add(tie);
    }

    // Two old ties may lead to one new goal; the first of them is the one.
    private static async Task<T?> Missing<T>(DbSet<T> ties, System.Linq.Expressions.Expression<Func<T, bool>> same, T tie, CancellationToken cancel)
        where T : Record =>
        ties.Local.AsQueryable().Any(same) || await ties.AnyAsync(same, cancel) ? null : tie;

    private async Task<Audience> AudienceOfAsync(RollOverSubject work, CancellationToken cancel) => work.Kind switch
    {
        nameof(PriorityGoal) => (await db.Set<PriorityGoal>().SingleAsync(l => l.Id == work.Id, cancel)).Audience,
        nameof(WorkLink) => (await db.Set<WorkLink>().SingleAsync(l => l.Id == work.Id, cancel)).Audience,
        _ => Audience.Public,
    };

    private async Task AdoptAsync(RollOver rollOver, CancellationToken cancel)
    {
        (Framework from, Framework to) = (rollOver.From, rollOver.To);
        to.Adopt();
        if (to.ValidFrom is { } begins && (from.ValidTo is null || from.ValidTo >= begins) && (from.ValidFrom is null || from.ValidFrom < begins))
            from.HoldFor(from.ValidFrom, begins.AddDays(-1));
        foreach (Goal goal in await db.Goals.Where(g => g.FrameworkId == to.Id).ToListAsync(cancel))
            goal.ShowTo(Audience.Public);
        foreach (GoalLink link in await db.Set<GoalLink>().Where(l => l.Goal!.FrameworkId == to.Id).ToListAsync(cancel))
            link.ShowTo(Audience.Public);
    }
}
