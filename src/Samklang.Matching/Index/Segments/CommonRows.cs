using Samklang.Matching.Index.Packing;

namespace Samklang.Matching.Index.Segments;

/// <summary>
/// How full the items of a segment are of the terms that many of them hold: a row of one byte an item for each such term, rounded up. Rows are
/// gone through in long strides where lists are walked item by item, so that a common word costs a search no more than a rare one. Enough to find
/// candidates by; what is exact stands in the lists.
/// </summary>
internal sealed class CommonRows(Sections sections, int count)
{
    /// <summary>The byte of an item that is as full of a term as can be.</summary>
    public const int Ceiling = byte.MaxValue;

    /// <summary>Every row is filled up with zeros to a multiple of so many bytes.</summary>
    public const int Stride = 64;

    private const int Share = 12;
    private const int FewItems = 64;

    private readonly int length = Length(count);

    /// <summary>How long each row is.</summary>
    public int RowLength => length;

    /// <returns>The number of a term's row, or -1 when too few items hold it.</returns>
    public int Find(int term) => sections.Of<int>(Section.CommonTerms).BinarySearch(term) is >= 0 and var row ? row : -1;

    /// <summary>The rows one after another, of which those may be read that <see cref="Check"/> has been asked about.</summary>
    public ReadOnlySpan<byte> Unchecked => sections.UncheckedFrom(Section.CommonRows, 0);

    /// <summary>One byte for each item, 0 when it doesn't hold the term.</summary>
    public ReadOnlySpan<byte> this[int row] => sections.Range(Section.CommonRows, row * length, length);

    /// <summary>Checks one row alone, so that no more of a file is read than is asked for.</summary>
    /// <returns>Where it begins among all.</returns>
    public int Check(int row)
    {
        _ = this[row];
        return row * length;
    }

    /// <summary>False when a term is known to stand in none of some items.</summary>
    public bool MayHold(int term, ReadOnlySpan<int> items)
    {
        if (Find(term) is not (>= 0 and var number))
            return true;
        var row = this[number];
        foreach (var item in items)
        {
            if (row[item] > 0)
                return true;
        }

        return false;
    }

    /// <summary>How long the row of so many items is.</summary>
    public static int Length(int count) => (count + Stride - 1) & ~(Stride - 1);

    /// <summary>Gathers rows, handed over in the order of the terms.</summary>
    public sealed class Writer
    {
        private readonly List<int> terms = [];
        private readonly ByteSink rows = new();

        public void Add(int term, ReadOnlySpan<int> items, ReadOnlySpan<float> held, float[] lengths, Fullness fullness)
        {
            if (lengths.Length < FewItems || items.Length < lengths.Length / Share)
                return;
            terms.Add(term);
            var row = rows.Take(Length(lengths.Length));
            row.Clear();
            for (var i = 0; i < items.Length; i++)
                row[items[i]] = (byte)Math.Min(Ceiling, Math.Ceiling(fullness.Of(held[i], lengths[items[i]]) / fullness.Ceiling * Ceiling));
        }

        public IEnumerable<(int Section, ReadOnlyMemory<byte> Content)> Sections()
        {
            yield return ((int)Section.CommonTerms, SegmentWriter.Bytes<int>(terms.ToArray()));
            yield return ((int)Section.CommonRows, rows.ToArray());
        }
    }
}
