namespace Samklang.Matching.Index.Segments;

/// <summary>Writes what a segment knows of its items beside their terms: titles, ids, attributes and texts. Added in order.</summary>
internal sealed class ItemsWriter(float[] lengths)
{
    private readonly List<uint> titleStarts = [0];
    private readonly ByteSink titles = new();
    private readonly List<uint> idStarts = [0];
    private readonly ByteSink ids = new();
    private readonly List<ulong> idHashes = [];
    private readonly ColumnWriter columns = new();
    private readonly TextBlocks.Writer texts = new();

    /// <param name="text">The item.</param>
    /// <param name="titleTerms">The words of its title as numbers of terms, ascending.</param>
    public void Add(MatchText text, IEnumerable<int> titleTerms)
    {
        var before = -1;
        foreach (var term in titleTerms)
        {
            titles.Number((uint)(term - before));
            before = term;
        }

        titleStarts.Add((uint)titles.Length);
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
            ((int)Section.TitleStarts, SegmentWriter.Bytes<uint>(titleStarts.ToArray())),
            ((int)Section.Titles, titles.ToArray()),
            ((int)Section.IdStarts, SegmentWriter.Bytes<uint>(idStarts.ToArray())),
            ((int)Section.Ids, ids.ToArray()),
            ((int)Section.IdHashes, SegmentWriter.Bytes<ulong>(hashes)),
            ((int)Section.IdItems, SegmentWriter.Bytes<int>(items)),
            .. columns.Sections(),
            .. texts.Sections(),
        ];
    }
}
