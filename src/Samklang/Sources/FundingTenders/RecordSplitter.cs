namespace Samklang.Sources.FundingTenders;

/// <summary>
/// Finds the records of a search answer by their braces alone, so that one broken record, or the end of a file that was
/// cut off, doesn't hide the others.
/// </summary>
internal ref struct RecordSplitter(ReadOnlySpan<byte> json, int start)
{
    private readonly ReadOnlySpan<byte> json = json;

    /// <summary>Where reading goes on.</summary>
    public int At { get; set; } = start;

    /// <summary>True when the list of records has been closed.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Moves to the next record.</summary>
    /// <param name="record">Where it lies. It runs to the end of the file when it is never closed.</param>
    /// <param name="isWhole">False when the record is never closed.</param>
    public bool Next(out Range record, out bool isWhole)
    {
        (record, isWhole) = (default, false);
        for (; At < json.Length && json[At] != '{'; At++)
        {
            if (json[At] == ']')
            {
                IsClosed = true;
                return false;
            }
        }
        if (At >= json.Length)
            return false;
        int end = EndOfRecord(At);
        isWhole = end > 0;
        record = At..(isWhole ? end : json.Length);
        At = record.End.Value;
        return true;
    }

    /// <summary>Where the next record seems to begin after a broken one: at a brace that is followed by the usual first key.</summary>
    public static int Resume(ReadOnlySpan<byte> json, int after, ReadOnlySpan<byte> firstKey)
    {
        for (int at = after; at < json.Length; at++)
        {
            if (json[at] != '{')
                continue;
            int key = at + 1;
            while (key < json.Length && json[key] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
                key++;
            if (json[key..].StartsWith(firstKey))
                return at;
        }
        return -1;
    }

    /// <summary>True when the list goes on, or ends, at the place as it does after a record.</summary>
    public static bool IsBetweenRecords(ReadOnlySpan<byte> json, int at)
    {
        ReadOnlySpan<byte> rest = json[at..].TrimStart(" \t\r\n"u8);
        return rest.StartsWith("]"u8) || (rest.StartsWith(","u8) && rest[1..].TrimStart(" \t\r\n"u8).StartsWith("{"u8));
    }

    private readonly int EndOfRecord(int from)
    {
        int depth = 0;
        bool inString = false;
        for (int at = from; at < json.Length; at++)
        {
            byte b = json[at];
            if (inString && b == '\\')
                at++;
            else if (b == '"')
                inString = !inString;
            else if (!inString && b is (byte)'{' or (byte)'[')
                depth++;
            else if (!inString && b is (byte)'}' or (byte)']' && --depth == 0)
                return at + 1;
        }
        return -1;
    }
}
