using System.Globalization;
using System.IO.Compression;
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

    [Fact]
    public async Task A_spreadsheet_as_other_programs_write_it_is_read_cell_by_cell()
    {
        const string Strings = """<x:si><x:t>Namn</x:t></x:si><x:si><x:t>Summa</x:t></x:si><x:si><x:r><x:t xml:space="preserve">Två </x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>delar</x:t></x:r><x:rPh sb="0" eb="1"><x:t>uttal</x:t></x:rPh></x:si><x:si/><x:si><x:t xml:space="preserve"> </x:t></x:si>""";
        const string Rows = """
            <x:row r="2"><x:c r="A2" t="s"><x:v>0</x:v></x:c><x:c r="B2" t="s"><x:v>3</x:v></x:c><x:c r="C2" t="s"><x:v>1</x:v></x:c></x:row>
            <x:row r="3"/>
            <x:row r="5"><x:c r="A5" t="s"><x:v>2</x:v></x:c><x:c r="C5"><x:f>SUM(A1:A2)</x:f><x:v>1250.5</x:v></x:c></x:row>
            <x:row><x:c t="inlineStr"><x:is><x:t>Inne</x:t></x:is></x:c><x:c/><x:c t="str"><x:f>"7"</x:f><x:v>7</x:v></x:c></x:row>
            <x:row r="9"><x:c r="A9" t="s"><x:v>99</x:v></x:c><x:c r="C9" t="s"><x:v>4</x:v></x:c><x:c r="XFD9"><x:v>1</x:v></x:c></x:row>
            """;
        ReadTable read = await ReadAsync(Workbook(Strings, Rows));
        Assert.Equal([(5, "Två delar", 1250.5m), (6, "Inne", 7m), (9, "99", null)], read.Rows.Select(r => (r.Line, r.Text("name"), r.Number("sum"))));
    }

    [Fact]
    public async Task A_small_spreadsheet_that_unpacks_to_a_very_large_one_is_refused()
    {
        byte[] file = Workbook("", $"<x:row><x:c t=\"inlineStr\"><x:is><x:t>Namn{new string(' ', 60 * 1024 * 1024)}</x:t></x:is></x:c></x:row>");
        Assert.True(file.Length < ReadList.LargestFile);
        Assert.Equal(ListProblem.NotAList, (await ReadAsync(file)).Problem);
    }

    // With the names of elements behind a prefix, as some write them.
    private static byte[] Workbook(string strings, string rows)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", Package = "http://schemas.openxmlformats.org/package/2006", Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach ((string name, string xml) in ((string, string)[])
            [
                ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}.sheet.main+xml\"/><Override PartName=\"/xl/sheet.xml\" ContentType=\"{Kind}.worksheet+xml\"/><Override PartName=\"/xl/strings.xml\" ContentType=\"{Kind}.sharedStrings+xml\"/></Types>"),
                ("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
                ("xl/workbook.xml", $"<x:workbook xmlns:x=\"{Main}\" xmlns:r=\"{Office}\"><x:sheets><x:sheet name=\"Blad\" sheetId=\"1\" r:id=\"r1\"/></x:sheets></x:workbook>"),
                ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" Type=\"{Office}/sharedStrings\" Target=\"strings.xml\"/></Relationships>"),
                ("xl/strings.xml", $"<x:sst xmlns:x=\"{Main}\">{strings}</x:sst>"),
                ("xl/sheet.xml", $"<x:worksheet xmlns:x=\"{Main}\"><x:sheetData>{rows}</x:sheetData></x:worksheet>"),
            ])
                using (StreamWriter part = new(zip.CreateEntry(name).Open()))
                    part.Write(xml);
        return file.ToArray();
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
