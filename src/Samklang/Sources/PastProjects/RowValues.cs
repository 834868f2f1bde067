using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Samklang.Networks;

namespace Samklang.Sources.PastProjects;

/// <summary>Reads a row's fields as values. What can't be read is noted, with the column, and left empty.</summary>
internal sealed class RowValues(DelimitedRows rows)
{
    private static readonly string[] dayForms = ["yyyy-MM-dd", "dd/MM/yyyy", "yyyy-MM-dd HH:mm:ss", "dd/MM/yyyy HH:mm:ss", "dd.MM.yyyy"];

    private readonly List<string> notes = [];

    /// <summary>What could not be read in the row since the last <see cref="Begin"/>.</summary>
    public IReadOnlyList<string> Notes => notes;

    public void Begin() => notes.Clear();

    /// <summary>The column's place; -1 when the file has none of these.</summary>
    public int Column(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            for (int at = 0; at < rows.Columns.Count; at++)
                if (rows.Columns[at].Equals(name, StringComparison.OrdinalIgnoreCase))
                    return at;
        return -1;
    }

    public string Text(int column)
    {
        ReadOnlySpan<byte> field = Trimmed(column);
        return field.IsEmpty || field.SequenceEqual("N.a."u8) ? "" : Encoding.UTF8.GetString(field);
    }

    /// <summary>A whole number; null when the field is anything else.</summary>
    public long? Whole(int column) =>
        Utf8Parser.TryParse(Trimmed(column), out long value, out int length) && length == Trimmed(column).Length && value >= 0 ? value : null;

    /// <summary>An amount with decimal point or comma.</summary>
    public double? Amount(int column)
    {
        ReadOnlySpan<byte> field = Trimmed(column);
        if (field.IsEmpty || field.SequenceEqual("N.a."u8))
            return null;
        if (Utf8Parser.TryParse(field, out double plain, out int length) && length == field.Length)
            return plain;
        string text = Encoding.UTF8.GetString(field).Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal);
        bool hasComma = text.LastIndexOf(',') > text.LastIndexOf('.');
        string point = hasComma ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.') : text.Replace(",", "", StringComparison.Ordinal);
        return double.TryParse(point, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value : Unread(column, text, "an amount");
    }

    public DateOnly? Day(int column)
    {
        ReadOnlySpan<byte> field = Trimmed(column);
        if (field.IsEmpty || field.SequenceEqual("N.a."u8))
            return null;
        if (field.Length >= 10 && field[4] == '-' && Utf8Parser.TryParse(field[..4], out int year, out _) && Utf8Parser.TryParse(field[5..7], out int month, out _)
            && Utf8Parser.TryParse(field[8..10], out int day, out _) && year is > 1900 and < 2200 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month))
            return new DateOnly(year, month, day);
        string text = Encoding.UTF8.GetString(field);
        if (DateTime.TryParseExact(text, dayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime read))
            return DateOnly.FromDateTime(read);
        Unread(column, text, "a date");
        return null;
    }

    public bool Flag(int column) => Trimmed(column) is [(byte)'t' or (byte)'T' or (byte)'Y' or (byte)'y' or (byte)'1', ..];

    /// <summary>A territory's code; older versions of the classification have the same shape.</summary>
    public string? Nuts(int column)
    {
        string text = Text(column);
        if (text.Length == 0 || NutsCode.TryParse(text, null, out _))
            return text.Length == 0 ? null : text;
        Unread(column, text, "a NUTS code");
        return null;
    }

    /// <summary>Latitude and longitude, with or without brackets around.</summary>
    public (double? Latitude, double? Longitude) Point(int column)
    {
        ReadOnlySpan<byte> field = Trimmed(column).Trim("()"u8);
        int comma = field.IndexOf((byte)',');
        if (comma < 0)
            return default;
        bool isRead = Utf8Parser.TryParse(field[..comma].Trim((byte)' '), out double latitude, out _) & Utf8Parser.TryParse(field[(comma + 1)..].Trim((byte)' '), out double longitude, out _);
        return isRead && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 ? (latitude, longitude) : default;
    }

    private double? Unread(int column, string text, string what)
    {
        notes.Add($"taken in without {rows.Columns[column]}: '{(text.Length > 60 ? text[..60] + "…" : text)}' is not {what}");
        return null;
    }

    public ReadOnlySpan<byte> Trimmed(int column) => rows[column].Trim(" \t\r\n"u8);
}
