using System.Globalization;
using Samklang.Tests.Sources.Faults;
using Samklang.Web.Tests.Commands;

namespace Samklang.Web.Tests.Sources;

/// <summary>The portal's whole file, in its real size and shape, through the command.</summary>
public sealed class MemoryTests(ITestOutputHelper output)
{
    private const int Records = 11_160;

    private const long Most = 300L * 1024 * 1024;

    [Fact]
    public async Task The_whole_file_of_130_MB_streams_through_in_less_than_300_MB()
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("The most that a process has used is read from /proc.");
        using CommandLine folder = new();
        await using FaultServer server = await FaultServer.StartAsync();
        long sent = 0;
        server.Misbehave(new("the whole file", null) { OnWire = async (http, _) => sent = await WriteAsync(http) });
        using HostProcess fetch = HostProcess.Run(["fetch", "grants-tenders", $"--Samklang:Home={folder.Folder}", "--Samklang:Content=none",
            "--Samklang:Sources:Contact=test@example.org", $"--Samklang:Sources:Addresses:grants-tenders={server.Address}"]);
        long peak = 0;
        Task<(int Code, string Said)> end = fetch.EndAsync();
        while (!end.IsCompleted)
        {
            peak = Math.Max(peak, PeakOf(fetch.Id));
            await Task.WhenAny(end, Task.Delay(50, TestHost.Cancel));
        }
        (int code, string said) = await end;
        output.WriteLine($"{sent / 1e6:0.0} MB sent, {Records} records; the process used {peak / 1024.0 / 1024:0} MB at most. {said.Trim()}");
        Assert.Equal(0, code);
        Assert.True(sent > 125_000_000, $"Only {sent} bytes were sent.");
        Assert.Contains("1340 new", said, StringComparison.Ordinal);
        Assert.InRange(peak, 1, Most);
    }

    // Every eighth or so is open; the others have closed. Each is as long as the real ones, most of it links and notices.
    private static async Task<long> WriteAsync(Microsoft.AspNetCore.Http.HttpContext http)
    {
        http.Response.ContentType = "application/json";
        string padding = new('x', 11_200);
        await using StreamWriter writer = new(http.Response.Body, leaveOpen: true);
        long sent = 0;
        await WriteAsync("""{"fundingData":{"GrantTenderObj":[""");
        for (int n = 0; n < Records; n++)
            await WriteAsync(string.Create(CultureInfo.InvariantCulture, $$"""
                {{(n == 0 ? "" : ",")}}{"type":1,"ccm2Id":{{50000000 + n}},"identifier":"WHOLE-{{n}}","title":"Call {{n}} on clean transport","deadlineDatesLong":[1805184000000],
                "status":{"id":{{(n < 1340 ? 31094502 : 31094503)}},"abbreviation":"Open"},"latestInfos":[{"content":"<p>{{padding}}</p>"}],"links":[{"url":"https://ec.europa.eu/{{n}}","criterionCode":"{a}[b]\"c\""}]}
                """));
        await WriteAsync("]}}");
        await writer.FlushAsync();
        return sent;

        async Task WriteAsync(string text)
        {
            sent += text.Length;
            await writer.WriteAsync(text);
        }
    }

    private static long PeakOf(int process)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
