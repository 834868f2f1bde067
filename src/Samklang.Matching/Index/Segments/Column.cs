using System.Runtime.InteropServices;
using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>
/// One attribute of a segment's items: the values there are, in order, and the numbers of those that each item has, in one byte each
/// where 256 numbers are enough.
/// </summary>
internal sealed class Column
{
    /// <summary>So many values fit in a byte.</summary>
    public const int FewValues = 256;

    private const int Lanes = 4;

    private readonly Sections sections;
    private readonly int number;

    private Column(Sections sections, int number, string[] values) => (this.sections, this.number, Values) = (sections, number, values);

    public string[] Values { get; }

    /// <summary>Where each item's numbers begin; empty when every item has exactly one.</summary>
    private ReadOnlySpan<int> Starts => MemoryMarshal.Cast<byte, int>(sections.Part(Section.ColumnStarts, number));

    private ReadOnlySpan<byte> Numbers => sections.Part(Section.ColumnValues, number);

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

    /// <summary>Whether an item has one of the values that pass.</summary>
    public bool HasAny(int item, bool[] passing) =>
        Values.Length <= FewValues ? HasAny(Numbers, item, passing) : HasAny(MemoryMarshal.Cast<byte, int>(Numbers), item, passing);

    /// <summary>How many of some items have each value.</summary>
    public int[] Count(ReadOnlySpan<int> items) =>
        Values.Length <= FewValues ? Count(Numbers, items) : Count(MemoryMarshal.Cast<byte, int>(Numbers), items);

    private bool HasAny<T>(ReadOnlySpan<T> numbers, int item, bool[] passing)
        where T : unmanaged
    {
        var starts = Starts;
        var (from, to) = starts.Length == 0 ? (item, item + 1) : (starts[item], starts[item + 1]);
        for (var at = from; at < to; at++)
        {
            if (passing[Number(numbers[at])])
                return true;
        }

        return false;
    }

    private int[] Count<T>(ReadOnlySpan<T> numbers, ReadOnlySpan<int> items)
        where T : unmanaged
    {
        var starts = Starts;
        if (starts.Length == 0)
            return CountOneEach(numbers, items);
        var counts = new int[Values.Length];
        foreach (var item in items)
        {
            for (var at = starts[item]; at < starts[item + 1]; at++)
                counts[Number(numbers[at])]++;
        }

        return counts;
    }

    /// <summary>In four rows of counts, so that the same value twice in a row needn't wait for itself.</summary>
    private int[] CountOneEach<T>(ReadOnlySpan<T> numbers, ReadOnlySpan<int> items)
        where T : unmanaged
    {
        var counts = new int[Values.Length];
        var rows = Values.Length <= FewValues ? stackalloc int[Lanes * Values.Length] : new int[Lanes * Values.Length];
        rows.Clear();
        var one = rows[..Values.Length];
        var two = rows.Slice(Values.Length, Values.Length);
        var three = rows.Slice(2 * Values.Length, Values.Length);
        var four = rows[(3 * Values.Length)..];
        var i = 0;
        for (; i + Lanes <= items.Length; i += Lanes)
        {
            one[Number(numbers[items[i]])]++;
            two[Number(numbers[items[i + 1]])]++;
            three[Number(numbers[items[i + 2]])]++;
            four[Number(numbers[items[i + 3]])]++;
        }

        for (; i < items.Length; i++)
            one[Number(numbers[items[i]])]++;
        for (var v = 0; v < counts.Length; v++)
            counts[v] = one[v] + two[v] + three[v] + four[v];
        return counts;
    }

    private static int Number<T>(T value)
        where T : unmanaged => typeof(T) == typeof(byte) ? (byte)(object)value : (int)(object)value;
}
