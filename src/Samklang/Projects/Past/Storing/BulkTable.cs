using NpgsqlTypes;

namespace Samklang.Projects.Past.Storing;

/// <summary>A table that rows are written to in great numbers.</summary>
/// <param name="Name">Its name in the database.</param>
/// <param name="KeyLength">How many of the columns, from the first, are its key.</param>
/// <param name="Columns">The columns in the order in which rows give their values.</param>
internal sealed record BulkTable(string Name, int KeyLength, BulkColumn[] Columns)
{
    /// <summary>What happens to a row that there is: nothing when null, else the assignments and the condition on them.</summary>
    public string? Update { get; init; }

    /// <summary>By which column the newest of several rows with one key is told; else the last one counts.</summary>
    public string? Newest { get; init; }

    public string OnConflict => $"ON CONFLICT ({Names(Columns.Take(KeyLength))}) DO {(Update is null ? "NOTHING" : "UPDATE SET " + Update)}";

    public static string Names(IEnumerable<BulkColumn> columns) => string.Join(", ", columns.Select(c => $"\"{c.Name}\""));
}

/// <param name="Name">The column's name.</param>
/// <param name="Type">Its type in PostgreSQL; SQLite takes what it is given.</param>
internal readonly record struct BulkColumn(string Name, NpgsqlDbType Type);

internal enum BulkKind : byte
{
    Nothing,
    Whole,
    Number,
    Text,
    Day,
}

/// <summary>A value on its way into the database, without boxing.</summary>
internal readonly record struct BulkValue(BulkKind Kind, long Whole, double Number, string? Text)
{
    public static BulkValue Nothing => default;

    public static implicit operator BulkValue(long value) => new(BulkKind.Whole, value, 0, null);

    public static implicit operator BulkValue(int value) => new(BulkKind.Whole, value, 0, null);

    public static implicit operator BulkValue(int? value) => value is { } known ? (long)known : Nothing;

    public static implicit operator BulkValue(double? value) => value is { } known ? new(BulkKind.Number, 0, known, null) : Nothing;

    public static implicit operator BulkValue(string? value) => value is null ? Nothing : new(BulkKind.Text, 0, 0, value);

    public static implicit operator BulkValue(DateOnly? value) => value is { } known ? new(BulkKind.Day, known.DayNumber, 0, null) : Nothing;

    public static implicit operator BulkValue(bool value) => value ? 1L : 0L;

    public DateOnly Day => DateOnly.FromDayNumber((int)Whole);
}
