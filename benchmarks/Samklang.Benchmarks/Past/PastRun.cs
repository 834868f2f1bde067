using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Projects.Past;
using Samklang.Sources.PastProjects;

namespace Samklang.Benchmarks.Past;

/// <summary>Makes past projects, and takes them in beside the database's own reader of CSV in the same run.</summary>
internal static class PastRun
{
    private const int Rounds = 3;

    public static int Make(string folder, string rows)
    {
        new MakeCordis(folder, int.Parse(rows, CultureInfo.InvariantCulture)).Run();
        return 0;
    }

    /// <summary>Takes turns, so that what else the machine does hits both alike; the best of the rounds counts for each.</summary>
    /// <param name="folder">What <see cref="Make"/> has made.</param>
    /// <param name="postgres">A PostgreSQL server that databases may be made on; null for SQLite.</param>
    public static async Task<int> ImportAsync(string folder, string? postgres)
    {
        string work = Directory.CreateTempSubdirectory("samklang-past-").FullName;
        IPastPeer peer = postgres is null ? new PastSqlite(work) : new PastPostgres(postgres);
        string file = Path.Combine(folder, "organization.csv"), theirFile = Path.Combine(folder, peer.IsStrict ? "strict" : "", "organization.csv");
        List<double> ours = [], theirs = [];
        long rows = 0;
        for (int round = 0; round < Rounds; round++)
        {
            theirs.Add(await peer.ReadAsync(theirFile));
            (rows, double seconds) = await OursAsync(file, await peer.NewAsync());
            ours.Add(seconds);
            Console.WriteLine($"round {round + 1}: {peer.Name} {theirs[^1]:0.00} s, Samklang {ours[^1]:0.00} s");
        }
        (double mine, double other) = await peer.SizesAsync();
        Console.WriteLine($"{rows:#,0} rows, {new FileInfo(file).Length / 1e6:0} MB. Rows a second: {peer.Name} {rows / theirs.Min():#,0}, Samklang {rows / ours.Min():#,0} ({theirs.Min() / ours.Min():0.00} times).");
        Console.WriteLine($"Database: {mine / 1e6:0} MB against {other / 1e6:0} MB. Peak memory of this process: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB.");
        await peer.DropAsync();
        Directory.Delete(work, recursive: true);
        return 0;
    }

    private static async Task<(long Rows, double Seconds)> OursAsync(string file, DatabaseOptions database)
    {
        OpenDb open = Databases.Open(database, TimeProvider.System);
        await using (SamklangDb db = open(Viewer.System))
            await db.Database.MigrateAsync();
        Stopwatch clock = Stopwatch.StartNew();
        IReadOnlyList<PastIntake> intakes = await new TakeInPast(open).RunAsync(PastSource.Cordis, PastFiles.In(file), new Progress<PastStep>(), CancellationToken.None);
        return (intakes.Sum(i => i.RowCount), clock.Elapsed.TotalSeconds);
    }
}

/// <summary>A database's own way to read a table in CSV.</summary>
internal interface IPastPeer
{
    string Name { get; }

    /// <summary>True for a reader that gives up at a broken row.</summary>
    bool IsStrict { get; }

    /// <summary>Reads the file into one table without an index, in so many seconds.</summary>
    Task<double> ReadAsync(string file);

    /// <summary>An empty database for ours.</summary>
    Task<DatabaseOptions> NewAsync();

    /// <summary>Bytes of ours and of theirs, of the last round.</summary>
    Task<(double Ours, double Theirs)> SizesAsync();

    Task DropAsync();
}
