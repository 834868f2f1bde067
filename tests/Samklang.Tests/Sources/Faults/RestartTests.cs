using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources;
using Samklang.Sources.Runs;
using Samklang.Tests.Sources.Plays;
using Samklang.Watch;

namespace Samklang.Tests.Sources.Faults;

/// <summary>A PostgreSQL of the test's own is stopped hard in the middle of a fetch, and started again.</summary>
public sealed class RestartTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Work_goes_on_by_itself_when_the_database_has_been_away()
    {
        using OwnPostgres postgres = await OwnPostgres.StartAsync();
        await using SourceRoom room = await SourceRoom.OpenAsync(new ManyPlay(450), DatabaseKind.Sqlite, ("Samklang:Sources:MostMegabytes", "20"), ("Samklang:Sources:Timeout", "00:00:30"));
        OpenDb open = Databases.Open(new() { Kind = DatabaseKind.Postgres, Connection = postgres.Connection }, TimeProvider.System);
        await using (SamklangDb db = open(Viewer.System))
            await db.Database.MigrateAsync(SourceRoom.Cancel);
        int restarts = 0;
        room.Server.Reply = asked =>
        {
            if (asked.Number("pageNumber", 1) == 3 && Interlocked.Increment(ref restarts) == 1)
                postgres.Restart();
            return room.Play.Reply(asked, room.Play.Records);
        };
        using WatchIndex watch = new(viewer => open(viewer), Samklang.Matching.MatchEngine.CreateDefault(), room.Database.Engine, new(TimeProvider.System, TimeZoneInfo.Utc), NullLogger<WatchIndex>.Instance);
        RunSource run = new(room.Http, open, watch, TimeProvider.System, NullLogger<RunSource>.Instance);
        Stopwatch clock = Stopwatch.StartNew();
        SourceRun? ended = await new RunThrough(run, TimeProvider.System, NullLogger<RunThrough>.Instance)
            .RunAsync(room.Source, "the test", takesOver: true, TimeSpan.FromSeconds(0.5), SourceRoom.Cancel);
        output.WriteLine($"Stopped hard in the middle, finished {clock.Elapsed.TotalSeconds:0.0} s after it began; {ended!.Attempts} attempts.");
        Assert.Equal((RunOutcome.Done, 450, 450), (ended.Outcome, ended.Seen, ended.New));
        await using SamklangDb read = open(Viewer.System);
        Assert.Equal((450, 450), (await read.Items.CountAsync(SourceRoom.Cancel), await read.History.CountAsync(h => h.RecordKind == "Item", SourceRoom.Cancel)));
    }

    private sealed class OwnPostgres : IDisposable
    {
        private readonly string folder;
        private readonly string programs;
        private readonly int port;

        private OwnPostgres(string folder, string programs, int port) => (this.folder, this.programs, this.port) = (folder, programs, port);

        public string Connection => $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres";

        public static async Task<OwnPostgres> StartAsync()
        {
            string? programs = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order().Select(d => Path.Combine(d, "bin")).LastOrDefault(d => File.Exists(Path.Combine(d, "pg_ctl"))) : null;
            if (programs is null)
                Assert.Skip("No programs of PostgreSQL are here to start a server of the test's own with.");
            OwnPostgres own = new(Path.Combine(Path.GetTempPath(), $"samklang-pg-{Guid.NewGuid():N}"), programs!, FreePort());
            Directory.CreateDirectory(own.folder);
            if (Environment.UserName == "root" && !Try("chown", "postgres", own.folder))
                Assert.Skip("There is no user postgres to run a server as.");
            if (!own.TryAs("initdb", "-D", own.folder, "-U", "postgres", "-A", "trust", "--no-sync") || !own.Begin())
                Assert.Skip("A server of the test's own can't be started here.");
            await using NpgsqlConnection connection = new(own.Connection);
            await connection.OpenAsync(SourceRoom.Cancel);
            return own;
        }

        public void Restart()
        {
            TryAs("pg_ctl", "-D", folder, "-m", "immediate", "stop");
            Thread.Sleep(1500);
            Begin();
        }

        public void Dispose()
        {
            NpgsqlConnection.ClearAllPools();
            TryAs("pg_ctl", "-D", folder, "-m", "immediate", "stop");
            Directory.Delete(folder, recursive: true);
        }

        private bool Begin() => TryAs("pg_ctl", "-D", folder, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off", "start");

        // A server refuses to run as root.
        private bool TryAs(string program, params string[] arguments) => Environment.UserName == "root"
            ? Try("runuser", ["-u", "postgres", "--", Path.Combine(programs, program), .. arguments])
            : Try(Path.Combine(programs, program), arguments);

        private static bool Try(string program, params string[] arguments)
        {
            try
            {
                using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetTempPath() })!;
                return process.WaitForExit(60_000) && process.ExitCode == 0;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return false;
            }
        }

        private static int FreePort()
        {
            using TcpListener listener = new(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
