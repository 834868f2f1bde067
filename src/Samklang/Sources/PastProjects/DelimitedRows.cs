using System.Text;

namespace Samklang.Sources.PastProjects;

/// <summary>
/// Reads a table of separated values row by row out of one buffer, without making texts of what nobody asks for. Unlike strict readers it finds
/// its way after a broken quote: such a row is mended where its fields can be told apart, else given back with what is wrong.
/// </summary>
internal sealed class DelimitedRows : IDisposable
{
    private const int FirstLength = 1 << 18;
    private const int LongestRow = 1 << 22;

    private static readonly byte[] mark = [0xEF, 0xBB, 0xBF];

    private readonly Stream stream;
    private readonly BrokenRows broken;
    private readonly RowFieldList fields = new();
    private byte[] buffer = new byte[FirstLength];
    private int start;
    private int end;
    private bool isAtEnd;
    private long taken;
    private long nextLine = 1;
    private int next;

    /// <exception cref="InvalidDataException">There is no first line with the columns' names.</exception>
    public DelimitedRows(Stream stream)
    {
        this.stream = stream;
        Fill();
        start = buffer.AsSpan(0, end).StartsWith(mark) ? mark.Length : 0;
        Separator = LikeliestSeparator(FirstLine());
        if (Find(out int after) is { } wrong)
            throw new InvalidDataException($"has no readable first line with the names of the columns: {wrong}.");
        Columns = [.. Enumerable.Range(0, fields.Count).Select(at => Encoding.UTF8.GetString(fields[buffer, at]).Trim())];
        broken = new(Separator, Columns.Count);
        nextLine += buffer.AsSpan(start, after - start).Count((byte)'\n');
        Pass(after);
    }

    public byte Separator { get; }

    public IReadOnlyList<string> Columns { get; }

    /// <summary>The line in which the row begins, counted from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>How many bytes have been passed.</summary>
    public long Position => taken + start;

    /// <summary>What is wrong with the row; null when its fields can be read.</summary>
    public string? Wrong { get; private set; }

    /// <summary>True when the row's quotes were broken and could be mended.</summary>
    public bool IsMended { get; private set; }

    /// <summary>The field without its quotes.</summary>
    public ReadOnlySpan<byte> this[int column] => column < 0 ? [] : IsMended ? broken[column] : fields[buffer, column];

    /// <summary>The row as it stands in the file.</summary>
    public string Raw => Encoding.UTF8.GetString(buffer.AsSpan(start, next - start).TrimEnd("\r\n"u8));

    public bool Read()
    {
        Pass(next);
        SkipEmptyLines();
        if (start >= end && isAtEnd)
            return false;
        (Wrong, IsMended) = (Find(out next), false);
        if (Wrong is null && fields.Count != Columns.Count)
            Wrong = $"{fields.Count} fields where the first line has {Columns.Count}";
        if (Wrong is not null)
            Mend();
        else if (broken.IsUnlearnt)
            broken.Learn(buffer.AsSpan(start, next - start));
        nextLine = Line + buffer.AsSpan(start, next - start).Count((byte)'\n');
        return true;
    }

    public void Dispose() => stream.Dispose();

    private void Mend()
    {
        int length;
        while ((length = broken.LengthOf(buffer.AsSpan(start, end - start), isAtEnd || end - start >= LongestRow)) < 0)
            Fill();
        next = start + length;
        IsMended = broken.Mend(buffer.AsSpan(start, length));
        Wrong = IsMended ? null : Wrong;
    }

    private void Pass(int to) => (start, next, Line) = (to, to, nextLine);

    private void SkipEmptyLines()
    {
        while (true)
        {
            if (start >= end && !Fill())
                return;
            if (buffer[start] == '\n')
                nextLine = ++Line;
            else if (buffer[start] != '\r')
                return;
            start++;
        }
    }

    /// <summary>Finds the row's fields, and where the next row begins.</summary>
    /// <returns>What is wrong, or null.</returns>
    private string? Find(out int after)
    {
        while (true)
        {
            RowEnd found = fields.Find(buffer.AsSpan(0, end), start, Separator, isAtEnd, out after);
            if (found != RowEnd.NeedsMore)
                return found == RowEnd.BrokenQuote ? "a quote ends in the middle of a field" : found == RowEnd.Unclosed ? "a quote is never closed" : null;
            if (end - start >= LongestRow)
                return $"longer than {LongestRow >> 20} MB";
            Fill();
        }
    }

    private bool Fill()
    {
        if (isAtEnd)
            return false;
        int moved = start;
        if (start > 0)
            buffer.AsSpan(start, end - start).CopyTo(buffer);
        (taken, next, end, start) = (taken + start, next - start, end - start, 0);
        if (end > buffer.Length / 2)
            Array.Resize(ref buffer, buffer.Length * 2);
        int read = stream.ReadAtLeast(buffer.AsSpan(end), Math.Min(buffer.Length - end, FirstLength / 2), throwOnEndOfStream: false);
        end += read;
        isAtEnd = read < Math.Min(buffer.Length - end + read, FirstLength / 2);
        return read > 0 || moved > 0;
    }

    private ReadOnlySpan<byte> FirstLine()
    {
        ReadOnlySpan<byte> all = buffer.AsSpan(start, end - start);
        int at = all.IndexOf((byte)'\n');
        return at < 0 ? all : all[..at];
    }

    private static byte LikeliestSeparator(ReadOnlySpan<byte> line)
    {
        byte likeliest = (byte)',';
        foreach (byte candidate in ";\t"u8)
            likeliest = line.Count(candidate) > line.Count(likeliest) ? candidate : likeliest;
        return likeliest;
    }
}
