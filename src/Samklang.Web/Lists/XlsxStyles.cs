using DocumentFormat.OpenXml.Spreadsheet;

namespace Samklang.Web.Lists;

/// <summary>How the cells of a spreadsheet look, by number.</summary>
internal static class XlsxStyles
{
    public const uint Plain = 0;
    public const uint Head = 1;
    public const uint Wrapped = 2;
    public const uint Day = 3;
    public const uint Whole = 4;

    private const uint DayFormat = 164;
    private const uint WholeFormat = 3;

    public static Stylesheet All() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy\\-mm\\-dd" }),
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "Calibri" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Calibri" })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat(Top()) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
            new CellFormat(Top()) { ApplyAlignment = true },
            new CellFormat(Top()) { NumberFormatId = DayFormat, ApplyNumberFormat = true, ApplyAlignment = true },
            new CellFormat(Top()) { NumberFormatId = WholeFormat, ApplyNumberFormat = true, ApplyAlignment = true }));

    private static Alignment Top() => new() { Vertical = VerticalAlignmentValues.Top, WrapText = true };
}
