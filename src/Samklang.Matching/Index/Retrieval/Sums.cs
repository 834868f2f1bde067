using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Samklang.Matching.Index.Packing;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>
/// The sums of a segment's items while slots are added to them one after the other. Each slot counts with its best way only. Lent out
/// empty and given back empty.
/// </summary>
internal sealed class Sums
{
    private const int SparseFrom = 24;

    private static readonly ConcurrentBag<Sums> Kept = [];

    private readonly float[] all = new float[Segment.MostItems];
    private readonly float[] ofSlot = new float[Segment.MostItems];
    private readonly int[] met = new int[Segment.MostItems + 1];
    private readonly int[] metInSlot = new int[Segment.MostItems + 1];
    private readonly uint[] items = new uint[PackedBlock.Size];
    private readonly uint[] codes = new uint[PackedBlock.Size];
    private readonly float[] worth = new float[PackedBlock.Size];
    private readonly float[] against = new float[PackedBlock.Size];
    private int size;
    private int metCount;
    private int metInSlotCount;
    private bool isEverywhere;

    public NameGains Gains { get; } = new();

    private bool IsSparse => !isEverywhere && metCount < size / SparseFrom;

    /// <param name="size">How many items the segment has.</param>
    public static Sums Lend(int size)
    {
        var sums = Kept.TryTake(out var kept) ? kept : new Sums();
        sums.size = size;
        return sums;
    }

    public float Of(int item) => all[item];

    public void GiveBack()
    {
        if (IsSparse)
        {
            foreach (var item in met.AsSpan(0, metCount))
                all[item] = 0;
        }
        else
        {
            all.AsSpan(0, size).Clear();
        }

        Gains.Clear();
        (metCount, isEverywhere) = (0, false);
        Kept.Add(this);
    }

    /// <summary>Adds what items gain by a way that is the only one of its slot in the segment.</summary>
    public void AddOnlyWay(PostingList list, float factor, ReadOnlySpan<float> amounts, float[] norms)
    {
        ref var sums = ref MemoryMarshal.GetArrayDataReference(all);
        for (var block = 0; block < list.Blocks; block++)
        {
            var count = Weigh(list, block, factor, amounts, norms);
            for (var i = 0; i < count; i++)
                Add(ref sums, (ushort)items[i], worth[i]);
        }
    }

    /// <summary>
    /// Adds what items gain by one way of several, beyond what another way of the slot has given them. Without branches: whether an item was met
    /// before can't be foretold.
    /// </summary>
    public void AddWay(PostingList list, float factor, ReadOnlySpan<float> amounts, float[] norms)
    {
        ref var slot = ref MemoryMarshal.GetArrayDataReference(ofSlot);
        ref var sums = ref MemoryMarshal.GetArrayDataReference(all);
        for (var block = 0; block < list.Blocks; block++)
        {
            var count = Weigh(list, block, factor, amounts, norms);
            for (var i = 0; i < count; i++)
            {
                var item = (ushort)items[i];
                ref var sofar = ref Unsafe.Add(ref slot, item);
                var higher = float.MaxNative(worth[i], sofar);
                metInSlot[metInSlotCount] = item;
                metInSlotCount += IsNothing(sofar) & !IsNothing(higher) ? 1 : 0;
                Add(ref sums, item, higher - sofar);
                sofar = higher;
            }
        }
    }

    /// <summary>Notes what items gain by one way of a slot that so many items meet that it is added to all of them by <see cref="EndBroadSlot"/>.</summary>
    public void NoteWay(PostingList list, float factor, ReadOnlySpan<float> amounts, float[] norms)
    {
        ref var slot = ref MemoryMarshal.GetArrayDataReference(ofSlot);
        for (var block = 0; block < list.Blocks; block++)
        {
            var count = Weigh(list, block, factor, amounts, norms);
            for (var i = 0; i < count; i++)
            {
                ref var best = ref Unsafe.Add(ref slot, (ushort)items[i]);
                best = float.MaxNative(worth[i], best);
            }
        }
    }

    /// <summary>Adds to all items the best of what was noted for them and of what some common terms give them at most.</summary>
    /// <param name="common">The rows of the segment.</param>
    /// <param name="rows">Some of them, and what a step of each counts for.</param>
    /// <param name="isNoted">Whether anything was noted; else there are rows.</param>
    public void EndBroadSlot(CommonRows common, ReadOnlySpan<WeighedRow> rows, bool isNoted)
    {
        isEverywhere = true;
        var whole = CommonRows.Length(size);
        RowWorth.Add(common, rows, isNoted ? ofSlot.AsSpan(0, whole) : [], all.AsSpan(0, whole));
    }

