using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Watch;

namespace Samklang.Sources.Health;

/// <summary>What readers are told the age of, together.</summary>
public enum FreshTopic
{
    Calls,
    Law,
    Consultations,
    News,
}

/// <summary>How old what we know of something is: when it was last fetched, or the day it was last known to hold.</summary>
public sealed record FreshLine(FreshTopic Topic, DateTime? FetchedAt, DateOnly? AsOf);

/// <summary>How old the facts of the EU are that a page shows.</summary>
public sealed class Freshness(SamklangDb db)
{
    /// <summary>The kinds of item on a page that shows all of them.</summary>
    public static IReadOnlyList<ItemKind> All { get; } = Enum.GetValues<ItemKind>();

    public static IReadOnlyList<ItemKind> Calls { get; } = [ItemKind.Call];

    private static readonly (FreshTopic Topic, ItemKind[] Kinds, string[] Sources)[] topics =
    [
        (FreshTopic.Calls, [ItemKind.Call], ["sedia", "grants-tenders"]),
        (FreshTopic.Law, [ItemKind.Act, ItemKind.Proposal, ItemKind.Communication], ["cellar", "eurlex-l", "eurlex-law"]),
        (FreshTopic.Consultations, [ItemKind.Consultation], ["have-your-say"]),
        (FreshTopic.News, [ItemKind.Event, ItemKind.News], []),
    ];

    private static readonly string[] elsewhere = [.. topics.SelectMany(t => t.Sources), "parliament", "eurostat", "nuts", "eurovoc"];

    /// <returns>A line for each topic that the page shows and that we know something of.</returns>
    public async Task<IReadOnlyList<FreshLine>> OfAsync(IReadOnlyList<ItemKind> kinds, CancellationToken cancel)
    {
        List<FreshLine> lines = [];
        foreach ((FreshTopic topic, ItemKind[] some, string[] sources) in topics.Where(t => t.Kinds.Any(kinds.Contains)))
        {
            DateTime? fetched = await db.SourceStates.Where(s => sources.Contains(s.Key) || (sources.Length == 0 && !elsewhere.Contains(s.Key)))
                .MaxAsync(s => s.LastSuccessAt, cancel);
            // A day in JSON is a text, which is in the order of time as it stands.
            DateOnly? asOf = fetched is null ? await db.Items.Where(i => some.Contains(i.Kind)).MaxAsync(i => (DateOnly?)i.Fact.AsOf, cancel) : null;
            if (fetched is not null || asOf is not null)
                lines.Add(new(topic, fetched, asOf));
        }
        return lines;
    }
}
