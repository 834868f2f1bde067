using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;

namespace Samklang.Strategy;

/// <summary>Makes the keys of new frameworks and goals: free ones, whoever may see what has taken the others.</summary>
public static class StrategyKeys
{
    private const int Most = 60;

    public static async Task<string> FreeGoalAsync(SamklangDb db, string wanted, CancellationToken cancel)
    {
        List<string> taken = [.. await db.Goals.IgnoreQueryFilters().Where(g => g.Key.StartsWith(wanted)).Select(g => g.Key).ToListAsync(cancel),
            .. db.Goals.Local.Select(g => g.Key)];
        return FirstFree(wanted, taken);
    }

    public static async Task<string> FreeFrameworkAsync(SamklangDb db, string wanted, CancellationToken cancel) =>
        FirstFree(wanted, await db.Frameworks.IgnoreQueryFilters().Where(f => f.Key.StartsWith(wanted)).Select(f => f.Key).ToListAsync(cancel));

    /// <summary>Lower-case letters and digits with hyphens between; <paramref name="otherwise"/> when nothing is left.</summary>
    public static string From(string title, string otherwise)
    {
        StringBuilder key = new();
        foreach (char c in title.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                key.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && key is { Length: > 0 } && key[^1] != '-')
                key.Append('-');
        }
        string cut = key.ToString()[..Math.Min(key.Length, Most)].Trim('-');
        return cut is "" or "new" ? otherwise : cut;
    }

    /// <summary>The wanted key, or the first with a number after it that is not taken.</summary>
    public static string FirstFree(string wanted, IReadOnlyCollection<string> taken) =>
        Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? wanted : $"{wanted}-{n}").First(key => !taken.Contains(key));
}
