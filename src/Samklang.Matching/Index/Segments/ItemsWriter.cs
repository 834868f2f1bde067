using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>Writes what a segment knows of its items beside their terms: names, ids, attributes and texts. Added in order.</summary>
internal sealed class ItemsWriter(float[] lengths)
{
    private readonly List<uint> nameStarts = [0];
    private readonly ByteSink names = new();
    private readonly NamedItems.Writer named = new();
    private readonly List<uint> idStarts = [0];
    private readonly ByteSink ids = new();
    private readonly List<ulong> idHashes = [];
    private readonly ColumnWriter columns = new();
    private readonly TextBlocks.Writer texts = new();

    /// <param name="text">The item.</param>
    /// <param name="nameTerms">Its names as numbers of terms, see <see cref="Segment.NameTerms"/>.</param>
    public void Add(MatchText text, IReadOnlyList<int> nameTerms)
    {
        named.Add(nameTerms);
        var before = Segment.NameEnd;
        foreach (var term in nameTerms)
        {
            names.Number(term == Segment.NameEnd ? 0 : (uint)(term - before));
            before = term;
        }

        nameStarts.Add((uint)names.Length);
        ids.Units(text.Id);
        idStarts.Add((uint)ids.Length);
        idHashes.Add(Segment.IdHash(text.Id));
        columns.Add(text.Attributes);
        texts.Add(text);
    }

    public IEnumerable<(int Section, ReadOnlyMemory<byte> Content)> Sections()
    {
        var hashes = idHashes.ToArray();
        var items = Enumerable.Range(0, hashes.Length).ToArray();
        Array.Sort(hashes, items);
        return
        [
            ((int)Section.Lengths, SegmentWriter.Bytes<float>(lengths)),
            ((int)Section.NameStarts, SegmentWriter.Bytes<uint>(nameStarts.ToArray())),
            ((int)Section.Names, names.ToArray()),
            ((int)Section.IdStarts, SegmentWriter.Bytes<uint>(idStarts.ToArray())),
            ((int)Section.Ids, ids.ToArray()),
            ((int)Section.IdHashes, SegmentWriter.Bytes<ulong>(hashes)),
            ((int)Section.IdItems, SegmentWriter.Bytes<int>(items)),
            .. named.Sections(),
            .. columns.Sections(),
            .. texts.Sections(),
        ];
    }
}
