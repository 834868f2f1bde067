using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Watch;

namespace Samklang.Web.Components;

/// <summary>When what the site shows was last fetched from the EU; a line for each source that has ever been fetched.</summary>
public sealed class Freshness(SamklangDb db)
{
    private static readonly (string Source, string Text, ItemKind[] Kinds)[] lines =
    [
        ("sedia", "FreshCalls", [ItemKind.Call]),
        ("cellar", "FreshLaw", [ItemKind.Act, ItemKind.Proposal, ItemKind.Communication]),
        ("have-your-say", "FreshConsultations", [ItemKind.Consultation]),
    ];

    /// <returns>The text's key and the time of the last success, in UTC.</returns>
    public async Task<IReadOnlyList<(string Text, DateTime At)>> OfAsync(IReadOnlyList<ItemKind> kinds, CancellationToken cancel)
    {
        Dictionary<string, DateTime?> successes = await db.SourceStates.AsNoTracking().Where(s => s.LastSuccessAt != null)
            .ToDictionaryAsync(s => s.Key, s => s.LastSuccessAt, cancel);
        return [.. lines.Where(l => l.Kinds.Any(kinds.Contains) && successes.ContainsKey(l.Source)).Select(l => (l.Text, successes[l.Source]!.Value))];
    }
}
