using System.Buffers;
using System.Runtime.InteropServices;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>
/// Finds a segment's candidates. Slots are added to all items in the order of what they can give at most, until the slots that are left
/// together can't lift an item over the bar by themselves; those are then looked up for the items alone that may still get there.
/// </summary>
internal sealed class SegmentScan
{
    private const float DropsAfter = 0.75f;

    /// <summary>Looking up one item costs about as much as going through so many of a list.</summary>
    private const int PostingsWorthALookUp = 16;

    private const int ItemsOfARowWorthAPosting = 32;

    /// <summary>From such a share of the items on, a slot of several ways is sooner added to all of them than to those that meet it.</summary>
    private const int BroadFrom = 32;

    /// <summary>Slots are added to all items until those left can give no more than this share of the bar: by then few items can still reach it.</summary>
    private const float AddedDownTo = 0.4f;

    private readonly Plan plan;
    private readonly int number;
    private readonly Segment segment;
    private readonly Bounds bounds;
    private readonly Bar bar;
    private readonly float[] norms;
    private readonly ScanSlots slots;
    private readonly List<WeighedRow> rows = [];
    private readonly float growth;
    private Certainty certainty = new(Over: 0, Share: 1);

    /// <param name="plan">What is asked.</param>
    /// <param name="number">The number of the segment.</param>
    /// <param name="bounds">The request's filters for the segment.</param>
    /// <param name="bar">What an item needs.</param>
    /// <param name="isByRows">True when sums may lie a little too high, since whatever passes by them is reckoned exactly.</param>
    public SegmentScan(Plan plan, int number, Bounds bounds, Bar bar, bool isByRows)
    {
        (this.plan, this.number, segment) = (plan, number, plan.Background.Segments[number].Segment);
        (this.bounds, this.bar) = (bounds, bar);
        var fullness = plan.Background.Fullness;
        norms = segment.NormsFor(fullness.Mean, fullness);
        growth = (float)fullness.MostGrowthSince(segment.MeanAtWriting) * (1 + Bar.Slack);
        slots = new ScanSlots(plan, number, growth, isByRows);
    }

    private float Needed => Math.Max(bar.NeededSum, bar.NeededTotal);

    /// <returns>Null when nothing in the segment can pass the bar.</returns>
    public Found? Run()
    {
        if (slots.Count == 0 || !bar.Lets(slots.MostFrom(0), plan.Gains.Most))
            return null;
        var sums = Sums.Lend(segment.Count);
        sums.Gains.Read(plan, number);
        var added = AddSlots(sums);
        var list = ArrayPool<int>.Shared.Rent(Segment.MostItems);
        var count = sums.Passing(slots.MostFrom(added), bar, list);
        if (!bounds.IsOpen)
            count = Keep(list, count, bounds.Holds);
        count = Complete(added, list, count, sums);
        MeetAll(list.AsSpan(0, count), sums);
        if (bar.IsRaisedByFinds)
            count = Keep(list, count, item => bar.Lets(sums.Of(item), sums.Gains.Of(item)));
        var found = new Found(number, list.AsSpan(0, count), sums);
        AddBest(found, sums);
        ArrayPool<int>.Shared.Return(list);
        sums.GiveBack();
        return found;
    }

    private void MeetAll(ReadOnlySpan<int> items, Sums sums)
    {
        var idle = certainty.SumFor(bar.Idle);
        foreach (var item in items)
        {
            if (sums.Of(item) <= idle)
                continue;
            bar.Meet(certainty.Least(sums.Of(item)), bounds.IsChosen(item));
            idle = certainty.SumFor(bar.Idle);
        }
    }

    private int AddSlots(Sums sums)
    {
        var s = 0;
        for (; s < slots.Count && slots.MostFrom(s) >= Needed * AddedDownTo; s++)
        {
            if (bar.IsRaisedByFinds && s >= 4 && (s & (s - 1)) == 0)
                RaiseBar(sums);
            Add(slots[s], sums);
        }

        if (bar.IsRaisedByFinds)
            RaiseBar(sums);
        return s;
    }

    private void Add(ScanWay[] ways, Sums sums)
    {
        rows.Clear();
        var postings = 0;
        foreach (var way in ways)
        {
            if (way.Row >= 0)
                rows.Add(new WeighedRow(way.Row, StepOf(way)));
            else
                postings += segment.Postings(way.Term).Count;
        }

        if (rows.Count > 0 || (ways.Length > 1 && postings > segment.Count / BroadFrom))
            AddBroad(ways, sums);
        else
            AddNarrow(ways, sums);
    }

    private void AddNarrow(ScanWay[] ways, Sums sums)
    {
        foreach (var way in ways)
        {
            if (ways.Length == 1)
                sums.AddOnlyWay(segment.Postings(way.Term), way.Factor, segment.Amounts, norms);
            else
                sums.AddWay(segment.Postings(way.Term), way.Factor, segment.Amounts, norms);
        }

        sums.EndSlot();
    }

