using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samklang.Concepts;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Strategy;

/// <summary>The UN's goals and their parts, for holding priorities against them.</summary>
public sealed class GoalIndex(OpenDb open, MatchEngine engine, EngineFolder folder, RegionTime region, ILogger<GoalIndex> log)
    : RecordIndex(open, engine, folder, region, log)
{
    protected override string Name => "goals";

    protected override IReadOnlyList<string> Kinds { get; } = [nameof(Goal)];

    /// <summary>The fields in the order that the engine counts them.</summary>
    public static IReadOnlyList<MatchField> FieldsOf(Goal goal) => EngineTexts.FieldsOf(goal.Title, goal.Summary, Language.LocalText.Empty);

    protected override async Task<IEnumerable<MatchText>> ReadAsync(
        SamklangDb db, string kind, IReadOnlyCollection<Guid>? ids, CancellationToken cancel)
    {
        IQueryable<Goal> goals = db.Goals.AsNoTracking().Where(g => g.Framework!.Level == FrameworkLevel.Global);
        goals = ids is null ? goals : goals.Where(g => ids.Contains(g.Id));
        return (await goals.ToListAsync(cancel)).Select(g => new MatchText(g.Id.ToString(), FieldsOf(g)));
    }
}
