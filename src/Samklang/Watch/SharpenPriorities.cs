using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Strategy;

namespace Samklang.Watch;

/// <summary>
/// What the verdicts on a priority's matches make of its words. It is worked out from the verdicts each time, so that a verdict
/// that is changed or undone takes its effect with it; only what a person has switched off is kept.
/// </summary>
public sealed class SharpenPriorities(SamklangDb db, MatchEngine engine)
{
    /// <summary>The latest verdicts that are learnt from.</summary>
    public const int MostVerdicts = 60;

    /// <summary>The priority's text for the engine, with the weights that hold.</summary>
    public async Task<MatchText> TextAsync(Priority priority, CancellationToken cancel) =>
        Weighed(priority, EngineTexts.Of(priority.Id, priority.Words), await WordsAsync(priority, cancel));

    /// <summary>Every word that the verdicts speak of, switched off or not.</summary>
    public async Task<IReadOnlyList<SharpenedWord>> WordsAsync(Priority priority, CancellationToken cancel)
    {
        List<Match> settled = await db.Matches.AsNoTracking().Include(m => m.Item)
            .Where(m => m.PriorityId == priority.Id && m.Verdict != null && m.Verdict != Verdict.Know)
            .OrderByDescending(m => m.SettledAt).ThenBy(m => m.Id).Take(MostVerdicts).ToListAsync(cancel);
        return engine.Sharpen(EngineTexts.Of(priority.Id, priority.Words),
            [.. settled.Where(m => m.Item is not null).Select(m => new JudgedItem(EngineTexts.Of(m.Item!), m.IsFollowed))]);
    }

    /// <summary>A text of the priority's with the weights that hold.</summary>
    public static MatchText Weighed(Priority priority, MatchText text, IReadOnlyList<SharpenedWord> words) => !priority.LearnsFromVerdicts
        ? text
        : text with { Weights = words.Where(w => !priority.WordsLeftAlone.Contains(w.Key)).ToDictionary(w => w.Key, w => w.Factor) };
}
