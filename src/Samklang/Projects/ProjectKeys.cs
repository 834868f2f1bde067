using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Strategy;

namespace Samklang.Projects;

/// <summary>Keys of projects and of organisations that they bring, which stand in addresses.</summary>
public static class ProjectKeys
{
    /// <summary>The words as a key, or the first with a number after it that is free, whoever may see what has it.</summary>
    public static async Task<string> FreeAsync(SamklangDb db, string words, CancellationToken cancel)
    {
        string wanted = From(words, "project");
        return StrategyKeys.FirstFree(wanted, await db.Projects.IgnoreQueryFilters().Where(p => p.Key.StartsWith(wanted)).Select(p => p.Key).ToListAsync(cancel));
    }

    public static async Task<string> FreeOrganisationAsync(SamklangDb db, string name, CancellationToken cancel)
    {
        string wanted = From(name, "organisation");
        return StrategyKeys.FirstFree(wanted, await db.Organisations.IgnoreQueryFilters().Where(o => o.Key.StartsWith(wanted)).Select(o => o.Key).ToListAsync(cancel));
    }

    // "new" and "import" stand in addresses for something else.
    private static string From(string words, string otherwise) => StrategyKeys.From(words, otherwise) is var key && key is not ("new" or "import") ? key : otherwise;
}
