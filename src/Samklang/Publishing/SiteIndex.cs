using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samklang.Concepts;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Watch;

namespace Samklang.Publishing;

/// <summary>All that a search can find.</summary>
public sealed class SiteIndex(OpenDb open, MatchEngine engine, EngineFolder folder, TimeProvider time, ILogger<SiteIndex> log)
    : RecordIndex(open, engine, folder, time, log)
{
    protected override string Name => "site";

    protected override IReadOnlyList<string> Kinds { get; } = [.. FindableRecords.All.Select(f => f.RecordKind), nameof(Match)];

    protected override async Task<IEnumerable<MatchText>> ReadAsync(
        SamklangDb db, string kind, IReadOnlyCollection<Guid>? ids, CancellationToken cancel)
    {
        if (kind == nameof(Match))
            return ids is null ? [] : await ReadAsync(db, nameof(Item), await db.Matches.Where(m => ids.Contains(m.Id)).Select(m => m.ItemId).Distinct().ToListAsync(cancel), cancel);
        Findable findable = FindableRecords.All.Single(f => f.RecordKind == kind);
        return (await findable.ReadAsync(db, ids, cancel)).Select(r => r.Words(Today));
    }

    // Calls open and close by the calendar, without anything being written.
    protected override async Task<IEnumerable<MatchText>> ChangedByTimeAsync(SamklangDb db, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        DateOnly before = from.AddDays(-1);
        List<Guid> ids = await db.Items.Where(i => (i.OpensOn > before && i.OpensOn <= to) || (i.ClosesOn >= before && i.ClosesOn < to)).Select(i => i.Id).ToListAsync(cancel);
        return await ReadAsync(db, nameof(Item), ids, cancel);
    }
}
