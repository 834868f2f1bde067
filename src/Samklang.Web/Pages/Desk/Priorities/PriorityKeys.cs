using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Strategy;

namespace Samklang.Web.Pages.Desk.Priorities;

/// <summary>Makes the key of a new priority out of its title.</summary>
public static class PriorityKeys
{
    /// <summary>A key that no priority has, whoever may see it: keys stand in addresses and must be one's own.</summary>
    public static async Task<string> FreeAsync(SamklangDb db, string title, CancellationToken cancel)
    {
        string wanted = From(title);
        List<string> taken = await db.Priorities.IgnoreQueryFilters().Where(p => p.Key.StartsWith(wanted)).Select(p => p.Key).ToListAsync(cancel);
        return StrategyKeys.FirstFree(wanted, taken);
    }

    /// <summary>Lower-case letters and digits with hyphens between: "Fossil-free buses" gives <c>fossil-free-buses</c>.</summary>
    public static string From(string title) => StrategyKeys.From(title, "priority");
}
