using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>The words that items hold, in order, with their stems: for words that begin with what has been typed so far.</summary>
internal sealed class WordTable(Sections sections)
{
    /// <summary>The stems of words with a beginning, of so many words at most.</summary>
    public IEnumerable<(string Word, ulong Stem)> BeginningWith(string beginning, int most)
    {
        for (var i = FirstFrom(beginning); i < Count && most-- > 0; i++)
        {
            var word = Word(i);
            if (!word.StartsWith(beginning, StringComparison.Ordinal))
                yield break;
            yield return (word, sections.Of<ulong>(Section.WordStems)[i]);
        }
    }

    public IEnumerable<(string Word, ulong Stem)> All() => BeginningWith("", int.MaxValue);

    private int Count => sections.Of<ulong>(Section.WordStems).Length;

    private int FirstFrom(string beginning)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(Word(middle), beginning) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private string Word(int i)
    {
        var starts = sections.Of<uint>(Section.WordStarts);
        return Units.ReadAll(sections.Range(Section.Words, (int)starts[i], (int)(starts[i + 1] - starts[i])));
    }

    public static IEnumerable<(int Section, ReadOnlyMemory<byte> Content)> Write(IReadOnlyDictionary<string, ulong> words)
    {
        var (text, starts, stems) = (new ByteSink(), new List<uint> { 0 }, new List<ulong>(words.Count));
        foreach (var (word, stem) in words.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Units(word);
            starts.Add((uint)text.Length);
            stems.Add(stem);
        }

        yield return ((int)Section.Words, text.ToArray());
        yield return ((int)Section.WordStarts, SegmentWriter.Bytes<uint>(starts.ToArray()));
        yield return ((int)Section.WordStems, SegmentWriter.Bytes<ulong>(stems.ToArray()));
    }
}
