using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>
/// How rare the words of each item's one name are together, against one background. Worked out for an item when first asked for; two threads that
/// do so at once write the same.
/// </summary>
internal sealed class NameWeights(IReadOnlyList<LiveSegment> segments)
{
    private readonly Lazy<float[]>[] weights = [.. segments.Select(live => new Lazy<float[]>(() => new float[live.Segment.Count]))];

    /// <param name="segment">The segment's number.</param>
    /// <param name="item">An item that has one name.</param>
    /// <param name="background">The background that this belongs to.</param>
    public float Of(int segment, int item, Background background)
    {
        ref var weight = ref weights[segment].Value[item];
        return weight > 0 ? weight : weight = WorkOut(segments[segment].Segment, item, background);
    }

    private static float WorkOut(Segment segment, int item, Background background)
    {
        var (terms, whole) = (new List<int>(), 0.0);
        segment.NameTerms(item, terms);
        foreach (var term in terms.TakeWhile(term => term != Segment.NameEnd))
            whole += background.Rarity(segment.Keys[term]);
        return (float)whole;
    }
}
