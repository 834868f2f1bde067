using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Matching;

namespace Samklang.Watch;

/// <summary>All items, for holding priorities against them.</summary>
public sealed class WatchIndex(OpenDb open, MatchEngine engine) : RecordIndex(open, engine)
{
    private readonly MatchEngine engine = engine;

    protected override IReadOnlyList<string> Kinds { get; } = [nameof(Item)];

    /// <summary>An index to route single items by, over priorities as <see cref="EngineTexts"/> gives them.</summary>
    public async Task<ProfileIndex> ProfilesAsync(IEnumerable<MatchText> priorities, CancellationToken cancel) =>
        engine.CreateProfileIndex(priorities, await CurrentAsync(cancel));

    protected override async Task<IEnumerable<MatchText>> ReadAsync(
        SamklangDb db, string kind, IReadOnlyCollection<Guid>? ids, CancellationToken cancel)
    {
        IQueryable<Item> items = ids is null ? db.Items : db.Items.Where(i => ids.Contains(i.Id));
        return (await items.AsNoTracking().ToListAsync(cancel)).Select(EngineTexts.Of);
    }
}
