using Samklang.Matching.Index.Files;
using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>
/// Items in a form that never changes, in memory or mapped from a file: their terms, lengths, names, ids, texts, words and
/// attributes. Everything is read where it stands; nothing is unpacked when a segment is opened.
/// </summary>
internal sealed class Segment
{
    /// <summary>So many items and no more are merged into one segment: the sums of all of them lie close to the processor.</summary>
    public const int MostItems = 65_536;

    public const int NameEnd = -1;

    private readonly Sections sections;
    private Norms? norms;

    public Segment(ReadOnlyMemory<byte> bytes)
        : this(new SegmentBytes(bytes))
    {
    }

    public Segment(SegmentBytes bytes)
    {
        sections = new Sections(bytes);
        Count = Lengths.Length;
        (MeanAtWriting, MostHolders) = (sections.Of<double>(Section.Written)[0], (int)sections.Of<double>(Section.Written)[1]);
        Named = new NamedItems(sections);
        Common = new CommonRows(sections, Count);
        Columns = Column.ReadAll(sections);
        Texts = new TextBlocks(sections);
        Words = new WordTable(sections);
    }

    public SegmentBytes Bytes => sections.Bytes;

    public int Count { get; }

    /// <summary>The mean length of items when the segment was written: what its lists' highest fullness was reckoned with.</summary>
    public double MeanAtWriting { get; }

    /// <summary>How many items hold the term that most of them hold.</summary>
    public int MostHolders { get; }

    public NamedItems Named { get; }

    public CommonRows Common { get; }

    public IReadOnlyDictionary<string, Column> Columns { get; }

    public TextBlocks Texts { get; }

    public WordTable Words { get; }

    public ReadOnlySpan<float> Lengths => sections.Of<float>(Section.Lengths);

    public ReadOnlySpan<ulong> Keys => sections.Of<ulong>(Section.Keys);

    /// <summary>The amounts that codes in the lists stand for.</summary>
    public ReadOnlySpan<float> Amounts => sections.Of<float>(Section.Amounts);

    /// <returns>The number of a term, or -1.</returns>
    public int Find(ulong key) => TermTable.Find(key, Keys, sections.Of<uint>(Section.Buckets));

    public PostingList Postings(int term)
    {
        var entry = sections.Of<ulong>(Section.Entries)[term];
        if (TermTable.IsSingle(entry))
            return TermTable.Single(entry);
        var at = (int)entry;
        if (!Bytes.IsWhole)
            CheckList(at);
        return new PostingList(sections.UncheckedFrom(Section.Postings, at));
    }

    public int Holders(ulong key) => Find(key) is >= 0 and var term ? Postings(term).Count : 0;

    /// <summary>The names of an item as numbers of terms, each name's words and its pairs ascending and closed by <see cref="NameEnd"/>.</summary>
    public void NameTerms(int item, List<int> into)
    {
        var starts = sections.Of<uint>(Section.NameStarts);
        var names = sections.Range(Section.Names, (int)starts[item], (int)(starts[item + 1] - starts[item]));
        into.Clear();
        for (var (at, term) = (0, NameEnd); at < names.Length;)
        {
            var step = (int)VarInt.Read(names, ref at);
            into.Add(term = step == 0 ? NameEnd : term + step);
        }
    }

    public string Id(int item)
    {
        var starts = sections.Of<uint>(Section.IdStarts);
        return Units.ReadAll(sections.Range(Section.Ids, (int)starts[item], (int)(starts[item + 1] - starts[item])));
    }

    /// <returns>The item with an id, or -1.</returns>
    public int ItemWith(string id)
    {
        var hashes = sections.Of<ulong>(Section.IdHashes);
        var items = sections.Of<int>(Section.IdItems);
        var hash = IdHash(id);
        var at = hashes.BinarySearch(hash);
        while (at > 0 && hashes[at - 1] == hash)
            at--;
        for (; at >= 0 && at < hashes.Length && hashes[at] == hash; at++)
        {
            if (Id(items[at]) == id)
                return items[at];
        }

        return -1;
    }

    public static ulong IdHash(string id) => Analysis.TermKey.Exact(id);

    /// <summary>How much each item's length stands against its amounts, for a mean length of all items.</summary>
    public float[] NormsFor(double mean, Fullness fullness)
    {
        var known = norms;
        if (known is null || known.Mean != mean)
            norms = known = new Norms(mean, fullness.Norms(Lengths));
        return known.Values;
    }

    /// <summary>What a list says of itself at its beginning tells how long it is.</summary>
    private void CheckList(int at)
    {
        sections.Check(Section.Postings, at, PostingList.LongestHead);
        var (head, last) = PostingList.TableOf(sections.UncheckedFrom(Section.Postings, at));
        sections.Check(Section.Postings, at, head);
        sections.Check(Section.Postings, at, PostingList.MostBytes(sections.UncheckedFrom(Section.Postings, at), head, last));
    }

    private sealed record Norms(double Mean, float[] Values);
}
