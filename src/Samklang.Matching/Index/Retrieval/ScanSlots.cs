using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>A way of a slot in one segment.</summary>
/// <param name="Term">The term's number in the segment.</param>
/// <param name="Row">Its row when it is a common term and rows are enough; else -1.</param>
/// <param name="Factor">What an item gains that is full of it without bound.</param>
/// <param name="Most">What any item of the segment gains at most.</param>
internal readonly record struct ScanWay(int Term, int Row, float Factor, float Most);

/// <summary>The slots of a plan that a segment holds something for, those first that can give most.</summary>
internal sealed class ScanSlots
{
    private readonly List<ScanWay[]> slots = [];
    private readonly float[] left;

    /// <param name="plan">What is asked.</param>
    /// <param name="number">The number of the segment.</param>
    /// <param name="growth">What fullness may have grown by since the segment was written.</param>
    /// <param name="isByRows">Whether rows are enough.</param>
    public ScanSlots(Plan plan, int number, float growth, bool isByRows)
    {
        var (segment, terms, ceiling) = (plan.Background.Segments[number].Segment, plan.TermsIn(number), (float)plan.Background.Fullness.Ceiling);
        foreach (var ways in plan.Slots)
        {
            if (Held(ways) is { Length: > 0 } held)
                slots.Add(held);
        }

        slots.Sort((one, other) => Most(other).CompareTo(Most(one)));
        left = new float[slots.Count + 1];
        for (var s = slots.Count - 1; s >= 0; s--)
            left[s] = left[s + 1] + Most(slots[s]);

        ScanWay[] Held(PlannedWay[] ways)
        {
            var held = new List<ScanWay>(ways.Length);
            foreach (var way in ways)
            {
                if (terms[way.Term] is not (>= 0 and var term))
                    continue;
                var highest = segment.Postings(term).Highest is > 0 and var known ? Math.Min(known * growth, ceiling) : ceiling;
                held.Add(new ScanWay(term, isByRows ? segment.Common.Find(term) : -1, way.Factor * ceiling, way.Factor * highest));
            }

            return [.. held];
        }
    }

    public int Count => slots.Count;

    public ScanWay[] this[int slot] => slots[slot];

    /// <summary>What a slot and all that follow can give together at most.</summary>
    public float MostFrom(int slot) => left[slot];

    private static float Most(ScanWay[] ways)
    {
        var most = 0f;
        foreach (var way in ways)
            most = Math.Max(most, way.Most);
        return most;
    }
}
