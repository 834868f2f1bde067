using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>Gathers the attributes of items, added in order, into columns.</summary>
internal sealed class ColumnWriter
{
    private readonly SortedDictionary<string, Draft> drafts = new(StringComparer.Ordinal);
    private int count;

    public void Add(IReadOnlyDictionary<string, IReadOnlyList<string>> attributes)
    {
        foreach (var (name, values) in attributes)
        {
            if (!drafts.TryGetValue(name, out var draft))
                drafts[name] = draft = new Draft();
            draft.Add(count, values);
        }

        count++;
    }

    public IEnumerable<(int Section, ReadOnlyMemory<byte> Content)> Sections()
    {
        var names = new ByteSink();
        var number = 0;
        foreach (var (name, draft) in drafts)
        {
            names.Text(name);
            names.Number((uint)draft.Values.Count);
            foreach (var value in draft.Values)
                names.Text(value);
            yield return ((int)Section.ColumnStarts + number, SegmentWriter.Bytes<int>(draft.Starts(count)));
            yield return ((int)Section.ColumnValues + number++, draft.Numbers());
        }

        yield return ((int)Section.Columns, names.ToArray());
    }

    private sealed class Draft
    {
        private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
        private readonly List<(int Item, int Number)> held = [];

        public List<string> Values { get; } = [];

        public void Add(int item, IReadOnlyList<string> values)
        {
            foreach (var value in values.Distinct(StringComparer.Ordinal))
            {
                if (!known.TryGetValue(value, out var number))
                {
                    known[value] = number = Values.Count;
                    Values.Add(value);
                }

                held.Add((item, number));
            }
        }

        public int[] Starts(int count)
        {
            var starts = new int[count + 1];
            foreach (var (item, _) in held)
                starts[item + 1]++;
            if (held.Count == count && Array.TrueForAll(starts[1..], one => one == 1))
                return [];
            for (var i = 1; i <= count; i++)
                starts[i] += starts[i - 1];
            return starts;
        }

        public ReadOnlyMemory<byte> Numbers() => Values.Count <= Column.FewValues
            ? held.ConvertAll(one => (byte)one.Number).ToArray()
            : SegmentWriter.Bytes<int>(held.ConvertAll(one => one.Number).ToArray());
    }
}