    private void AddBroad(ScanWay[] ways, Sums sums)
    {
        foreach (var way in ways)
        {
            if (way.Row < 0)
                sums.NoteWay(segment.Postings(way.Term), way.Factor, segment.Amounts, norms);
        }

        sums.EndBroadSlot(segment.Common, CollectionsMarshal.AsSpan(rows), isNoted: rows.Count < ways.Length);
        if (rows.Count > 0)
            BeLessCertain(RowWorth.Over(CollectionsMarshal.AsSpan(rows)));
    }

    /// <summary>What each step of a row's bytes adds; with what fullness may have grown since the row was written.</summary>
    private float StepOf(in ScanWay way) => way.Factor * growth / CommonRows.Ceiling;

    /// <summary>What rows add may be a step too much, and the mean length may be another than when they were written.</summary>
    private void BeLessCertain(float roundedUp = 0)
    {
        var most = 0f;
        foreach (var row in rows)
            most = Math.Max(most, row.Factor);
        var share = (float)plan.Background.Fullness.LeastOfSince(segment.MeanAtWriting) / growth;
        certainty = new Certainty(certainty.Over + most + roundedUp, share);
    }

    /// <summary>Adds the slots that are left, to the candidates or to all, whichever is cheaper, and drops those that can't reach the bar.</summary>
    private int Complete(int from, int[] list, int count, Sums sums)
    {
        var keptAt = slots.MostFrom(from);
        for (var s = from; s < slots.Count && count > 0; s++)
        {
            if (IsAddedSooner(slots[s], count))
                Add(slots[s], sums);
            else
                LookUp(slots[s], list.AsSpan(0, count), sums);
            if (slots.MostFrom(s + 1) > keptAt * DropsAfter)
                continue;
            keptAt = slots.MostFrom(s + 1);
            count = Keep(list, count, item => bar.Lets(sums.Of(item) + keptAt, sums.Gains.Of(item)));
        }

        return count;
    }

    /// <summary>Whether a slot is added to all items sooner than it is looked up for so many.</summary>
    private bool IsAddedSooner(ScanWay[] ways, int count)
    {
        var (adding, lookingUp) = (0L, 0L);
        foreach (var way in ways)
        {
            adding += way.Row >= 0 ? segment.Count / ItemsOfARowWorthAPosting : segment.Postings(way.Term).Count;
            lookingUp += way.Row >= 0 ? count : (long)count * PostingsWorthALookUp;
        }

        return adding < lookingUp;
    }

    private static int Keep(int[] list, int count, Predicate<int> isKept)
    {
        var kept = 0;
        foreach (var item in list.AsSpan(0, count))
        {
            if (isKept(item))
                list[kept++] = item;
        }

        return kept;
    }

    private void AddBest(Found found, Sums sums)
    {
        var least = Math.Max(bar.LeastOfBest * (1 - Bar.Slack), bar.NeededTotal);
        for (var i = 0; i < found.Count; i++)
        {
            var (item, sum) = (found.Items[i], found.Sums[i]);
            if (sum * sums.Gains.Of(item) < least || !bounds.IsChosen(item))
                continue;
            if (sum * sums.Gains.Closer(plan, found.Segment, item) is var most && most >= least)
                found.Best.Add(new Candidate(found.Segment, item, sum, most));
        }
    }

    /// <summary>Sums only grow, so that the best of those so far say already how high the bar will be at least.</summary>
    private void RaiseBar(Sums sums)
    {
        var trial = bar.Copy();
        sums.Raise(trial, bounds, certainty);
        bar.RaiseTo(trial);
    }

    private void LookUp(ScanWay[] ways, ReadOnlySpan<int> items, Sums sums)
    {
        var (ownBest, ownFound) = (ArrayPool<float>.Shared.Rent(items.Length), ArrayPool<uint>.Shared.Rent(items.Length));
        var best = ownBest.AsSpan(0, items.Length);
        var found = ownFound.AsSpan(0, items.Length);
        best.Clear();
        rows.Clear();
        foreach (var way in ways)
        {
            if (way.Row >= 0)
            {
                LookUp(way, items, best);
                continue;
            }

            segment.Postings(way.Term).Probe(items, found);
            for (var i = 0; i < items.Length; i++)
            {
                if (found[i] == 0)
                    continue;
                var amount = segment.Amounts[(int)found[i] - 1];
                best[i] = Math.Max(best[i], way.Factor * amount / (amount + norms[items[i]]));
            }
        }

        for (var i = 0; i < best.Length; i++)
            sums.Add(items[i], best[i]);
        ArrayPool<float>.Shared.Return(ownBest);
        ArrayPool<uint>.Shared.Return(ownFound);
        if (rows.Count > 0)
            BeLessCertain();
    }

    private void LookUp(ScanWay way, ReadOnlySpan<int> items, Span<float> best)
    {
        var row = segment.Common[way.Row];
        var step = StepOf(way);
        for (var i = 0; i < items.Length; i++)
            best[i] = Math.Max(best[i], row[items[i]] * step);
        rows.Add(new WeighedRow(way.Row, step));
    }
}
