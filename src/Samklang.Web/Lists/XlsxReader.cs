using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Samklang.Web.Lists;

/// <summary>Reads the cells of a spreadsheet's first sheet as texts, numbers and days as the file writes them.</summary>
internal static class XlsxReader
{
    // A small file can unpack to a very large one.
    private const long LargestPart = 50 * 1024 * 1024;

    private const int MostColumns = 200;

    public static IEnumerable<(int Number, IReadOnlyList<string> Cells)> Rows(byte[] bytes)
    {
        using MemoryStream file = new(bytes);
        using SpreadsheetDocument document = SpreadsheetDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = LargestPart });
        WorkbookPart? book = document.WorkbookPart;
        if (book?.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart sheet)
            yield break;
        List<string> shared = [.. book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(s => s.InnerText) ?? []];
        using OpenXmlReader reader = OpenXmlReader.Create(sheet);
        int number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
                continue;
            Row row = (Row)reader.LoadCurrentElement()!;
            number = row.RowIndex?.Value is { } index ? (int)index : number + 1;
            yield return (number, Cells(row, shared));
        }
    }

    // Empty cells are left out of the file; a cell's own name says in which column it stands.
    private static List<string> Cells(Row row, List<string> shared)
    {
        List<string> cells = [];
        foreach (Cell cell in row.Elements<Cell>())
        {
            int column = cell.CellReference?.Value is { } name ? ColumnOf(name) : cells.Count;
            if (column >= MostColumns)
                break;
            while (cells.Count < column)
                cells.Add("");
            cells.Add(TextOf(cell, shared));
        }
        return cells;
    }

    private static string TextOf(Cell cell, List<string> shared)
    {
        if (cell.InlineString is { } inline)
            return inline.InnerText;
        string text = cell.CellValue?.Text ?? "";
        return cell.DataType?.Value == CellValues.SharedString && int.TryParse(text, out int at) && at >= 0 && at < shared.Count ? shared[at] : text;
    }

    private static int ColumnOf(string name)
    {
        int column = 0;
        foreach (char letter in name.TakeWhile(char.IsAsciiLetter))
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        return Math.Max(0, column - 1);
    }
}
