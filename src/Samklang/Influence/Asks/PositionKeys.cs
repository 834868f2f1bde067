using Microsoft.EntityFrameworkCore;
using Samklang.Data;

namespace Samklang.Influence.Asks;

/// <summary>Keys of positions, which stand in addresses.</summary>
public static class PositionKeys
{
    /// <summary>The wanted key, or the first with a number after it that no position has, whoever may see it.</summary>
    public static async Task<string> FreeAsync(SamklangDb db, string wanted, CancellationToken cancel)
    {
        List<string> taken = await db.Positions.IgnoreQueryFilters().Where(p => p.Key.StartsWith(wanted)).Select(p => p.Key).ToListAsync(cancel);
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? wanted : $"{wanted}-{n}").First(key => !taken.Contains(key));
    }
}
