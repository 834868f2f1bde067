using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Strategy;

namespace Samklang.Influence;

/// <summary>Keys of dossiers, which stand in addresses.</summary>
public static class DossierKeys
{
    /// <summary>The wanted key, or the first with a number after it that no dossier has, whoever may see it.</summary>
    public static async Task<string> FreeAsync(SamklangDb db, string wanted, CancellationToken cancel)
    {
        List<string> taken = await db.Dossiers.IgnoreQueryFilters().Where(d => d.Key.StartsWith(wanted)).Select(d => d.Key).ToListAsync(cancel);
        return StrategyKeys.FirstFree(wanted, taken);
    }
}
