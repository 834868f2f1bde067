using System.Collections.Concurrent;
using Samklang.Matching.Concepts;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index;

/// <summary>
/// What all items together say of a term: how many hold it, and so how rare it is. Stands for one state of an index and is shared by
/// everything that is asked of that state.
/// </summary>
internal sealed class Background(EngineSettings settings, IReadOnlyList<LiveSegment> segments)
{
    private const int MostKept = 500_000;

    private readonly ConcurrentDictionary<ulong, (int Holders, double Rarity)> terms = new();

    // Counted apart, since a count of such a dictionary locks all of it.
    private int kept;

    public int Count { get; } = segments.Sum(segment => segment.Count);

    public IReadOnlyList<LiveSegment> Segments => segments;

    public Fullness Fullness { get; } = new(settings, Mean(segments));

    /// <summary>How rare the most common of all terms is, or less.</summary>
    public double LeastRarity { get; } = RarityOf(segments.Sum(segment => segment.Segment.MostHolders), segments.Sum(segment => segment.Count), settings);

    public Retrieval.NameWeights NameWeights { get; } = new(segments);

    public bool IsHeld(ulong key) => Holders(key) > 0;

    /// <summary>
    /// How rare a term is, from about 0 to about 8. A small index leans on the supposition that a word stands in one text of
    /// fifty, so that five texts don't make a word common by chance.
    /// </summary>
    public double Rarity(ulong key) => Of(key).Rarity;

    /// <summary>A translation or synonym is never rarer than the word itself, when the items hold that word.</summary>
    public double OwnRarity(Slot slot) => OwnRarity(slot.Ways);

    public double OwnRarity(IReadOnlyList<Way> ways) =>
        ways.Count > 0 && Of(ways[0].Key) is { Holders: > 0, Rarity: var rarity } ? rarity : double.MaxValue;

    /// <summary>How many items hold a term.</summary>
    public int Holders(ulong key) => Of(key).Holders;

    private (int Holders, double Rarity) Of(ulong key)
    {
        if (this.terms.TryGetValue(key, out var known))
            return known;
        var count = 0;
        foreach (var segment in segments)
            count += segment.Holders(key);
        var term = (count, RarityOf(count, Count, settings));
        if (kept < MostKept && this.terms.TryAdd(key, term))
            Interlocked.Increment(ref kept);
        return term;
    }

    private static double RarityOf(int holders, int items, EngineSettings settings)
    {
        var held = Math.Min(holders, items) + (settings.SupposedItems * settings.SupposedShare);
        return Math.Log(1 + ((items + settings.SupposedItems - held + 0.5) / (held + 0.5)));
    }

    private static double Mean(IReadOnlyList<LiveSegment> segments)
    {
        var count = segments.Sum(segment => segment.Count);
        return count == 0 ? 1 : Math.Max(segments.Sum(segment => segment.TotalLength) / count, 1);
    }
}
