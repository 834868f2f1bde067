using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samklang.Concepts;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Networks;
using Samklang.Watch;

namespace Samklang.Publishing;

/// <summary>All that a search can find.</summary>
public sealed class SiteIndex(OpenDb open, MatchEngine engine, EngineFolder folder, RegionTime region, ILogger<SiteIndex> log)
    : RecordIndex(open, engine, folder, region, log)
{
    protected override string Name => "site";

    protected override IReadOnlyList<string> Kinds { get; } = [.. FindableRecords.All.Select(f => f.RecordKind), nameof(Match)];

    protected override async Task<IEnumerable<MatchText>> ReadAsync(
        SamklangDb db, string kind, IReadOnlyCollection<Guid>? ids, CancellationToken cancel)
    {
        if (kind == nameof(Match))
            return ids is null ? [] : await ReadAsync(db, nameof(Item), await db.Matches.Where(m => ids.Contains(m.Id)).Select(m => m.ItemId).Distinct().ToListAsync(cancel), cancel);
        IEnumerable<MatchText> named = kind == nameof(Organisation) && ids is not null ? await NetworksAsync(db, ids, cancel) : [];
        Findable findable = FindableRecords.All.Single(f => f.RecordKind == kind);
        return (await findable.ReadAsync(db, ids, cancel)).Select(r => r.Words(Today)).Concat(named);
    }

    // A network goes by the name of its organisation, and is renamed with it.
    private async Task<IEnumerable<MatchText>> NetworksAsync(SamklangDb db, IReadOnlyCollection<Guid> organisations, CancellationToken cancel) =>
        await ReadAsync(db, nameof(Network), await db.Networks.Where(n => organisations.Contains(n.OrganisationId)).Select(n => n.Id).ToListAsync(cancel), cancel);

    // Calls open and close by the calendar, without anything being written.
    protected override async Task<IEnumerable<MatchText>> ChangedByTimeAsync(SamklangDb db, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        DateOnly before = from.AddDays(-1);
        List<Guid> ids = await db.Items.Where(i => (i.OpensOn > before && i.OpensOn <= to) || (i.ClosesOn >= before && i.ClosesOn < to)).Select(i => i.Id).ToListAsync(cancel);
        return await ReadAsync(db, nameof(Item), ids, cancel);
    }
}
