using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Strategy;

namespace Samklang.Specialisation;

/// <summary>Keys of strengths, which stand in addresses.</summary>
public static class StrengthKeys
{
    /// <summary>The words as a key, or the first with a number after it that is free, whoever may see what has it.</summary>
    public static async Task<string> FreeAsync(SamklangDb db, string words, CancellationToken cancel)
    {
        string wanted = StrategyKeys.From(words, "strength");
        List<string> taken = await db.Strengths.IgnoreQueryFilters().Where(s => s.Key.StartsWith(wanted)).Select(s => s.Key).ToListAsync(cancel);
        taken.AddRange([.. db.Strengths.Local.Select(s => s.Key), "new", "revealed"]);
        return StrategyKeys.FirstFree(wanted, taken);
    }
}
