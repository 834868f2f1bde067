using System.Runtime.InteropServices;
using Samklang.Matching.Analysis;

namespace Samklang.Matching.Index.Segments;

/// <summary>An item that has been read and waits to be written into a segment. Its terms are ascending.</summary>
internal sealed record ReadItem(MatchText Text, ulong[] Keys, float[] Amounts, ulong[] Names, float Length, IReadOnlyList<WordForm> Forms)
{
    public static ReadItem Of((AnalysedText Text, WordForm[] Forms) read) => Of(read.Text, read.Forms);

    private static ReadItem Of(AnalysedText text, WordForm[] forms) => new(
        text.Text, Array.ConvertAll(text.Terms, term => term.Key), Array.ConvertAll(text.Terms, term => term.Amount), text.Names, text.Length, forms);
}

/// <summary>Writes items into a new segment.</summary>
internal static class SegmentWriter
{
    public static Segment Write(IReadOnlyList<ReadItem> items, EngineSettings settings)
    {
        float[] lengths = [.. items.Select(item => item.Length)];
        var postings = new PostingsWriter(lengths, new Fullness(settings, Mean(lengths)));
        var terms = WritePostings(items, postings);
        var records = new ItemsWriter(lengths);
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            records.Add(item.Text, Array.ConvertAll(item.Names, key => key == ItemNames.End ? Segment.NameEnd : terms[key]));
            foreach (var form in item.Forms)
                words.TryAdd(form.Lower, form.Stem);
        }

        return Write(postings, records, words);
    }

    public static Segment Write(PostingsWriter postings, ItemsWriter records, IReadOnlyDictionary<string, ulong> words) =>
        new(Sections.Write([.. postings.Sections(), .. records.Sections(), .. WordTable.Write(words)]));

    public static ReadOnlyMemory<byte> Bytes<T>(ReadOnlySpan<T> values)
        where T : unmanaged => MemoryMarshal.AsBytes(values).ToArray();

    /// <summary>As doubles, so that the order of adding doesn't show.</summary>
    public static double Mean(ReadOnlySpan<float> lengths)
    {
        var sum = 0.0;
        foreach (var length in lengths)
            sum += length;
        return lengths.Length == 0 ? 1 : Math.Max(sum / lengths.Length, 1);
    }

    /// <summary>Counts the items of each term, then lays the terms out after each other, then writes them by key.</summary>
    private static Dictionary<ulong, int> WritePostings(IReadOnlyList<ReadItem> items, PostingsWriter postings)
    {
        var terms = new Dictionary<ulong, int>();
        foreach (var item in items)
        {
            foreach (var key in item.Keys)
                CollectionsMarshal.GetValueRefOrAddDefault(terms, key, out _)++;
        }

        ulong[] keys = [.. terms.Keys.Order()];
        var starts = new int[keys.Length + 1];
        for (var i = 0; i < keys.Length; i++)
        {
            starts[i + 1] = starts[i] + terms[keys[i]];
            terms[keys[i]] = i;
        }

        var (holders, amounts) = LayOut(items, terms, starts);
        for (var i = 0; i < keys.Length; i++)
            postings.Add(keys[i], holders.AsSpan(starts[i]..starts[i + 1]), amounts.AsSpan(starts[i]..starts[i + 1]));
        return terms;
    }

    private static (int[] Holders, float[] Amounts) LayOut(IReadOnlyList<ReadItem> items, Dictionary<ulong, int> terms, int[] starts)
    {
        var next = starts.AsSpan(..^1).ToArray();
        var (holders, amounts) = (new int[starts[^1]], new float[starts[^1]]);
        for (var i = 0; i < items.Count; i++)
        {
            for (var k = 0; k < items[i].Keys.Length; k++)
            {
                var at = next[terms[items[i].Keys[k]]]++;
                (holders[at], amounts[at]) = (i, items[i].Amounts[k]);
            }
        }

        return (holders, amounts);
    }
}
