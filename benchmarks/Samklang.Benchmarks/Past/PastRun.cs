using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Projects.Past;
using Samklang.Sources.PastProjects;

namespace Samklang.Benchmarks.Past;

/// <summary>Makes past projects, and takes them in beside SQLite's own reader of CSV in the same run.</summary>
internal static class PastRun
{
    private const int Rounds = 3;

    public static int Make(string folder, string rows)
    {
        new MakeCordis(folder, int.Parse(rows, CultureInfo.InvariantCulture)).Run();
        return 0;
    }

    /// <summary>Takes turns, so that what else the machine does hits both alike; the best of the rounds counts for each.</summary>
    public static async Task<int> ImportAsync(string folder)
    {
        string file = Path.Combine(folder, "organization.csv"), work = Directory.CreateTempSubdirectory("samklang-past-").FullName;
        List<double> ours = [], theirs = [];
        long rows = 0;
        for (int round = 0; round < Rounds; round++)
        {
            theirs.Add(Shell(file, Path.Combine(work, $"shell{round}.db")));
            (rows, double seconds) = await OursAsync(file, Path.Combine(work, $"ours{round}.db"));
            ours.Add(seconds);
            Console.WriteLine($"round {round + 1}: sqlite3 .import {theirs[^1]:0.00} s, Samklang {ours[^1]:0.00} s");
        }
        Console.WriteLine($"{rows:#,0} rows, {new FileInfo(file).Length / 1e6:0} MB. Rows a second: sqlite3 .import {rows / theirs.Min():#,0}, Samklang {rows / ours.Min():#,0} ({theirs.Min() / ours.Min():0.00} times).");
        Console.WriteLine($"Database: {new FileInfo(Path.Combine(work, "ours0.db")).Length / 1e6:0} MB against {new FileInfo(Path.Combine(work, "shell0.db")).Length / 1e6:0} MB. Peak memory of this process: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB.");
        Directory.Delete(work, recursive: true);
        return 0;
    }

    private static double Shell(string file, string database)
    {
        ProcessStartInfo start = new("sqlite3", [database, ".mode csv", ".separator ;", $".import \"{file}\" participations"]) { RedirectStandardError = true };
        Stopwatch clock = Stopwatch.StartNew();
        using Process shell = Process.Start(start)!;
        shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        return clock.Elapsed.TotalSeconds;
    }

    private static async Task<(long Rows, double Seconds)> OursAsync(string file, string database)
    {
        OpenDb open = Databases.Open(new DatabaseOptions { Connection = $"Data Source={database};Pooling=False" }, TimeProvider.System);
        await using (SamklangDb db = open(Viewer.System))
            await db.Database.MigrateAsync();
        Stopwatch clock = Stopwatch.StartNew();
        IReadOnlyList<PastIntake> intakes = await new TakeInPast(open).RunAsync(PastSource.Cordis, PastFiles.In(file), new Progress<PastStep>(), CancellationToken.None);
        return (intakes.Sum(i => i.RowCount), clock.Elapsed.TotalSeconds);
    }
}
