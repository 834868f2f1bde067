using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using Samklang.Concepts;
using Samklang.Data;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Tests.Data;

/// <summary>A throw-away database of the asked kind with the real migrations, gone when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string PostgresVariable = "SAMKLANG_TEST_POSTGRES";

    private static readonly Lazy<Task<string>> template = new(MakeTemplateAsync);

    private readonly OpenDb open;
    private readonly Func<ValueTask> remove;

    private TestDatabase(DatabaseOptions options, Func<ValueTask> remove)
    {
        open = Databases.Open(options, Time);
        this.remove = remove;
    }

    /// <summary>Both kinds, for a theory's cases.</summary>
    public static TheoryData<DatabaseKind> Kinds => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    public RegionTime Region => field ??= new(Time, TimeZoneInfo.FindSystemTimeZoneById(RegionTime.DefaultZone));

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    /// <summary>Where the engine keeps its files: a folder of this database's own.</summary>
    public EngineFolder Engine { get; } = new(
        Options.Create(new EngineOptions { Folder = Path.Combine(Path.GetTempPath(), $"samklang-{Guid.NewGuid():N}-engine") }),
        Options.Create(new DatabaseOptions()), new ConfigurationBuilder().Build());

    public SamklangDb As(Viewer viewer) => open(viewer);

    public SamklangDb AsSystem() => open(Viewer.System);

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Sqlite)
            return Sqlite(await template.Value);
        TestDatabase database = await PostgresAsync();
        await using SamklangDb db = database.AsSystem();
        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);
        return database;
    }

    public ValueTask DisposeAsync()
    {
        string folder = Path.GetDirectoryName(Engine.Model)!;
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        return remove();
    }

    // The migrations run once; each test gets a copy of what they made.
    private static async Task<string> MakeTemplateAsync()
    {
        string file = Path.Combine(Path.GetTempPath(), $"samklang-template-{Environment.ProcessId}.db");
        File.Delete(file);
        DatabaseOptions options = new() { Connection = $"Data Source={file};Pooling=False" };
        await using SamklangDb db = Databases.Open(options, TimeProvider.System)(Viewer.System);
        await db.Database.MigrateAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    private static TestDatabase Sqlite(string copied)
    {
        string file = Path.Combine(Path.GetTempPath(), $"samklang-{Guid.NewGuid():N}.db");
        File.Copy(copied, file);
        return new(new DatabaseOptions { Connection = $"Data Source={file}" }, () =>
        {
            SqliteConnection.ClearAllPools();
            foreach (string path in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
                File.Delete(path);
            return ValueTask.CompletedTask;
        });
    }

    private static async Task<TestDatabase> PostgresAsync()
    {
        string? server = Environment.GetEnvironmentVariable(PostgresVariable);
        if (string.IsNullOrEmpty(server))
            Assert.Skip($"No PostgreSQL: {PostgresVariable} holds no connection string.");
        string name = $"samklang_{Guid.NewGuid():N}";
        await RunAsync(server, $"CREATE DATABASE {name}");
        string connection = new NpgsqlConnectionStringBuilder(server) { Database = name, Pooling = false }.ConnectionString;
        return new(new DatabaseOptions { Kind = DatabaseKind.Postgres, Connection = connection },
            async () => await RunAsync(server, $"DROP DATABASE {name} WITH (FORCE)"));
    }

    private static async Task RunAsync(string server, string command)
    {
        await using NpgsqlDataSource source = NpgsqlDataSource.Create(server);
        await using NpgsqlCommand run = source.CreateCommand(command);
        await run.ExecuteNonQueryAsync();
    }
}
