using System.Runtime.InteropServices;
using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>Which items of a segment bear a term in a name of theirs. Says how much a name may add without any name being read.</summary>
internal sealed class NamedItems(Sections sections)
{
    /// <summary>Stands in place of a number of words for an item with several names, or a very long one.</summary>
    public const byte Several = byte.MaxValue;

    /// <summary>How many words the one name of each item has; 0 for an item without one.</summary>
    public ReadOnlySpan<byte> Words => sections[Section.NameWords];

    /// <summary>The items that bear a term in a name, as steps from one to the next.</summary>
    public ReadOnlySpan<byte> Of(int term)
    {
        var at = sections.Of<int>(Section.NamedTerms).BinarySearch(term);
        if (at < 0)
            return [];
        var starts = sections.Of<uint>(Section.NamedStarts);
        return sections.Range(Section.NamedItems, (int)starts[at], (int)(starts[at + 1] - starts[at]));
    }

    /// <summary>Gathers names, handed over in the order of the items.</summary>
    public sealed class Writer
    {
        private readonly Dictionary<int, List<int>> items = [];
        private readonly List<byte> words = [];

        public void Add(IReadOnlyList<int> nameTerms)
        {
            var (item, isPairs, names, count) = (words.Count, false, 0, 0);
            foreach (var term in nameTerms)
            {
                if (term == Segment.NameEnd)
                {
                    names += isPairs ? 1 : 0;
                    isPairs = !isPairs;
                }
                else if (!isPairs)
                {
                    count++;
                    Note(term, item);
                }
            }

            words.Add(names > 1 || count >= Several ? Several : (byte)count);
        }

        public IEnumerable<(int Section, ReadOnlyMemory<byte> Content)> Sections()
        {
            var (terms, starts, steps) = (items.Keys.Order().ToArray(), new List<uint> { 0 }, new ByteSink());
            foreach (var term in terms)
            {
                var before = -1;
                foreach (var item in items[term])
                {
                    steps.Number((uint)(item - before));
                    before = item;
                }

                starts.Add((uint)steps.Length);
            }

            yield return ((int)Section.NameWords, words.ToArray());
            yield return ((int)Section.NamedTerms, SegmentWriter.Bytes<int>(terms));
            yield return ((int)Section.NamedStarts, SegmentWriter.Bytes<uint>(starts.ToArray()));
            yield return ((int)Section.NamedItems, steps.ToArray());
        }

        private void Note(int term, int item)
        {
            ref var held = ref CollectionsMarshal.GetValueRefOrAddDefault(items, term, out _);
            held ??= [];
            if (held.Count == 0 || held[^1] != item)
                held.Add(item);
        }
    }
}
