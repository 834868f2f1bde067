using System.Runtime.InteropServices;
using Samklang.Matching.Analysis;

namespace Samklang.Matching.Index.Segments;

/// <summary>A segment and which of its items have been removed since, so that its counts are those of the items that are left.</summary>
internal sealed class LiveSegment(Segment segment)
{
    private readonly ulong[] removed = new ulong[(segment.Count + 63) / 64];
    private readonly Dictionary<ulong, int> lost = [];

    public Segment Segment { get; } = segment;

    public int RemovedCount { get; private set; }

    public int Count => Segment.Count - RemovedCount;

    /// <summary>The lengths of the items that are left, added up.</summary>
    public double TotalLength { get; private set; } = Sum(segment.Lengths);

    public bool IsRemoved(int item) => (removed[item >> 6] & (1UL << item)) != 0;

    public int Holders(ulong key) => Segment.Holders(key) - (RemovedCount == 0 ? 0 : lost.GetValueOrDefault(key));

    public void Remove(int item, AnalysedText read)
    {
        removed[item >> 6] |= 1UL << item;
        RemovedCount++;
        TotalLength -= Segment.Lengths[item];
        foreach (var term in read.Terms)
            CollectionsMarshal.GetValueRefOrAddDefault(lost, term.Key, out _)++;
    }

    private static double Sum(ReadOnlySpan<float> lengths)
    {
        var sum = 0.0;
        foreach (var length in lengths)
            sum += length;
        return sum;
    }
}
