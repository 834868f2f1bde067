using Samklang.Data;
using Samklang.Matching;
using Samklang.Watch;

namespace Samklang.Publishing;

/// <summary>All that a search of the site can find.</summary>
public sealed class SiteIndex(OpenDb open, MatchEngine engine) : RecordIndex(open, engine)
{
    protected override IReadOnlyList<string> Kinds { get; } = [.. FindableRecords.All.Select(f => f.RecordKind)];

    protected override async Task<IEnumerable<MatchText>> ReadAsync(
        SamklangDb db, string kind, IReadOnlyCollection<Guid>? ids, CancellationToken cancel)
    {
        Findable findable = FindableRecords.All.Single(f => f.RecordKind == kind);
        return (await findable.ReadAsync(db, ids, cancel)).Select(r => r.Words());
    }
}
