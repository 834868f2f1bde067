using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samklang.Concepts;
using Samklang.Data;
using Samklang.Matching;
using Samklang.Publishing;

namespace Samklang.Watch;

/// <summary>All items, for holding priorities against them.</summary>
public sealed class WatchIndex(OpenDb open, MatchEngine engine, EngineFolder folder, RegionTime region, ILogger<WatchIndex> log)
    : RecordIndex(open, engine, folder, region, log)
{
    public MatchEngine Engine { get; } = engine;

    protected override string Name => "watch";

    protected override IReadOnlyList<string> Kinds { get; } = [nameof(Item)];

    /// <summary>An index to route single items by, over priorities as <see cref="EngineTexts"/> gives them.</summary>
    public async Task<ProfileIndex> ProfilesAsync(IEnumerable<MatchText> priorities, CancellationToken cancel) =>
        Engine.CreateProfileIndex(priorities, await CurrentAsync(cancel));

    protected override async Task<IEnumerable<MatchText>> ReadAsync(
        SamklangDb db, string kind, IReadOnlyCollection<Guid>? ids, CancellationToken cancel)
    {
        IQueryable<Item> items = ids is null ? db.Items : db.Items.Where(i => ids.Contains(i.Id));
        return (await items.AsNoTracking().ToListAsync(cancel)).Select(i => EngineTexts.Of(i) with { Attributes = Attributes(i) });
    }

    private static Dictionary<string, IReadOnlyList<string>> Attributes(Item item) => new() { [AudienceValues.Attribute] = AudienceValues.Of(item.Audience) };
}
