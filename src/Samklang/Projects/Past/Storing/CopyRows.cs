using System.Buffers.Binary;
using System.Text;
using NpgsqlTypes;

namespace Samklang.Projects.Past.Storing;

/// <summary>
/// Rows of one table as PostgreSQL's COPY takes them in its binary form, written down as they come: a row takes a third of what its values
/// would. Emptied, it keeps its room for the next ones.
/// </summary>
internal sealed class CopyRows(BulkTable table)
{
    private const int ChunkLength = 1 << 18;
    private const int LongestFixed = sizeof(int) + sizeof(long);

    private static readonly DateOnly firstDay = new(2000, 1, 1);
    private static readonly byte[] head = [.. "PGCOPY\n"u8, 0xFF, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0];
    private static readonly byte[] end = [0xFF, 0xFF];

    private readonly List<(byte[] Bytes, int Length)> chunks = [];
    private int at = -1;

    public BulkTable Table => table;

    public int Count { get; private set; }

    public void Add(ReadOnlySpan<BulkValue> row)
    {
        BinaryPrimitives.WriteInt16BigEndian(Room(sizeof(short)), (short)row.Length);
        Took(sizeof(short));
        for (int column = 0; column < row.Length; column++)
            Write(row[column], table.Columns[column].Type);
        Count++;
    }

    public async Task WriteToAsync(Stream copy, CancellationToken cancel)
    {
        await copy.WriteAsync(head, cancel);
        for (int chunk = 0; chunk <= at; chunk++)
            await copy.WriteAsync(chunks[chunk].Bytes.AsMemory(0, chunks[chunk].Length), cancel);
        await copy.WriteAsync(end, cancel);
    }

    public void Clear()
    {
        // A chunk that a very long text has made is not kept.
        chunks.RemoveAll(c => c.Bytes.Length > ChunkLength);
        for (int chunk = 0; chunk < chunks.Count; chunk++)
            chunks[chunk] = (chunks[chunk].Bytes, 0);
        (at, Count) = (chunks.Count > 0 ? 0 : -1, 0);
    }

    private void Write(BulkValue value, NpgsqlDbType type)
    {
        if (value.Kind == BulkKind.Text)
        {
            Write(value.Text!);
            return;
        }
        Span<byte> room = Room(LongestFixed), to = room[sizeof(int)..];
        int length = (value.Kind, type) switch
        {
            (BulkKind.Nothing, _) => -1,
            (BulkKind.Number, _) => sizeof(double),
            (BulkKind.Day, _) or (_, NpgsqlDbType.Integer) => sizeof(int),
            (_, NpgsqlDbType.Bigint) => sizeof(long),
            (_, NpgsqlDbType.Smallint) => sizeof(short),
            (_, NpgsqlDbType.Boolean) => sizeof(bool),
            _ => throw new InvalidOperationException($"{table.Name}: {value.Kind} is no value of a column of {type}."),
        };
        BinaryPrimitives.WriteInt32BigEndian(room, length);
        if (value.Kind == BulkKind.Number)
            BinaryPrimitives.WriteDoubleBigEndian(to, value.Number);
        else if (value.Kind == BulkKind.Day)
            BinaryPrimitives.WriteInt32BigEndian(to, (int)value.Whole - firstDay.DayNumber);
        else if (length == sizeof(long))
            BinaryPrimitives.WriteInt64BigEndian(to, value.Whole);
        else if (length == sizeof(int))
            BinaryPrimitives.WriteInt32BigEndian(to, checked((int)value.Whole));
        else if (length == sizeof(short))
            BinaryPrimitives.WriteInt16BigEndian(to, checked((short)value.Whole));
        else if (length == sizeof(bool))
            to[0] = value.Whole != 0 ? (byte)1 : (byte)0;
        Took(sizeof(int) + Math.Max(length, 0));
    }

    private void Write(string text)
    {
        // PostgreSQL keeps no zero in a text.
        string kept = text.Contains('\0', StringComparison.Ordinal) ? text.Replace("\0", "", StringComparison.Ordinal) : text;
        Span<byte> room = Room(sizeof(int) + Encoding.UTF8.GetMaxByteCount(kept.Length));
        int length = Encoding.UTF8.GetBytes(kept, room[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(room, length);
        Took(sizeof(int) + length);
    }

    private Span<byte> Room(int length)
    {
        while (at < 0 || chunks[at].Bytes.Length - chunks[at].Length < length)
        {
            at++;
            if (at == chunks.Count || chunks[at].Bytes.Length < length)
                chunks.Insert(at, (new byte[Math.Max(length, ChunkLength)], 0));
        }
        return chunks[at].Bytes.AsSpan(chunks[at].Length);
    }

    private void Took(int length) => chunks[at] = (chunks[at].Bytes, chunks[at].Length + length);
}
