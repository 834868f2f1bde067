using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>Writes the terms of a segment, handed over in the order of their keys, each with its items ascending.</summary>
internal sealed class PostingsWriter(float[] lengths, Fullness fullness)
{
    private readonly List<ulong> keys = [];
    private readonly List<ulong> entries = [];
    private readonly ByteSink postings = new();
    private readonly Dictionary<float, uint> codes = [];
    private readonly uint[] steps = new uint[PackedBlock.Size];
    private readonly uint[] amounts = new uint[PackedBlock.Size];
    private readonly CommonRows.Writer rows = new();
    private int mostHolders;

    /// <summary>How many terms there are so far: the number that the next one gets.</summary>
    public int Terms => keys.Count;

    public void Add(ulong key, ReadOnlySpan<int> items, ReadOnlySpan<float> held)
    {
        keys.Add(key);
        mostHolders = Math.Max(mostHolders, items.Length);
        if (items.Length == 1)
        {
            entries.Add(TermTable.SingleEntry(items[0], CodeOf(held[0])));
            return;
        }

        rows.Add(keys.Count - 1, items, held, lengths, fullness);
        entries.Add((ulong)postings.Length);
        postings.Number((uint)items.Length);
        BinaryPrimitives.WriteSingleLittleEndian(postings.Take(sizeof(float)), Highest(items, held));
        var full = items.Length / PackedBlock.Size;
        var table = postings.Length;
        postings.Take(full * PostingList.TableEntry);
        var (content, before) = (postings.Length, uint.MaxValue);
        for (var block = 0; block < full; block++)
        {
            var at = block * PackedBlock.Size;
            WriteBlock(items.Slice(at, PackedBlock.Size), held.Slice(at, PackedBlock.Size), before);
            before = (uint)items[at + PackedBlock.Size - 1];
            WriteTable(table + (block * PostingList.TableEntry), before, (uint)(postings.Length - content));
        }

        for (var i = full * PackedBlock.Size; i < items.Length; i++)
        {
            postings.Number((uint)items[i] - before);
            postings.Number(CodeOf(held[i]));
            before = (uint)items[i];
        }
    }

    public IEnumerable<(int Section, ReadOnlyMemory<byte> Content)> Sections()
    {
        var all = keys.ToArray();
        yield return ((int)Section.Keys, SegmentWriter.Bytes<ulong>(all));
        yield return ((int)Section.Buckets, SegmentWriter.Bytes<uint>(TermTable.Buckets(all)));
        yield return ((int)Section.Entries, SegmentWriter.Bytes<ulong>(entries.ToArray()));
        yield return ((int)Section.Postings, postings.ToArray());
        yield return ((int)Section.Amounts, SegmentWriter.Bytes<float>(codes.OrderBy(pair => pair.Value).Select(pair => pair.Key).ToArray()));
        yield return ((int)Section.Written, SegmentWriter.Bytes<double>([fullness.Mean, mostHolders]));
        foreach (var part in rows.Sections())
            yield return part;
    }

    private void WriteTable(int at, uint last, uint end)
    {
        var entry = postings.At(at, PostingList.TableEntry);
        BinaryPrimitives.WriteUInt32LittleEndian(entry, last);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], end);
    }

    private void WriteBlock(ReadOnlySpan<int> items, ReadOnlySpan<float> held, uint before)
    {
        for (var i = 0; i < PackedBlock.Size; i++)
        {
            steps[i] = (uint)items[i] - before;
            before = (uint)items[i];
            amounts[i] = CodeOf(held[i]);
        }

        var (itemWidth, codeWidth) = (PackedBlock.Width(steps), PackedBlock.Width(amounts));
        postings.Add([(byte)itemWidth, (byte)codeWidth]);
        PackedBlock.Pack(steps, itemWidth, postings.Take(PackedBlock.Bytes(itemWidth)));
        PackedBlock.Pack(amounts, codeWidth, postings.Take(PackedBlock.Bytes(codeWidth)));
    }

    private uint CodeOf(float amount)
    {
        ref var code = ref CollectionsMarshal.GetValueRefOrAddDefault(codes, amount, out var known);
        if (!known)
            code = (uint)codes.Count - 1;
        return code;
    }

    private float Highest(ReadOnlySpan<int> items, ReadOnlySpan<float> held)
    {
        var highest = 0.0;
        for (var i = 0; i < items.Length; i++)
            highest = Math.Max(highest, fullness.Of(held[i], lengths[items[i]]));
        return MathF.BitIncrement((float)highest);
    }
}
