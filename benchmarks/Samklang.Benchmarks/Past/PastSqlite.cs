using System.Diagnostics;
using Samklang.Data;

namespace Samklang.Benchmarks.Past;

/// <summary>SQLite's shell, which takes broken rows as they come.</summary>
internal sealed class PastSqlite(string folder) : IPastPeer
{
    private int round;

    public string Name => "sqlite3 .import";

    public bool IsStrict => false;

    private string Theirs => Path.Combine(folder, $"shell{round}.db");

    private string Ours => Path.Combine(folder, $"ours{round}.db");

    public async Task<double> ReadAsync(string file)
    {
        round++;
        ProcessStartInfo start = new("sqlite3", [Theirs, ".mode csv", ".separator ;", $".import \"{file}\" participations"]) { RedirectStandardError = true };
        Stopwatch clock = Stopwatch.StartNew();
        using Process shell = Process.Start(start)!;
        await shell.StandardError.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return clock.Elapsed.TotalSeconds;
    }

    public Task<DatabaseOptions> NewAsync() => Task.FromResult(new DatabaseOptions { Connection = $"Data Source={Ours};Pooling=False" });

    public Task<(double Ours, double Theirs)> SizesAsync() => Task.FromResult(((double)new FileInfo(Ours).Length, (double)new FileInfo(Theirs).Length));

    public Task DropAsync() => Task.CompletedTask;
}
