using System.Diagnostics;
using System.Globalization;
using System.Text;
using ExcelDataReader;
using Microsoft.AspNetCore.Mvc;
using Samklang.Web.Lists;

namespace Samklang.Benchmarks.Sheets;

/// <summary>Reads a spreadsheet of many rows as an import does, beside another library's reader in the same run.</summary>
internal static class SheetRun
{
    private const int Rounds = 7;
    private const int Columns = 12;

    /// <summary>Takes turns, so that what else the machine does hits all alike; the best of the rounds counts for each.</summary>
    public static async Task<int> RunAsync(string rows)
    {
        int count = int.Parse(rows, CultureInfo.InvariantCulture);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        ListSheet<int> sheet = new("made", "Made");
        for (int column = 0; column < Columns; column++)
        {
            int which = column;
            sheet = column % 4 == 3
                ? sheet.Number($"c{column}", $"Kolumn {column}", row => (row * 7919L * (which + 1)) % 1_000_003)
                : sheet.Text($"c{column}", $"Kolumn {column}", row => $"Rad {row} i kolumn {which} om samarbete");
        }
        ListTable table = sheet.Fill([.. Enumerable.Range(1, count)]);
        byte[] xlsx = ((FileContentResult)table.As("xlsx")!).FileContents, csv = ((FileContentResult)table.As("csv")!).FileContents;
        (List<double> ours, List<double> theirs, List<double> plain) = ([], [], []);
        for (int round = 0; round < Rounds; round++)
        {
            theirs.Add(Clock(() => Other(xlsx), count));
            ours.Add(await ClockAsync(xlsx, count));
            plain.Add(await ClockAsync(csv, count));
        }
        Console.WriteLine($"{count:#,0} rows of {Columns} columns, {xlsx.Length / 1e6:0.0} MB. xlsx: ExcelDataReader {theirs.Min():0} ms, Samklang {ours.Min():0} ms ({theirs.Min() / ours.Min():0.00} times). CSV: {plain.Min():0} ms.");
        return 0;
    }

    private static async Task<double> ClockAsync(byte[] file, int count)
    {
        Stopwatch clock = Stopwatch.StartNew();
        RawTable table = await ReadList.RawAsync(new MemoryStream(file), _ => true, CancellationToken.None);
        double took = clock.Elapsed.TotalMilliseconds;
        return table.Rows.Count == count && table.Rows.All(r => r.Cells.Count == Columns) ? took : throw new InvalidOperationException($"{table.Rows.Count} rows were read.");
    }

    private static double Clock(Func<int> read, int count)
    {
        Stopwatch clock = Stopwatch.StartNew();
        int rows = read();
        return rows == count + 1 ? clock.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{rows} rows were read.");
    }

    private static int Other(byte[] file)
    {
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file));
        List<string[]> rows = [];
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(at => Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture) ?? "")]);
        return rows.Count;
    }
}
