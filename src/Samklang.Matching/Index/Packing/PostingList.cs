using System.Buffers.Binary;

namespace Samklang.Matching.Index.Packing;

/// <summary>
/// The items of a segment that hold a term, ascending, and a code for how much of it each holds. Full blocks of 128 are packed and
/// have a table of where each ends; the rest follows in variable length. A term in one item alone has no bytes of its own.
/// </summary>
internal readonly ref struct PostingList
{
    public const int TableEntry = 8;

    /// <summary>What comes before the table takes no more than this.</summary>
    public const int LongestHead = 9;

    private const int LongestPair = 10;

    private readonly ReadOnlySpan<byte> table;
    private readonly ReadOnlySpan<byte> content;
    private readonly ulong single;
    private readonly int fullBlocks;

    private PostingList(ulong single) => (this.single, Count) = (single, 1);

    public PostingList(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        Count = (int)VarInt.Read(bytes, ref at);
        Highest = BinaryPrimitives.ReadSingleLittleEndian(bytes[at..]);
        fullBlocks = Count / PackedBlock.Size;
        table = bytes.Slice(at + sizeof(float), fullBlocks * TableEntry);
        content = bytes[(at + sizeof(float) + table.Length)..];
    }

    public static PostingList Single(int item, uint code) => new(((ulong)(uint)item << 32) | code);

    /// <summary>How many bytes a list begins with before its blocks, and how many full blocks follow.</summary>
    public static (int Head, int FullBlocks) TableOf(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        var blocks = (int)VarInt.Read(bytes, ref at) / PackedBlock.Size;
        return (at + sizeof(float) + (blocks * TableEntry), blocks);
    }

    /// <summary>No list is longer than this, with the head and full blocks that it has.</summary>
    public static int MostBytes(ReadOnlySpan<byte> bytes, int head, int fullBlocks) =>
        head + (fullBlocks == 0 ? 0 : (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes[(head - sizeof(uint))..])) + (PackedBlock.Size * LongestPair);

    public int Count { get; }

    /// <summary>The most that any of the items is full of the term; 0 when that is to be worked out from the one there is.</summary>
    public float Highest { get; }

    public int Blocks => Count == 1 ? 1 : fullBlocks + (Count % PackedBlock.Size == 0 ? 0 : 1);

    /// <summary>The last item of a block; of the block that isn't full, no more is said than that it may be any.</summary>
    public uint Last(int block) => block < fullBlocks ? BinaryPrimitives.ReadUInt32LittleEndian(table[(block * TableEntry)..]) : uint.MaxValue;

    /// <summary>Unpacks a block.</summary>
    /// <returns>How many items there are in it.</returns>
    public int Read(int block, Span<uint> items, Span<uint> codes)
    {
        if (Count == 1)
        {
            (items[0], codes[0]) = ((uint)(single >> 32), (uint)single);
            return 1;
        }

        var before = block == 0 ? uint.MaxValue : Last(block - 1);
        var at = block == 0 ? 0 : (int)BinaryPrimitives.ReadUInt32LittleEndian(table[(((block - 1) * TableEntry) + 4)..]);
        if (block >= fullBlocks)
            return ReadRest(content[at..], before, items, codes);
        var (itemWidth, codeWidth) = (content[at], content[at + 1]);
        PackedBlock.Unpack(content.Slice(at + 2, PackedBlock.Bytes(itemWidth)), itemWidth, items);
        PackedBlock.Sum(items, before);
        PackedBlock.Unpack(content.Slice(at + 2 + PackedBlock.Bytes(itemWidth), PackedBlock.Bytes(codeWidth)), codeWidth, codes);
        return PackedBlock.Size;
    }

    /// <summary>For each of the wanted items, ascending, the code it has here plus 1; 0 when it doesn't hold the term.</summary>
    public void Probe(ReadOnlySpan<int> wanted, Span<uint> found)
    {
        Span<uint> items = stackalloc uint[PackedBlock.Size];
        Span<uint> codes = stackalloc uint[PackedBlock.Size];
        var (block, count, at, blocks) = (-1, 0, 0, Blocks);
        for (var w = 0; w < wanted.Length; w++)
        {
            found[w] = 0;
            var item = (uint)wanted[w];
            if (block < 0 || item > Last(block))
            {
                block = BlockOf(item, Math.Max(block, 0));
                if (block >= blocks)
                {
                    found[w..wanted.Length].Clear();
                    return;
                }

                (count, at) = (Read(block, items, codes), 0);
            }

            var place = items[at..count].BinarySearch(item);
            at += place < 0 ? ~place : place;
            if (place >= 0)
                found[w] = codes[at] + 1;
        }
    }

    private int BlockOf(uint item, int from)
    {
        int low = from, high = fullBlocks;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Last(middle) < item)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private int ReadRest(ReadOnlySpan<byte> bytes, uint before, Span<uint> items, Span<uint> codes)
    {
        var (at, count) = (0, Count % PackedBlock.Size);
        for (var i = 0; i < count; i++)
        {
            before += VarInt.Read(bytes, ref at);
            (items[i], codes[i]) = (before, VarInt.Read(bytes, ref at));
        }

        return count;
    }
}
