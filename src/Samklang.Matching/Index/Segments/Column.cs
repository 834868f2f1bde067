using System.Runtime.InteropServices;
using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>One attribute of a segment's items: the values there are, in order, and the numbers of those that each item has.</summary>
internal sealed class Column
{
    private readonly ReadOnlyMemory<byte> starts;
    private readonly ReadOnlyMemory<byte> numbers;

    private Column(Sections sections, int number, string[] values) =>
        (starts, numbers, Values) = (sections.Part(Section.ColumnStarts, number), sections.Part(Section.ColumnValues, number), values);

    public string[] Values { get; }

    /// <summary>Where each item's numbers begin; empty when every item has exactly one.</summary>
    public ReadOnlySpan<int> Starts => MemoryMarshal.Cast<byte, int>(starts.Span);

    public ReadOnlySpan<int> Numbers => MemoryMarshal.Cast<byte, int>(numbers.Span);

    public ReadOnlySpan<int> Of(int item) => Starts is { Length: > 0 } starts ? Numbers[starts[item]..starts[item + 1]] : Numbers.Slice(item, 1);

    public static Dictionary<string, Column> ReadAll(Sections sections)
    {
        var bytes = sections[Section.Columns];
        var columns = new Dictionary<string, Column>(StringComparer.Ordinal);
        for (var (at, number) = (0, 0); at < bytes.Length; number++)
        {
            var name = Units.Read(bytes, ref at);
            var values = new string[VarInt.Read(bytes, ref at)];
            for (var i = 0; i < values.Length; i++)
                values[i] = Units.Read(bytes, ref at);
            columns[name] = new Column(sections, number, values);
        }

        return columns;
    }
}

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
            var (starts, numbers) = draft.Finish(count);
            yield return ((int)Section.ColumnStarts + number, SegmentWriter.Bytes<int>(starts));
            yield return ((int)Section.ColumnValues + number++, SegmentWriter.Bytes<int>(numbers));
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

        public (int[] Starts, int[] Numbers) Finish(int count)
        {
            var starts = new int[count + 1];
            foreach (var (item, _) in held)
                starts[item + 1]++;
            var isOneEach = held.Count == count && Array.TrueForAll(starts[1..], one => one == 1);
            for (var i = 1; i <= count; i++)
                starts[i] += starts[i - 1];
            return (isOneEach ? [] : starts, [.. held.Select(one => one.Number)]);
        }
    }
}
