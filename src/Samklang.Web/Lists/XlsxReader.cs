using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Samklang.Web.Lists;

/// <summary>Reads the cells of a spreadsheet's first sheet as texts, numbers and days as the file writes them.</summary>
/// <remarks>The library finds the parts of the file; cells are read straight from the XML, since as its objects they take some three times as long.</remarks>
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
        List<string> shared = book.SharedStringTablePart is { } strings ? Shared(strings) : [];
        using XmlReader reader = Open(sheet);
        int number = 0;
        while (reader.Read())
        {
            if (!IsStart(reader, "row"))
                continue;
            number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : number + 1;
            yield return (number, Cells(reader, shared));
        }
    }

    private static XmlReader Open(OpenXmlPart part) =>
        XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), new() { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = LargestPart, CloseInput = true });

    private static List<string> Shared(SharedStringTablePart part)
    {
        List<string> shared = [];
        using XmlReader reader = Open(part);
        while (reader.Read())
            if (IsStart(reader, "si"))
                shared.Add(Text(reader));
        return shared;
    }

    // Empty cells are left out of the file; a cell's own name says in which column it stands.
    private static List<string> Cells(XmlReader reader, List<string> shared)
    {
        List<string> cells = [];
        int depth = reader.Depth;
        while (!IsEnd(reader, depth) && reader.Read())
        {
            if (!IsStart(reader, "c"))
                continue;
            int column = reader.GetAttribute("r") is { } name ? ColumnOf(name) : cells.Count;
            bool isShared = reader.GetAttribute("t") == "s";
            string text = Text(reader);
            if (column >= MostColumns)
                continue;
            while (cells.Count < column)
                cells.Add("");
            cells.Add(isShared && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int at) && at < shared.Count ? shared[at] : text);
        }
        return cells;
    }

    // The value of a cell, or the parts of its text, without formulas and without how the text is pronounced.
    private static string Text(XmlReader reader)
    {
        (string only, StringBuilder? more, string within) = ("", null, "");
        int depth = reader.Depth, silent = int.MaxValue;
        while (!IsEnd(reader, depth) && reader.Read())
        {
            if (reader.Depth <= silent)
                silent = IsStart(reader, "rPh") ? reader.Depth : int.MaxValue;
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
                within = reader.NodeType == XmlNodeType.Element && !reader.IsEmptyElement ? reader.LocalName : "";
            else if (within is "v" or "t" && silent == int.MaxValue && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                if (only.Length > 0 || more is not null)
                    (more ??= new StringBuilder(only)).Append(reader.Value);
                else
                    only = reader.Value;
            }
        }
        return more?.ToString() ?? only;
    }

    private static bool IsStart(XmlReader reader, string name) => reader.NodeType == XmlNodeType.Element && reader.LocalName == name;

    // Where an element at the depth ends, an empty one where it stands.
    private static bool IsEnd(XmlReader reader, int depth) =>
        reader.Depth == depth && (reader.NodeType == XmlNodeType.EndElement || (reader.NodeType == XmlNodeType.Element && reader.IsEmptyElement));

    private static int ColumnOf(string name)
    {
        int column = 0;
        foreach (char letter in name.TakeWhile(char.IsAsciiLetter))
            column = (column * 26) + (char.ToUpperInvariant(letter) - 'A' + 1);
        return Math.Max(0, column - 1);
    }
}
