using System.Text;

namespace Samklang.Sources.PastProjects;

/// <summary>
/// Tells where a row with broken quotes ends, and its fields apart. A row begins in a new line as the rows before it do (quoted or not, with a
/// number after the same letters), so that what is lost is one row and never those after it. Fields are told apart by what stands between two of them where all are quoted.
/// </summary>
internal sealed class BrokenRows(byte separator, int columns)
{
    private readonly List<byte[]> fields = [];
    private bool isQuoted;
    private byte[] letters = [];
    private bool hasNumber;

    public bool IsUnlearnt { get; private set; } = true;

    public ReadOnlySpan<byte> this[int column] => fields[column];

    /// <summary>Learns from a whole row how rows begin.</summary>
    public void Learn(ReadOnlySpan<byte> row)
    {
        isQuoted = row.StartsWith((byte)'"');
        ReadOnlySpan<byte> first = Begin(row);
        int last = first.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9');
        (letters, hasNumber) = (first[..(last + 1)].ToArray(), last + 1 < first.Length);
        IsUnlearnt = false;
    }

    /// <summary>The row's length with its line's end; -1 when more must be read to tell.</summary>
    public int LengthOf(ReadOnlySpan<byte> rest, bool isAll)
    {
        int at = 0;
        while (rest[at..].IndexOf((byte)'\n') is >= 0 and var length)
        {
            at += length + 1;
            if (at == rest.Length)
                break;
            if (BeginsRow(rest[at..]) is not { } begins)
                return isAll ? at : -1;
            if (begins)
                return at;
        }
        return isAll ? rest.Length : -1;
    }

    public bool Mend(ReadOnlySpan<byte> row)
    {
        fields.Clear();
        row = row.TrimEnd("\r\n"u8);
        if (!row.StartsWith((byte)'"') || !row.EndsWith((byte)'"') || row.Length < 2)
            return false;
        ReadOnlySpan<byte> between = [(byte)'"', separator, (byte)'"'];
        row = row[1..^1];
        while (row.IndexOf(between) is >= 0 and var length)
        {
            fields.Add(Cleaned(row[..length]));
            row = row[(length + between.Length)..];
        }
        fields.Add(Cleaned(row));
        return fields.Count == columns;
    }

    // Null: too little is there to tell.
    private bool? BeginsRow(ReadOnlySpan<byte> rest)
    {
        if (isQuoted && rest[0] != '"')
            return false;
        if (!hasNumber)
            return true;
        ReadOnlySpan<byte> first = Begin(rest);
        int length = first.Length + (isQuoted ? 2 : 0);
        return length >= rest.Length ? null
            : first.Length > letters.Length && first.StartsWith(letters) && rest[length] == separator
                && first[letters.Length..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
    }

    private ReadOnlySpan<byte> Begin(ReadOnlySpan<byte> row)
    {
        ReadOnlySpan<byte> rest = isQuoted ? row[1..] : row;
        int length = rest.IndexOf(isQuoted ? (byte)'"' : separator);
        return length < 0 ? rest : rest[..length];
    }

    private static byte[] Cleaned(ReadOnlySpan<byte> field)
    {
        string text = Encoding.UTF8.GetString(field).Replace("\"\"", "\"", StringComparison.Ordinal);
        bool isWrapped = text.Length > 1 && text[0] == '"' && text[^1] == '"';
        return Encoding.UTF8.GetBytes(isWrapped ? text[1..^1] : text);
    }
}
