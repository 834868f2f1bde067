using System.Text;
using ExcelDataReader;

namespace Samklang.Web.Tests.Lists;

/// <summary>Takes a list home in both forms, reads each with a library that did not write it, and sees that they have the same rows.</summary>
internal static class TakenHome
{
    /// <returns>The lines of the CSV file, the heads first.</returns>
    public static async Task<string[]> ReadAsync(Func<string, Task<HttpResponseMessage>> ask, string address)
    {
        string file = address + (address.Contains('?', StringComparison.Ordinal) ? "&as=" : "?as=");
        byte[] xlsx = await (await ask(file + "xlsx")).EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(TestHost.Cancel);
        HttpResponseMessage answer = (await ask(file + "csv")).EnsureSuccessStatusCode();
        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        string[] csv = (await answer.Content.ReadAsStringAsync(TestHost.Cancel)).TrimStart('\uFEFF').TrimEnd().Split("\r\n");
        Assert.Equal(csv.Length, Rows(xlsx));
        return csv;
    }

    private static int Rows(byte[] xlsx)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(xlsx));
        int rows = 0;
        while (reader.Read())
            rows++;
        return rows;
    }
}
