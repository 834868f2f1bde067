using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samklang.Data;
using Samklang.People;
using Samklang.Watch;

namespace Samklang.Content;

/// <summary>Says the example's verdicts on its own items, by the same rule as a person does.</summary>
public sealed partial class SettleContentVerdicts(OpenDb open, TimeProvider time, ILogger<SettleContentVerdicts> logger)
{
    /// <returns>How many matches were settled. A verdict on a pair that the engine did not match is logged and left out.</returns>
    public async Task<int> RunAsync(IReadOnlyList<ContentVerdict> verdicts, CancellationToken cancel)
    {
        int settled = 0;
        foreach (ContentVerdict verdict in verdicts)
        {
            await using SamklangDb db = open(Viewer.System with { Name = verdict.By });
            Guid matchId = await db.Matches.Where(m => m.PriorityId == verdict.PriorityId && m.ItemId == verdict.ItemId)
                .Select(m => m.Id).SingleOrDefaultAsync(cancel);
            if (matchId == Guid.Empty)
                LogNoMatch(verdict.Pair);
            else if (await new SettleMatch(db, time).RunAsync(matchId, verdict.Verdict, verdict.Why.Sv, cancel) == Settlement.Done)
                settled++;
        }
        return settled;
    }

    [LoggerMessage(LogLevel.Warning, "verdicts.yaml: {Pair} do not match, so the verdict on them was left out.")]
    private partial void LogNoMatch(string pair);
}
