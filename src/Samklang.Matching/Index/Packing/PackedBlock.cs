using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Samklang.Matching.Index.Packing;

/// <summary>128 numbers in as few bits each as the largest of them needs, laid out so that four are unpacked at a time.</summary>
internal static class PackedBlock
{
    public const int Size = 128;

    private const int Lanes = 4;
    private const int Rows = Size / Lanes;

    public static int Width(ReadOnlySpan<uint> numbers)
    {
        uint all = 0;
        foreach (var number in numbers)
            all |= number;
        return 32 - BitOperations.LeadingZeroCount(all);
    }

    public static int Bytes(int width) => width * Size / 8;

    public static void Pack(ReadOnlySpan<uint> numbers, int width, Span<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, uint>(bytes);
        words.Clear();
        for (var i = 0; width > 0 && i < Size; i++)
        {
            var (bit, lane) = (i / Lanes * width, i % Lanes);
            var (word, shift) = (bit >> 5, bit & 31);
            words[(word * Lanes) + lane] |= numbers[i] << shift;
            if (shift + width > 32)
                words[((word + 1) * Lanes) + lane] |= numbers[i] >> (32 - shift);
        }
    }

    public static void Unpack(ReadOnlySpan<byte> bytes, int width, Span<uint> numbers)
    {
        if (width == 0)
        {
            numbers[..Size].Clear();
            return;
        }

        var words = MemoryMarshal.Cast<byte, uint>(bytes);
        var mask = Vector128.Create(width == 32 ? uint.MaxValue : (1u << width) - 1);
        for (var row = 0; row < Rows; row++)
        {
            var bit = row * width;
            var (word, shift) = (bit >> 5, bit & 31);
            var four = Vector128.ShiftRightLogical(Vector128.Create(words.Slice(word * Lanes, Lanes)), shift);
            if (shift + width > 32)
                four |= Vector128.ShiftLeft(Vector128.Create(words.Slice((word + 1) * Lanes, Lanes)), 32 - shift);
            (four & mask).CopyTo(numbers.Slice(row * Lanes, Lanes));
        }
    }

    /// <summary>From differences to the numbers themselves, the first difference counted from <paramref name="before"/>.</summary>
    public static void Sum(Span<uint> numbers, uint before)
    {
        var last = Vector128.Create(before);
        for (var at = 0; at < Size; at += Lanes)
        {
            var four = Vector128.Create<uint>(numbers.Slice(at, Lanes));
            four += Vector128.Shuffle(four, Vector128.Create(9u, 0, 1, 2));
            four += Vector128.Shuffle(four, Vector128.Create(9u, 9, 0, 1));
            four += last;
            four.CopyTo(numbers.Slice(at, Lanes));
            last = Vector128.Shuffle(four, Vector128.Create(3u, 3, 3, 3));
        }
    }
}
