using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>What a row of a common term gives to its items, many at a time. Rows and worth are as long as each other, in whole strides.</summary>
internal static class RowWorth
{
    public static void Set(Span<float> worth, ReadOnlySpan<byte> row, float factor)
    {
        var each = Vector256.Create(factor);
        for (var i = 0; i < worth.Length && i < row.Length; i += Vector256<byte>.Count)
        {
            var (one, two, three, four) = Read(row[i..], each);
            one.CopyTo(worth[i..]);
            two.CopyTo(worth[(i + 8)..]);
            three.CopyTo(worth[(i + 16)..]);
            four.CopyTo(worth[(i + 24)..]);
        }
    }

    public static void Raise(Span<float> worth, ReadOnlySpan<byte> row, float factor)
    {
        var each = Vector256.Create(factor);
        for (var i = 0; i < worth.Length && i < row.Length; i += Vector256<byte>.Count)
        {
            var (one, two, three, four) = Read(row[i..], each);
            Raise(worth[i..], one);
            Raise(worth[(i + 8)..], two);
            Raise(worth[(i + 16)..], three);
            Raise(worth[(i + 24)..], four);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> One, Vector256<float> Two, Vector256<float> Three, Vector256<float> Four) Read(ReadOnlySpan<byte> row, Vector256<float> each)
    {
        var (low, high) = Vector256.Widen(Vector256.Create<byte>(row));
        var ((one, two), (three, four)) = (Vector256.Widen(low), Vector256.Widen(high));
        return (Worth(one), Worth(two), Worth(three), Worth(four));

        Vector256<float> Worth(Vector256<uint> full) => Vector256.ConvertToSingle(full.AsInt32()) * each;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Raise(Span<float> worth, Vector256<float> other) => Vector256.MaxNative(other, Vector256.Create<float>(worth)).CopyTo(worth);
}
