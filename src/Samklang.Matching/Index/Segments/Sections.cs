using System.Buffers.Binary;
using System.Runtime.InteropServices;

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
    private readonly ReadOnlyMemory<byte> bytes;

    public Sections(ReadOnlyMemory<byte> bytes)
    {
        this.bytes = bytes;
        var table = bytes.Span;
        var count = BinaryPrimitives.ReadInt32LittleEndian(table);
        for (var at = 8; count > 0; count--, at += Entry)
        {
            var section = BinaryPrimitives.ReadInt32LittleEndian(table[at..]);
            var place = (BinaryPrimitives.ReadInt32LittleEndian(table[(at + 4)..]), BinaryPrimitives.ReadInt32LittleEndian(table[(at + 8)..]));
            if (section < single.Length)
                single[section] = place;
            else
                several[section] = place;
        }
    }

    public ReadOnlyMemory<byte> Bytes => bytes;

    public ReadOnlySpan<byte> this[Section section] => bytes.Span.Slice(single[(int)section].Start, single[(int)section].Length);

    public ReadOnlySpan<T> Of<T>(Section section)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(this[section]);

    /// <summary>One of several parts of a kind; empty when there is none with that number.</summary>
    public ReadOnlyMemory<byte> Part(Section section, int number) =>
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
