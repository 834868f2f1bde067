using System.Diagnostics;
using Npgsql;
using Samklang.Data;

namespace Samklang.Benchmarks.Past;

/// <summary>PostgreSQL's COPY through its own client. It gives up at a broken row, so that its file has none.</summary>
internal sealed class PastPostgres(string server) : IPastPeer
{
    private const string Ours = "samklang_past_ours";
    private const string Theirs = "samklang_past_theirs";

    public string Name => "psql \\copy";

    public bool IsStrict => true;

    /// <exception cref="InvalidOperationException">The client refuses the file.</exception>
    public async Task<double> ReadAsync(string file)
    {
        await MakeAsync(Theirs);
        string columns = string.Join(", ", (await File.ReadLinesAsync(file).FirstAsync()).TrimStart('\uFEFF').Split(';').Select(name => $"{name} text"));
        await RunAsync(Theirs, $"CREATE TABLE participations ({columns})");
        NpgsqlConnectionStringBuilder to = new(server);
        ProcessStartInfo start = new("psql", ["-h", to.Host!, "-p", $"{to.Port}", "-U", to.Username!, "-d", Theirs, "-q", "-c", $"\\copy participations from '{file}' with (format csv, header, delimiter ';')"])
        {
            RedirectStandardError = true, Environment = { ["PGPASSWORD"] = to.Password ?? "" },
        };
        Stopwatch clock = Stopwatch.StartNew();
        using Process client = Process.Start(start)!;
        string refusal = await client.StandardError.ReadToEndAsync();
        await client.WaitForExitAsync();
        return client.ExitCode == 0 ? clock.Elapsed.TotalSeconds : throw new InvalidOperationException(refusal);
    }

    public async Task<DatabaseOptions> NewAsync()
    {
        await MakeAsync(Ours);
        return new() { Kind = DatabaseKind.Postgres, Connection = To(Ours) };
    }

    public async Task<(double Ours, double Theirs)> SizesAsync() => (await SizeAsync(Ours), await SizeAsync(Theirs));

    public async Task DropAsync()
    {
        foreach (string name in (string[])[Ours, Theirs])
            await RunAsync(null, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private async Task MakeAsync(string name)
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsync(null, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        await RunAsync(null, $"CREATE DATABASE {name}");
    }

    private string To(string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    private async Task RunAsync(string? database, string sql)
    {
        await using NpgsqlConnection connection = new(database is null ? server : To(database));
        await connection.OpenAsync();
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<double> SizeAsync(string database)
    {
        await using NpgsqlConnection connection = new(server);
        await connection.OpenAsync();
        await using NpgsqlCommand command = new($"SELECT pg_database_size('{database}')", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
