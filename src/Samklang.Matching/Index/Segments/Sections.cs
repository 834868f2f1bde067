using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Samklang.Matching.Index.Files;

namespace Samklang.Matching.Index.Segments;

/// <summary>The parts of a segment. A part that there are several of is followed by a number.</summary>
internal enum Section
{
    Lengths,
    Keys,
    Buckets,
    Entries,
    Postings,
    Amounts,
    NameStarts,
    Names,
    NameWords,
    NamedTerms,
    NamedStarts,
    NamedItems,
    IdStarts,
    Ids,
    IdHashes,
    IdItems,
    TextStarts,
    Texts,
    WordStarts,
    Words,
    WordStems,
    Written,
    CommonTerms,
    CommonRows,
    Columns,
    ColumnStarts = 1000,
    ColumnValues = 2000,
}

/// <summary>A segment's bytes as named sections: a table of what stands where, then the sections themselves.</summary>
internal sealed class Sections
{
    private const int Entry = 12;

    // Looked up for every list that is read: by place, not by name.
    private readonly (int Start, int Length)[] single = new (int, int)[(int)Section.Columns + 1];
    private readonly Dictionary<int, (int Start, int Length)> several = [];
    private readonly SegmentBytes bytes;

    public Sections(SegmentBytes bytes)
    {
        this.bytes = bytes;
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes.Slice(0, sizeof(int)));
        var table = bytes.Slice(8, count * Entry);
        for (var at = 0; at < table.Length; at += Entry)
        {
            var section = BinaryPrimitives.ReadInt32LittleEndian(table[at..]);
            var place = (BinaryPrimitives.ReadInt32LittleEndian(table[(at + 4)..]), BinaryPrimitives.ReadInt32LittleEndian(table[(at + 8)..]));
            if (section < single.Length)
                single[section] = place;
            else
                several[section] = place;
        }
    }

    public SegmentBytes Bytes => bytes;

    /// <summary>All of a section.</summary>
    public ReadOnlySpan<byte> this[Section section] => bytes.Slice(single[(int)section].Start, single[(int)section].Length);

    public ReadOnlySpan<T> Of<T>(Section section)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(this[section]);

    /// <summary>A part of a long section, so that no more of it is read than is asked for.</summary>
    public ReadOnlySpan<byte> Range(Section section, int from, int length)
    {
        var (start, all) = single[(int)section];
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)from + (uint)length, (uint)all);
        return bytes.Slice(start + from, length);
    }

    /// <summary>The rest of a long section from a place on, whose reader checks what it reads by <see cref="Check"/>.</summary>
    public ReadOnlySpan<byte> UncheckedFrom(Section section, int from) => bytes.Unchecked(single[(int)section].Start + from, single[(int)section].Length - from);

    /// <summary>Checks a part of a section, or as much of it as there is.</summary>
    public void Check(Section section, int from, int length)
    {
        var (start, all) = single[(int)section];
        bytes.Check(start + from, Math.Min(length, all - from));
    }

    /// <summary>One of several parts of a kind; empty when there is none with that number.</summary>
    public ReadOnlySpan<byte> Part(Section section, int number) =>
        several.TryGetValue((int)section + number, out var place) ? bytes.Slice(place.Start, place.Length) : default;

    public static byte[] Write(IReadOnlyList<(int Section, ReadOnlyMemory<byte> Content)> parts)
    {
        var start = Aligned(8 + (parts.Count * Entry));
        var bytes = new byte[parts.Sum(part => Aligned(part.Content.Length)) + start];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            var entry = bytes.AsSpan(8 + (i * Entry));
            BinaryPrimitives.WriteInt32LittleEndian(entry, parts[i].Section);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], start);
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], parts[i].Content.Length);
            parts[i].Content.Span.CopyTo(bytes.AsSpan(start));
            start += Aligned(parts[i].Content.Length);
        }

        return bytes;
    }

    private static int Aligned(int length) => (length + 15) & ~15;
}
