using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>Looks up all evidence for a few items of a segment, exactly as routing them would find it.</summary>
internal static class EvidenceReader
{
    /// <param name="plan">What is asked.</param>
    /// <param name="number">The number of the segment where the items are.</param>
    /// <param name="items">The items, ascending.</param>
    /// <returns>For each item at most one piece of evidence for each slot, in the order of the slots.</returns>
    public static Evidence[][] Read(Plan plan, int number, ReadOnlySpan<int> items)
    {
        var (segment, terms) = (plan.Background.Segments[number].Segment, plan.TermsIn(number));
        var evidence = new List<Evidence>[items.Length];
        for (var i = 0; i < evidence.Length; i++)
            evidence[i] = [];
        var found = new uint[items.Length];
        foreach (var ways in plan.Slots)
        {
            foreach (var way in ways)
            {
                var term = terms[way.Term];
                if (term < 0 || !segment.Common.MayHold(term, items))
                    continue;
                segment.Postings(term).Probe(items, found);
                for (var i = 0; i < items.Length; i++)
                {
                    if (found[i] > 0)
                        Keep(evidence[i], EvidenceOf(plan, way, segment.Amounts[(int)found[i] - 1], segment.Lengths[items[i]]));
                }
            }
        }

        return Array.ConvertAll(evidence, list => list.ToArray());
    }

    private static Evidence EvidenceOf(Plan plan, in PlannedWay way, float amount, float length) =>
        new(way.Slot, way.Way, plan.Profile.Slots[way.Slot].Worth(way.Way, way.Rarity, plan.Background.Fullness.Of(amount, length)));

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
