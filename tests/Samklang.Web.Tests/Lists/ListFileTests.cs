using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Samklang.Web.Lists;

namespace Samklang.Web.Tests.Lists;

public sealed class ListFileTests
{
    private static readonly CultureInfo swedish = new("sv");
    private static readonly CultureInfo english = new("en");

    private static readonly Thing[] things =
    [
        new("=1+1", 1250.5m, new(2026, 11, 23)), new("Två; rader\nmed \"citat\"", -3m, null), new("'@handle", null, new(1999, 2, 28)),
        new("＝1", 0m, null), new("Øresund\u0001 🚌, \uD83D", 12345678901m, null), new("'vanlig", null, null), new("-5 grader", null, null),
    ];

    public static TheoryData<string, string> Forms => new() { { "csv", "sv" }, { "csv", "en" }, { "xlsx", "sv" } };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_is_taken_home_comes_back_as_it_was(string form, string language)
    {
        ListTable table = Sheet(language).Fill(things);
        byte[] file = form == "xlsx" ? XlsxTable.Write(table) : CsvTable.Write(table, language == "sv" ? swedish : english);
        ReadTable read = await ReadAsync(file);
        Assert.Equal(ListProblem.None, read.Problem);
        Assert.Empty(read.UnknownHeadings);
        // Half a letter has no form in a file, and a spreadsheet has none for control characters.
        Assert.Equal(things.Select(t => Visible(t.Name.Replace(", \uD83D", ", \uFFFD"))), read.Rows.Select(r => Visible(r.Text("name"))));
        Assert.Equal(things.Select(t => t.Sum), read.Rows.Select(r => r.Number("sum")));
        Assert.Equal(things.Select(t => t.On), read.Rows.Select(r => r.Day("on")));
    }

    [Fact]
    public void No_text_is_a_formula_in_csv()
    {
        string csv = Encoding.UTF8.GetString(CsvTable.Write(Sheet("sv").Fill(things), swedish));
        Assert.Equal('\uFEFF', csv[0]);
        Assert.Contains("\r\n'=1+1;1250,5;2026-11-23\r\n", csv, StringComparison.Ordinal);
        Assert.Contains("\r\n'＝1;0;\r\n", csv, StringComparison.Ordinal);
        Assert.Contains("\r\n''@handle;", csv, StringComparison.Ordinal);
        Assert.Contains("\r\n'-5 grader;", csv, StringComparison.Ordinal);
        Assert.Contains(";-3;", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spreadsheet_is_valid_and_has_numbers_and_days_as_such()
    {
        using MemoryStream file = new(XlsxTable.Write(Sheet("sv").Fill(things)));
        using SpreadsheetDocument document = SpreadsheetDocument.Open(file, false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestHost.Cancel).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        List<Row> rows = [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>()];
        Assert.Equal(things.Length + 1, rows.Count);
        Assert.Equal(["Namn", "Summa", "Dag"], rows[0].Elements<Cell>().Select(c => c.InnerText));
        Cell[] first = [.. rows[1].Elements<Cell>()];
        Assert.Null(first[0].CellFormula);
        Assert.Equal(("1250.5", "46349"), (first[1].CellValue!.Text, first[2].CellValue!.Text));
    }

    [Fact]
    public void Another_library_reads_the_same_texts_numbers_and_days()
    {
        // It asks for the old Western code page before it looks at a file.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using MemoryStream file = new(XlsxTable.Write(Sheet("sv").Fill(things)));
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(file);
        Assert.Equal("Sakerting", reader.Name);
        Assert.True(reader.Read());
        Assert.Equal(["Namn", "Summa", "Dag"], Enumerable.Range(0, reader.FieldCount).Select(reader.GetString));
        foreach (Thing thing in things)
        {
            Assert.True(reader.Read());
            Assert.Equal(Visible(thing.Name.Replace(", \uD83D", ", \uFFFD")), Visible(reader.GetString(0)));
            Assert.Equal((double?)thing.Sum, reader.GetValue(1));
            Assert.Equal(thing.On?.ToDateTime(TimeOnly.MinValue), reader.GetValue(2));
        }
        Assert.False(reader.Read());
    }

    [Theory]
    [InlineData("Namn;Summa\r\nÅtta;1 250,5\r\n", "iso-8859-1")]
    [InlineData("Summa,Name\r\n\"1250.5\",Åtta\r\n", "utf-8")]
    [InlineData("NAMN\tsum\tOkänd\r\n\r\nÅtta\t1250,5\tx\r\n", "utf-16")]
    public async Task A_file_that_a_spreadsheet_has_saved_its_own_way_is_read(string text, string encoding)
    {
        Encoding how = Encoding.GetEncoding(encoding);
        ReadTable read = await ReadAsync([.. how.GetPreamble(), .. how.GetBytes(text)]);
        ReadRow row = Assert.Single(read.Rows);
        Assert.Equal(("Åtta", 1250.5m), (row.Text("name"), row.Number("sum")));
        Assert.Equal(text.Contains("Okänd") ? ["Okänd"] : [], read.UnknownHeadings);
    }

    [Theory]
    [InlineData("", ListProblem.Empty)]
    [InlineData("\r\n\r\n", ListProblem.Empty)]
    [InlineData("alldeles annat\r\n1", ListProblem.NotAList)]
    [InlineData("PK not a spreadsheet at all", ListProblem.NotAList)]
    public async Task What_is_no_list_is_refused(string text, ListProblem problem) =>
        Assert.Equal(problem, (await ReadAsync(Encoding.UTF8.GetBytes(text))).Problem);

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_before_it_is_read_through() =>
        Assert.Equal(ListProblem.TooLarge, (await ReadAsync(new byte[ReadList.LargestFile + 1])).Problem);

    private static Task<ReadTable> ReadAsync(byte[] file) =>
        ReadList.ReadAsync(new MemoryStream(file), [.. Sheet("sv").Fill([]).Heads, .. Sheet("en").Fill([]).Heads], TestHost.Cancel);

    private static ListSheet<Thing> Sheet(string language) => (language == "sv"
        ? new ListSheet<Thing>("things", "Saker/ting").Text("name", "Namn", t => t.Name).Number("sum", "Summa", t => t.Sum)
        : new ListSheet<Thing>("things", "Things").Text("name", "Name", t => t.Name).Number("sum", "Sum", t => t.Sum))
        .Day("on", language == "sv" ? "Dag" : "Day", t => t.On);

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsControl(c) || c == '\n'));

    private sealed record Thing(string Name, decimal? Sum, DateOnly? On);
}
