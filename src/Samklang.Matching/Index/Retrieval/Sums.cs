using System.Collections.Concurrent;
using Samklang.Matching.Index.Packing;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>
/// The sums of a segment's items while slots are added to them one after the other. Each slot counts with its best way only. Lent out
/// empty and given back empty.
/// </summary>
internal sealed class Sums
{
    private const int SparseFrom = 32;

    private static readonly ConcurrentBag<Sums> Kept = [];

    private readonly float[] all = new float[Segment.MostItems];
    private readonly float[] ofSlot = new float[Segment.MostItems];
    private readonly int[] met = new int[Segment.MostItems];
    private readonly int[] metInSlot = new int[Segment.MostItems];
    private readonly uint[] items = new uint[PackedBlock.Size];
    private readonly uint[] codes = new uint[PackedBlock.Size];
    private int metCount;
    private int metInSlotCount;

    /// <summary>The items with any evidence and at least so much, ascending.</summary>
    public List<int> AtLeast(float least)
    {
        var items = new List<int>();
        if (metCount < all.Length / SparseFrom)
        {
            foreach (var item in Met)
            {
                if (all[item] >= least)
                    items.Add(item);
            }

            items.Sort();
            return items;
        }

        for (var item = 0; item < all.Length; item++)
        {
            if (all[item] > 0 && all[item] >= least)
                items.Add(item);
        }

        return items;
    }

    /// <summary>The items with any evidence, in no order.</summary>
    public ReadOnlySpan<int> Met => met.AsSpan(0, metCount);

    public static Sums Lend() => Kept.TryTake(out var sums) ? sums : new Sums();

    public float Of(int item) => all[item];

    public void GiveBack()
    {
        foreach (var item in Met)
            all[item] = 0;
        metCount = 0;
        Kept.Add(this);
    }

    /// <summary>Adds what items gain by a way that is the only one of its slot in the segment.</summary>
    public void AddOnlyWay(PostingList list, float factor, ReadOnlySpan<float> amounts, float[] norms)
    {
        for (var block = 0; block < list.Blocks; block++)
        {
            var count = list.Read(block, items, codes);
            for (var i = 0; i < count; i++)
            {
                var (item, amount) = ((int)items[i], amounts[(int)codes[i]]);
                Add(item, factor * amount / (amount + norms[item]));
            }
        }
    }

    /// <summary>Adds what items gain by one way of several, beyond what another way of the slot has given them.</summary>
    public void AddWay(PostingList list, float factor, ReadOnlySpan<float> amounts, float[] norms)
    {
        for (var block = 0; block < list.Blocks; block++)
        {
            var count = list.Read(block, items, codes);
            for (var i = 0; i < count; i++)
            {
                var (item, amount) = ((int)items[i], amounts[(int)codes[i]]);
                var (gain, sofar) = (factor * amount / (amount + norms[item]), ofSlot[item]);
                if (gain <= sofar)
                    continue;
                if (sofar == 0)
                    metInSlot[metInSlotCount++] = item;
                ofSlot[item] = gain;
                Add(item, gain - sofar);
            }
        }
    }

    public void EndSlot()
    {
        foreach (var item in metInSlot.AsSpan(0, metInSlotCount))
            ofSlot[item] = 0;
        metInSlotCount = 0;
    }

    /// <summary>Adds to an item's sum; what gives nothing leaves no trace.</summary>
    public void Add(int item, float gain)
    {
        if (gain <= 0)
            return;
        if (all[item] == 0)
            met[metCount++] = item;
        all[item] += gain;
    }
}