    public void EndSlot()
    {
        if (metInSlotCount > size / SparseFrom)
        {
            ofSlot.AsSpan(0, size).Clear();
        }
        else
        {
            foreach (var item in metInSlot.AsSpan(0, metInSlotCount))
                ofSlot[item] = 0;
        }

        metInSlotCount = 0;
    }

    /// <summary>Adds to an item's sum; what gives nothing leaves no trace. Every item has a place, since no segment holds more than a short counts to.</summary>
    public void Add(int item, float gain) => Add(ref MemoryMarshal.GetArrayDataReference(all), (ushort)item, gain);

    /// <summary>The items with any evidence that could still pass the bar if so much more were found, ascending.</summary>
    /// <returns>How many were put into the list.</returns>
    public int Passing(float left, Bar bar, int[] into) => IsSparse ? PassingOfMet(left, bar, into) : PassingOfAll(left, bar.NeededSum, bar.NeededTotal, into);

    /// <summary>Lets the bar meet every sum that can raise it.</summary>
    public void Raise(Bar bar, Bounds bounds, Certainty certainty)
    {
        var idle = certainty.SumFor(bar.Idle);
        for (var from = 0; from < size; from += Vector256<float>.Count)
        {
            var higher = Vector256.GreaterThan(Vector256.Create(all, from), Vector256.Create(idle)).ExtractMostSignificantBits();
            for (; higher != 0; higher &= higher - 1)
            {
                var item = from + BitOperations.TrailingZeroCount(higher);
                if (all[item] > idle && bounds.Holds(item))
                    bar.Meet(certainty.Least(all[item]) * (1 - Bar.Slack), bounds.IsChosen(item));
                idle = certainty.SumFor(bar.Idle);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(ref float sums, ushort item, float gain)
    {
        ref var sum = ref Unsafe.Add(ref sums, item);
        met[metCount] = item;
        metCount += IsNothing(sum) & !IsNothing(gain) ? 1 : 0;
        sum += gain;
    }

    private static bool IsNothing(float gain) => BitConverter.SingleToUInt32Bits(gain) == 0;

    private int PassingOfMet(float left, Bar bar, int[] into)
    {
        var count = 0;
        foreach (var item in met.AsSpan(0, metCount))
        {
            if (bar.Lets(all[item] + left, Gains.Of(item)))
                into[count++] = item;
        }

        into.AsSpan(0, count).Sort();
        return count;
    }

    private int PassingOfAll(float left, float neededSum, float neededTotal, int[] into)
    {
        var gains = Gains.All;
        var count = 0;
        var (more, least, total) = (Vector256.Create(left), Vector256.Create(neededSum), Vector256.Create(neededTotal));
        for (var from = 0; from < size; from += Vector256<float>.Count)
        {
            var own = Vector256.Create(all, from);
            var most = own + more;
            var passes = Vector256.GreaterThan(own, Vector256<float>.Zero) & Vector256.GreaterThanOrEqual(most, least)
                & Vector256.GreaterThanOrEqual(most * Vector256.Create(gains[from..]), total);
            for (var bits = passes.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
                into[count++] = from + BitOperations.TrailingZeroCount(bits);
        }

        return count;
    }

    /// <summary>Reads a block and reckons what each of its items gains.</summary>
    private int Weigh(PostingList list, int block, float factor, ReadOnlySpan<float> amounts, float[] norms)
    {
        var count = list.Read(block, items, codes);
        var held = items.AsSpan(0, count);
        var coded = codes.AsSpan(0, count);
        var weighed = worth.AsSpan(0, count);
        var measure = against.AsSpan(0, count);
        for (var i = 0; i < held.Length && i < coded.Length && i < weighed.Length && i < measure.Length; i++)
        {
            weighed[i] = amounts[(int)coded[i]];
            measure[i] = norms[(int)held[i]];
        }

        var full = MemoryMarshal.Cast<float, Vector<float>>(worth.AsSpan());
        var norm = MemoryMarshal.Cast<float, Vector<float>>(against.AsSpan());
        for (var v = 0; v < full.Length && v * Vector<float>.Count < count; v++)
            full[v] = full[v] * factor / (full[v] + norm[v]);
        return count;
    }
}
