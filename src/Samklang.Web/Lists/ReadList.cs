using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml.Packaging;

namespace Samklang.Web.Lists;

/// <summary>Why a file could not be read as a list.</summary>
public enum ListProblem
{
    None,
    Empty,
    TooLarge,
    NotAList,
}

/// <summary>A list read from a file: its rows with the number each has there, a cell found by its column's key.</summary>
public sealed record ReadTable(IReadOnlyList<ReadRow> Rows, IReadOnlyList<string> UnknownHeadings, ListProblem Problem = ListProblem.None)
{
    public static ReadTable Bad(ListProblem problem) => new([], [], problem);
}

/// <summary>A file as it stands: its heads, and its rows with their cells in the same order.</summary>
public sealed record RawTable(IReadOnlyList<string> Heads, IReadOnlyList<RawRow> Rows, ListProblem Problem = ListProblem.None)
{
    public static RawTable Bad(ListProblem problem) => new([], [], problem);
}

/// <summary>A row of a file with its number there; it may have fewer cells than there are heads.</summary>
public sealed record RawRow(int Line, IReadOnlyList<string> Cells);

/// <summary>A row of a file, with its number there; the heads are row 1.</summary>
public sealed record ReadRow(int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The text of a cell; empty when the file has no such column.</summary>
    public string Text(string key) => Cells.GetValueOrDefault(key, "");

    public bool Has(string key) => Cells.ContainsKey(key);

    /// <summary>A day as people and spreadsheets write it; null when the cell is empty or holds none.</summary>
    public DateOnly? Day(string key)
    {
        string text = Text(key).Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            return day;
        // A spreadsheet keeps days as numbers, counted from the end of 1899.
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double serial) && serial is > 1 and < 2_958_466
            ? DateOnly.FromDateTime(DateTime.FromOADate(serial))
            : null;
    }

    /// <summary>A number with a comma or a point before its decimals; null when the cell is empty or holds none.</summary>
    public decimal? Number(string key) =>
        decimal.TryParse(string.Concat(Text(key).Where(c => !char.IsWhiteSpace(c))).Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;
}

/// <summary>
/// Reads a list that was written here and changed in a spreadsheet: XLSX, or CSV in UTF-8, UTF-16 or the old Western code page,
/// with whatever separator. A column is known by its key or by its heading in either language; columns may change places.
/// </summary>
public static class ReadList
{
    public const int MostRows = 20_000;
    public const long LargestFile = 10 * 1024 * 1024;

    public static async Task<ReadTable> ReadAsync(Stream file, IReadOnlyCollection<ListHead> known, CancellationToken cancel)
    {
        RawTable raw = await RawAsync(file, heading => KeyOf(heading, known) is not null, cancel);
        if (raw.Problem != ListProblem.None)
            return ReadTable.Bad(raw.Problem);
        List<string?> keys = [.. raw.Heads.Select(h => KeyOf(h, known))];
        return keys.TrueForAll(key => key is null)
            ? ReadTable.Bad(ListProblem.NotAList)
            : new([.. raw.Rows.Select(row => new ReadRow(row.Line, keys.Zip(row.Cells).Where(p => p.First is not null).DistinctBy(p => p.First).ToDictionary(p => p.First!, p => p.Second)))],
                [.. raw.Heads.Where((h, i) => h.Length > 0 && keys[i] is null)]);
    }

    /// <summary>The heads and the rows as they stand.</summary>
    /// <param name="file">The file.</param>
    /// <param name="means">True for a heading that means something, by which the separator of a CSV is told.</param>
    /// <param name="cancel">Ends the reading.</param>
    public static async Task<RawTable> RawAsync(Stream file, Func<string, bool> means, CancellationToken cancel)
    {
        using MemoryStream whole = new();
        byte[] block = new byte[81_920];
        for (int read; (read = await file.ReadAsync(block, cancel)) > 0;)
        {
            if (whole.Length + read > LargestFile)
                return RawTable.Bad(ListProblem.TooLarge);
            whole.Write(block, 0, read);
        }
        byte[] bytes = whole.ToArray();
        if (bytes.Length == 0)
            return RawTable.Bad(ListProblem.Empty);
        try
        {
            return Table(bytes is [(byte)'P', (byte)'K', ..] ? XlsxReader.Rows(bytes) : Csv(Decode(bytes), means));
        }
        catch (Exception wrong) when (wrong is InvalidDataException or CsvHelperException or OpenXmlPackageException or FormatException or System.Xml.XmlException)
        {
            return RawTable.Bad(ListProblem.NotAList);
        }
    }

    private static RawTable Table(IEnumerable<(int Number, IReadOnlyList<string> Cells)> lines)
    {
        List<string>? heads = null;
        List<RawRow> rows = [];
        foreach ((int number, IReadOnlyList<string> cells) in lines)
        {
            if (cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (heads is null)
                heads = [.. cells.Select(c => c.Trim())];
            else if (rows.Count == MostRows)
                return RawTable.Bad(ListProblem.TooLarge);
            else
                rows.Add(new(number, [.. cells.Take(heads.Count).Select(c => c.Trim())]));
        }
        return heads is null ? RawTable.Bad(ListProblem.Empty) : new(heads, rows);
    }

    private static string? KeyOf(string heading, IReadOnlyCollection<ListHead> known) =>
        known.FirstOrDefault(k => heading.Equals(k.Key, StringComparison.OrdinalIgnoreCase) || heading.Equals(k.Heading, StringComparison.OrdinalIgnoreCase))?.Key;

    private static IEnumerable<(int, IReadOnlyList<string>)> Csv(string whole, Func<string, bool> means)
    {
        using StringReader text = new(whole);
        using CsvParser csv = new(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = SeparatorOf(whole, means), BadDataFound = null, MaxFieldSize = 200_000 });
        for (int number = 1; csv.Read(); number++)
            yield return (number, [.. (csv.Record ?? []).Select(CsvGuard.Read)]);
    }

    // The one between the most headings that are known, then between the most of any: texts may hold the others as often as there are columns.
    private static string SeparatorOf(string whole, Func<string, bool> means)
    {
        string heads = whole.TrimStart().Split('\n', 2)[0];
        return ((string[])[";", ",", "\t"]).MaxBy(separator => heads.Split(separator) is var parts ? (parts.Count(h => means(h.Trim().Trim('"'))), parts.Length) : default)!;
    }

    private static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes, 2, bytes.Length - 2);
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
