using Microsoft.EntityFrameworkCore;
using Samklang.Data;

namespace Samklang.Watch;

/// <summary>Takes in what a source says: adds what is new, updates what has changed, and matches both.</summary>
public sealed class ImportItems(SamklangDb db, MatchItems match, TimeProvider time)
{
    private const int BatchSize = 200;

    /// <remarks>
    /// Each batch is one transaction, so that an import that is broken off has stored whole items only and can be run again.
    /// Of drafts with the same source and reference the last one counts.
    /// </remarks>
    public async Task<ImportOutcome> RunAsync(IReadOnlyList<ItemDraft> drafts, IProgress<ImportStep>? progress, CancellationToken cancel)
    {
        List<ItemDraft> last = [.. drafts.GroupBy(d => (d.Source, d.Reference)).Select(g => g.Last())];
        List<string> repeated = [.. drafts.GroupBy(d => (d.Source, d.Reference)).Where(g => g.Count() > 1).Select(g => g.Key.Reference)];
        List<Guid> added = [], changed = [];
        int done = 0;
        foreach (ItemDraft[] batch in last.Chunk(BatchSize))
        {
            StoredItems stored = await new StoreItems(db, time).RunAsync(batch, cancel);
            added.AddRange(stored.Added);
            changed.AddRange(stored.Changed);
            progress?.Report(new(ImportStage.Storing, done += batch.Length, last.Count));
        }
        MatchCount matched = await MatchAsync([.. added, .. changed], progress, cancel);
        return new(added.Count, changed.Count, last.Count - added.Count - changed.Count, repeated, matched);
    }

    /// <summary>Matches the given items. Many at once shift how rare words are, so that the older ones are matched anew, too.</summary>
    public async Task<MatchCount> MatchAsync(IReadOnlyCollection<Guid> items, IProgress<ImportStep>? progress, CancellationToken cancel)
    {
        if (items.Count == 0)
            return default;
        if (items.Count * 4 < await db.Items.CountAsync(cancel))
            return await match.SomeAsync(items, cancel);
        int done = 0, all = await db.Priorities.CountAsync(cancel);
        return await match.AllAsync((_, _) => progress?.Report(new(ImportStage.Matching, ++done, all)), cancel);
    }
}

/// <summary>What an import did. Of a repeated reference the last record counts.</summary>
public sealed record ImportOutcome(int New, int Changed, int Unchanged, IReadOnlyList<string> Repeated, MatchCount Matched);

public enum ImportStage
{
    Storing,
    Matching,
}

/// <summary>How far an import is: items stored, or priorities matched.</summary>
public readonly record struct ImportStep(ImportStage Stage, int Done, int Of);
