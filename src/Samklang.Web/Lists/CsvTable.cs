using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Samklang.Web.Lists;

/// <summary>
/// Writes a list as CSV so that Excel opens it rightly with a double click: UTF-8 with its mark, and the separators that the
/// language's Excel expects. Days are ISO 8601.
/// </summary>
internal static class CsvTable
{
    public const string MediaType = "text/csv; charset=utf-8";

    public static byte[] Write(ListTable table, CultureInfo culture)
    {
        using MemoryStream file = new();
        bool hasComma = culture.NumberFormat.NumberDecimalSeparator == ",";
        using (StreamWriter text = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        using (CsvWriter csv = new(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = hasComma ? ";" : ",", NewLine = "\r\n" }))
        {
            foreach (ListHead head in table.Heads)
                csv.WriteField(head.Heading);
            csv.NextRecord();
            foreach (IReadOnlyList<object?> row in table.Rows)
            {
                foreach (object? cell in row)
                    csv.WriteField(Words(cell, hasComma));
                csv.NextRecord();
            }
        }
        return file.ToArray();
    }

    private static string Words(object? cell, bool hasComma) => cell switch
    {
        null => "",
        decimal number when hasComma => number.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        _ => CsvGuard.Write(cell.ToString() ?? ""),
    };
}
