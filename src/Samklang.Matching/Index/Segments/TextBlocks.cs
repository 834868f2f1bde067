using System.IO.Compression;
using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>The texts of a segment's items, a few together compressed. Read only for the hits that are shown.</summary>
internal sealed class TextBlocks(Sections sections)
{
    private const int PerBlock = 8;

    public MatchText Read(int item)
    {
        var (block, within) = (item / PerBlock, item % PerBlock);
        var bytes = Unpacked(block);
        for (var at = 0; ; within--)
        {
            var text = TextBytes.Read(bytes, ref at);
            if (within == 0)
                return text;
        }
    }

    public IEnumerable<MatchText> ReadAll(int count)
    {
        byte[] bytes = [];
        for (var (item, at) = (0, 0); item < count; item++)
        {
            if (item % PerBlock == 0)
                (bytes, at) = (Unpacked(item / PerBlock), 0);
            yield return TextBytes.Read(bytes, ref at);
        }
    }

    private byte[] Unpacked(int block)
    {
        var starts = sections.Of<uint>(Section.TextStarts);
        var packed = sections.Range(Section.Texts, (int)starts[block], (int)(starts[block + 1] - starts[block]));
        var at = 0;
        var bytes = new byte[VarInt.Read(packed, ref at)];
        return BrotliDecoder.TryDecompress(packed[at..], bytes, out var written) && written == bytes.Length
            ? bytes
            : throw new InvalidDataException("A text of the index can't be unpacked.");
    }

    /// <summary>Packs texts that are added in order.</summary>
    public sealed class Writer
    {
        private readonly ByteSink open = new();
        private readonly ByteSink packed = new();
        private readonly List<uint> starts = [0];
        private int inOpen;

        public void Add(MatchText text)
        {
            TextBytes.Write(text, open);
            if (++inOpen == PerBlock)
                Close();
        }

        public IEnumerable<(int Section, ReadOnlyMemory<byte> Content)> Sections()
        {
            Close();
            yield return ((int)Section.TextStarts, SegmentWriter.Bytes<uint>(starts.ToArray()));
            yield return ((int)Section.Texts, packed.ToArray());
        }

        private void Close()
        {
            if (inOpen == 0)
                return;
            packed.Number((uint)open.Length);
            var room = new byte[BrotliEncoder.GetMaxCompressedLength(open.Length)];
            if (!BrotliEncoder.TryCompress(open.Written, room, out var written, quality: 2, window: 18))
                throw new InvalidOperationException("A text can't be packed.");
            packed.Add(room.AsSpan(0, written));
            starts.Add((uint)packed.Length);
            open.Clear();
            inOpen = 0;
        }
    }
}
