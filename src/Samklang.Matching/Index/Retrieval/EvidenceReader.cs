using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>Looks up all evidence for a few items of a segment, exactly as routing them would find it.</summary>
internal static class EvidenceReader
{
    /// <param name="plan">What is asked.</param>
    /// <param name="segment">Where the items are.</param>
    /// <param name="items">The items, ascending.</param>
    /// <returns>For each item at most one piece of evidence for each slot, in the order of the slots.</returns>
    public static Evidence[][] Read(Plan plan, Segment segment, ReadOnlySpan<int> items)
    {
        var evidence = new List<Evidence>[items.Length];
        for (var i = 0; i < evidence.Length; i++)
            evidence[i] = [];
        var found = new uint[items.Length];
        var slots = plan.Profile.Slots;
        for (var s = 0; s < slots.Length; s++)
        {
            var own = plan.Background.OwnRarity(slots[s]);
            for (var w = 0; w < slots[s].Ways.Count; w++)
            {
                if (segment.Find(slots[s].Ways[w].Key) is not (>= 0 and var term) || !segment.Common.MayHold(term, items))
                    continue;
                segment.Postings(term).Probe(items, found);
                var rarity = Math.Min(plan.Background.Rarity(slots[s].Ways[w].Key), own);
                for (var i = 0; i < items.Length; i++)
                {
                    if (found[i] > 0)
                        Keep(evidence[i], new Evidence(s, w, slots[s].Worth(w, rarity, plan.Background.Fullness.Of(segment.Amounts[(int)found[i] - 1], segment.Lengths[items[i]]))));
                }
            }
        }

        return Array.ConvertAll(evidence, list => list.ToArray());
    }

    /// <summary>Of the ways of one slot the one that is worth most, and the first of those that are worth the same.</summary>
    private static void Keep(List<Evidence> evidence, Evidence one)
    {
        if (one.Worth <= 0)
            return;
        if (evidence.Count == 0 || evidence[^1].Slot != one.Slot)
            evidence.Add(one);
        else if (one.Worth > evidence[^1].Worth)
            evidence[^1] = one;
    }
}
