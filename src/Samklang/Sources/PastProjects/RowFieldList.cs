namespace Samklang.Sources.PastProjects;

internal enum RowEnd
{
    Found,
    NeedsMore,
    BrokenQuote,
    Unclosed,
}

/// <summary>Where the fields of a row stand in a buffer.</summary>
internal sealed class RowFieldList
{
    private readonly List<(int From, int Length, bool IsEscaped)> places = [];
    private byte[] unescaped = new byte[1 << 12];

    public int Count => places.Count;

    public ReadOnlySpan<byte> this[ReadOnlySpan<byte> buffer, int column]
    {
        get
        {
            (int from, int length, bool isEscaped) = places[column];
            ReadOnlySpan<byte> field = buffer.Slice(from, length);
            return isEscaped ? Unescape(field, ref unescaped) : field;
        }
    }

    /// <summary>Halves the quotes that are written double.</summary>
    public static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> field, ref byte[] into)
    {
        if (into.Length < field.Length)
            into = new byte[field.Length * 2];
        int length = 0;
        for (int at = 0; at < field.Length; at++)
        {
            into[length++] = field[at];
            if (field[at] == '"' && at + 1 < field.Length && field[at + 1] == '"')
                at++;
        }
        return into.AsSpan(0, length);
    }

    public RowEnd Find(ReadOnlySpan<byte> buffer, int start, byte separator, bool isAtEnd, out int after)
    {
        places.Clear();
        int at = after = start;
        while (true)
        {
            RowEnd found = at < buffer.Length && buffer[at] == '"'
                ? Quoted(buffer, separator, isAtEnd, ref at)
                : Bare(buffer, separator, isAtEnd, ref at);
            if (found != RowEnd.Found)
                return found;
            if (at < buffer.Length && buffer[at] == separator)
            {
                at++;
                continue;
            }
            while (at < buffer.Length && buffer[at] == '\r')
                at++;
            if (at >= buffer.Length && !isAtEnd)
                return RowEnd.NeedsMore;
            after = Math.Min(at + 1, buffer.Length);
            return RowEnd.Found;
        }
    }

    private RowEnd Quoted(ReadOnlySpan<byte> buffer, byte separator, bool isAtEnd, ref int at)
    {
        int from = at + 1;
        bool isEscaped = false;
        for (int seek = from; ;)
        {
            int quote = buffer[seek..].IndexOf((byte)'"');
            if (quote < 0)
                return isAtEnd ? RowEnd.Unclosed : RowEnd.NeedsMore;
            quote += seek;
            if (quote + 1 >= buffer.Length && !isAtEnd)
                return RowEnd.NeedsMore;
            byte follows = quote + 1 < buffer.Length ? buffer[quote + 1] : (byte)'\n';
            if (follows == '"')
            {
                (isEscaped, seek) = (true, quote + 2);
                continue;
            }
            if (follows != separator && follows is not ((byte)'\n' or (byte)'\r'))
                return RowEnd.BrokenQuote;
            places.Add((from, quote - from, isEscaped));
            at = quote + 1;
            return RowEnd.Found;
        }
    }

    private RowEnd Bare(ReadOnlySpan<byte> buffer, byte separator, bool isAtEnd, ref int at)
    {
        int length = buffer[at..].IndexOfAny(separator, (byte)'\n');
        if (length < 0 && !isAtEnd)
            return RowEnd.NeedsMore;
        length = length < 0 ? buffer.Length - at : length;
        bool endsLine = at + length >= buffer.Length || buffer[at + length] == '\n';
        places.Add((at, endsLine ? buffer.Slice(at, length).TrimEnd((byte)'\r').Length : length, false));
        at += length;
        return RowEnd.Found;
    }
}
