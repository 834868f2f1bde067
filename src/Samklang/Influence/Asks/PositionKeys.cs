using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Strategy;

namespace Samklang.Influence.Asks;

/// <summary>Keys of positions, which stand in addresses.</summary>
public static class PositionKeys
{
    /// <summary>The wanted key, or the first with a number after it that no position has, whoever may see it.</summary>
    public static async Task<string> FreeAsync(SamklangDb db, string wanted, CancellationToken cancel)
    {
        List<string> taken = await db.Positions.IgnoreQueryFilters().Where(p => p.Key.StartsWith(wanted)).Select(p => p.Key).ToListAsync(cancel);
        return StrategyKeys.FirstFree(wanted, taken);
    }
}
