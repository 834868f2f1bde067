using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>
/// What the best of some rows of common terms gives to each item, a stride of items at a time. Reckoned in sixteen bits: in units of which a step of
/// the weightiest row has <see cref="MostUnits"/>, the steps of the others rounded up.
/// </summary>
internal static class RowWorth
{
    /// <summary>So many units a step, and the fullest byte still fits.</summary>
    private const int MostUnits = ushort.MaxValue / CommonRows.Ceiling;

    private const int FewRows = 64;
    private const int Lanes = 16;

    /// <summary>How far the worth of an item may lie too high for the rounding of steps.</summary>
    public static float Over(ReadOnlySpan<WeighedRow> rows)
    {
        var (unit, over) = (Unit(rows), 0f);
        foreach (var row in rows)
            over = Math.Max(over, (Units(row, unit) * unit) - row.Factor);
        return over * CommonRows.Ceiling;
    }

    /// <summary>Adds the best of the rows, or what was noted for an item where that is more, and forgets what was noted.</summary>
    /// <param name="common">The rows of the segment.</param>
    /// <param name="rows">Some of them, and what a step of each counts for; none when all is noted.</param>
    /// <param name="noted">What is noted for each item; empty when nothing is.</param>
    /// <param name="sums">What is added to, for each item, in whole strides.</param>
    public static void Add(CommonRows common, ReadOnlySpan<WeighedRow> rows, Span<float> noted, Span<float> sums)
    {
        var unit = Unit(rows);
        var starts = rows.Length <= FewRows ? stackalloc int[rows.Length] : new int[rows.Length];
        var steps = rows.Length <= FewRows ? stackalloc ushort[rows.Length] : new ushort[rows.Length];
        ArgumentOutOfRangeException.ThrowIfNotEqual(sums.Length, common.RowLength);
        for (var r = 0; r < rows.Length; r++)
            (starts[r], steps[r]) = (common.Check(rows[r].Row), Units(rows[r], unit));

        ref var bytes = ref MemoryMarshal.GetReference(common.Unchecked);
        for (var from = 0; from < sums.Length; from += CommonRows.Stride)
        {
            var (one, two, three, four) = (Vector256<ushort>.Zero, Vector256<ushort>.Zero, Vector256<ushort>.Zero, Vector256<ushort>.Zero);
            for (var r = 0; r < starts.Length; r++)
            {
                ref var row = ref Unsafe.Add(ref bytes, starts[r] + from);
                var step = Vector256.Create(steps[r]);
                Raise(ref one, ref two, Vector256.LoadUnsafe(ref row), step);
                Raise(ref three, ref four, Vector256.LoadUnsafe(ref row, (nuint)Vector256<byte>.Count), step);
            }

            Add(one, unit, noted, sums, from);
            Add(two, unit, noted, sums, from + Lanes);
            Add(three, unit, noted, sums, from + (2 * Lanes));
            Add(four, unit, noted, sums, from + (3 * Lanes));
        }
    }

    private static float Unit(ReadOnlySpan<WeighedRow> rows)
    {
        var most = 0f;
        foreach (var row in rows)
            most = Math.Max(most, row.Factor);
        return most * (1 + Bar.Slack) / MostUnits;
    }

    private static ushort Units(WeighedRow row, float unit) => (ushort)Math.Min(MostUnits, MathF.Ceiling(row.Factor / unit));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Raise(ref Vector256<ushort> low, ref Vector256<ushort> high, Vector256<byte> row, Vector256<ushort> step)
    {
        var (lower, upper) = Vector256.Widen(row);
        (low, high) = (Vector256.Max(low, lower * step), Vector256.Max(high, upper * step));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector256<ushort> best, float unit, Span<float> noted, Span<float> sums, int from)
    {
        var (lower, upper) = Vector256.Widen(best);
        Add(Vector256.ConvertToSingle(lower.AsInt32()) * unit, noted, sums, from);
        Add(Vector256.ConvertToSingle(upper.AsInt32()) * unit, noted, sums, from + (Lanes / 2));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector256<float> best, Span<float> noted, Span<float> sums, int from)
    {
        if (noted.Length > 0)
        {
            best = Vector256.MaxNative(best, Vector256.Create<float>(noted[from..]));
            Vector256<float>.Zero.CopyTo(noted[from..]);
        }

        (best + Vector256.Create<float>(sums[from..])).CopyTo(sums[from..]);
    }
}
