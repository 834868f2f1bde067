using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>Makes one segment of several, leaving out what has been removed. Texts are not read anew.</summary>
internal static class SegmentMerger
{
    public static Segment Merge(IReadOnlyList<LiveSegment> sources, EngineSettings settings)
    {
        var places = Places(sources, out var count);
        var lengths = new float[count];
        for (var s = 0; s < sources.Count; s++)
        {
            for (var i = 0; i < places[s].Length; i++)
            {
                if (places[s][i] >= 0)
                    lengths[places[s][i]] = sources[s].Segment.Lengths[i];
            }
        }

        var postings = new PostingsWriter(lengths, new Fullness(settings, SegmentWriter.Mean(lengths)));
        var numbers = WritePostings(sources, places, postings);
        return SegmentWriter.Write(postings, Records(sources, numbers, lengths), Words(sources));
    }

    /// <summary>Where each item of each source stands in the new segment; -1 for those that are gone.</summary>
    private static int[][] Places(IReadOnlyList<LiveSegment> sources, out int count)
    {
        var next = 0;
        var places = sources.Select(source =>
            Enumerable.Range(0, source.Segment.Count).Select(i => source.IsRemoved(i) ? -1 : next++).ToArray()).ToArray();
        count = next;
        return places;
    }

    /// <summary>Goes through the terms of all sources at once, in the order of their keys.</summary>
    /// <returns>For each source the new number of each of its terms.</returns>
    private static int[][] WritePostings(IReadOnlyList<LiveSegment> sources, int[][] places, PostingsWriter postings)
    {
        var numbers = sources.Select(source => new int[source.Segment.Keys.Length]).ToArray();
        var at = new int[sources.Count];
        var gathered = new Gathered();
        while (Least(sources, at) is { } key)
        {
            gathered.Clear();
            for (var s = 0; s < sources.Count; s++)
            {
                if (at[s] == numbers[s].Length || sources[s].Segment.Keys[at[s]] != key)
                    continue;
                numbers[s][at[s]] = postings.Terms;
                gathered.Add(sources[s].Segment, at[s]++, places[s]);
            }

            if (gathered.Count > 0)
                postings.Add(key, gathered.Items, gathered.Amounts);
        }

        return numbers;
    }

    private static ulong? Least(IReadOnlyList<LiveSegment> sources, int[] at)
    {
        ulong? least = null;
        for (var s = 0; s < sources.Count; s++)
        {
            var keys = sources[s].Segment.Keys;
            if (at[s] < keys.Length && (least is null || keys[at[s]] < least))
                least = keys[at[s]];
        }

        return least;
    }

    private static ItemsWriter Records(IReadOnlyList<LiveSegment> sources, int[][] numbers, float[] lengths)
    {
        var records = new ItemsWriter(lengths);
        var names = new List<int>();
        for (var s = 0; s < sources.Count; s++)
        {
            var segment = sources[s].Segment;
            var i = 0;
            foreach (var text in segment.Texts.ReadAll(segment.Count))
            {
                segment.NameTerms(i, names);
                if (!sources[s].IsRemoved(i++))
                    records.Add(text, names.ConvertAll(term => term == Segment.NameEnd ? term : numbers[s][term]));
            }
        }

        return records;
    }

    private static Dictionary<string, ulong> Words(IReadOnlyList<LiveSegment> sources)
    {
        var words = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (var (word, stem) in sources.SelectMany(source => source.Segment.Words.All()))
            words.TryAdd(word, stem);
        return words;
    }

    private sealed class Gathered
    {
        private int[] items = new int[256];
        private float[] amounts = new float[256];

        public int Count { get; private set; }

        public ReadOnlySpan<int> Items => items.AsSpan(0, Count);

        public ReadOnlySpan<float> Amounts => amounts.AsSpan(0, Count);

        public void Clear() => Count = 0;

        public void Add(Segment segment, int term, int[] places)
        {
            Span<uint> held = stackalloc uint[PackedBlock.Size];
            Span<uint> codes = stackalloc uint[PackedBlock.Size];
            var list = segment.Postings(term);
            var known = segment.Amounts;
            for (var block = 0; block < list.Blocks; block++)
            {
                var count = list.Read(block, held, codes);
                if (items.Length - Count < count)
                {
                    Array.Resize(ref items, items.Length * 2);
                    Array.Resize(ref amounts, items.Length);
                }

                for (var i = 0; i < count; i++)
                {
                    if (places[held[i]] < 0)
                        continue;
                    (items[Count], amounts[Count]) = (places[held[i]], known[(int)codes[i]]);
                    Count++;
                }
            }
        }
    }
}
