using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samklang.Web.Components;

namespace Samklang.Web.Lists;

/// <summary>Writes a list as a spreadsheet: one sheet, its heads fixed and filterable, numbers and days as such.</summary>
internal static class XlsxTable
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // No cell holds more, and no sheet's name is longer.
    private const int LongestCell = 32_767;
    private const int LongestName = 31;

    public static byte[] Write(ListTable table)
    {
        using MemoryStream file = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = XlsxStyles.All();
            WorksheetPart sheet = book.AddNewPart<WorksheetPart>();
            Fill(sheet, table);
            book.Workbook = new(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = NameOf(table.Title) }));
            document.PackageProperties.Title = table.Title;
        }
        return file.ToArray();
    }

    private static void Fill(WorksheetPart part, ListTable table)
    {
        using OpenXmlWriter sheet = OpenXmlWriter.Create(part);
        sheet.WriteStartElement(new Worksheet());
        sheet.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 }));
        sheet.WriteElement(new Columns(table.Heads.Select((head, at) => new Column
        {
            Min = (uint)at + 1, Max = (uint)at + 1, Width = Width(table, at), CustomWidth = true,
        })));
        sheet.WriteStartElement(new SheetData());
        WriteRow(sheet, table.Heads.Select(h => TextCell(h.Heading, XlsxStyles.Head)));
        foreach (IReadOnlyList<object?> row in table.Rows)
            WriteRow(sheet, row.Select(CellOf));
        sheet.WriteEndElement();
        sheet.WriteElement(new AutoFilter { Reference = $"A1:{Letters(table.Heads.Count)}{table.Rows.Count + 1}" });
        sheet.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter sheet, IEnumerable<Cell> cells)
    {
        sheet.WriteStartElement(new Row());
        foreach (Cell cell in cells)
            sheet.WriteElement(cell);
        sheet.WriteEndElement();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null or "" => new(),
        decimal number => new() { CellValue = new(number), StyleIndex = number == decimal.Truncate(number) ? XlsxStyles.Whole : XlsxStyles.Plain },
        DateOnly day => new()
        {
            CellValue = new(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)), StyleIndex = XlsxStyles.Day,
        },
        _ => TextCell(value.ToString() ?? "", XlsxStyles.Wrapped),
    };

    private static Cell TextCell(string text, uint style) => new()
    {
        DataType = CellValues.InlineString, StyleIndex = style, InlineString = new(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static string Clean(string text)
    {
        string clean = MarkupText.Clean(text, keepsLines: true);
        return clean.Length <= LongestCell ? clean : clean[..(LongestCell - 2)].TrimEnd('\uD83C', '\uD83D', '\uD83E') + "…";
    }

    private static double Width(ListTable table, int column)
    {
        int longest = table.Rows.Take(200).Select(r => r[column] is string text ? text.Split('\n').Max(l => l.Length) : 10).Append(table.Heads[column].Heading.Length + 3).Max();
        return Math.Clamp(longest + 2, 8, 60);
    }

    private static string NameOf(string title)
    {
        string clean = string.Concat(Clean(title).Where(c => !"[]:*?/\\'".Contains(c, StringComparison.Ordinal))).Trim();
        return clean.Length == 0 ? "Samklang" : clean[..Math.Min(clean.Length, LongestName)];
    }

    private static string Letters(int column) => column <= 26 ? $"{(char)('A' + column - 1)}" : Letters((column - 1) / 26) + Letters(((column - 1) % 26) + 1);
}
