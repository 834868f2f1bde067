using Npgsql;
using NpgsqlTypes;

namespace Samklang.Projects.Past.Storing;

/// <summary>COPY into a staging table of the session's own, and from there in one statement a table.</summary>
internal sealed class PostgresBulkWriter(NpgsqlConnection connection) : IBulkWriter
{
    private readonly Dictionary<string, (BulkTable Table, List<BulkValue> Values)> waiting = [];
    private readonly List<(string Table, string File)> removals = [];
    private readonly HashSet<string> staged = [];

    public void Add(BulkTable table, params ReadOnlySpan<BulkValue> row)
    {
        if (!waiting.TryGetValue(table.Name + table.Update, out (BulkTable Table, List<BulkValue> Values) rows))
            waiting[table.Name + table.Update] = rows = (table, []);
        rows.Values.AddRange(row);
    }

    public void Remove(string table, string file) => removals.Add((table, file));

    public async Task CommitAsync(CancellationToken cancel)
    {
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancel);
        foreach ((string table, string file) in removals)
        {
            await using NpgsqlCommand command = new($"DELETE FROM \"{table}\" WHERE \"File\" = $1", connection) { Parameters = { new() { Value = file } } };
            await command.ExecuteNonQueryAsync(cancel);
        }
        foreach ((BulkTable table, List<BulkValue> values) in waiting.Values.Where(w => w.Values.Count > 0))
            await WriteAsync(table, values, cancel);
        await transaction.CommitAsync(cancel);
        foreach ((_, List<BulkValue> values) in waiting.Values)
            values.Clear();
        removals.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task WriteAsync(BulkTable table, List<BulkValue> values, CancellationToken cancel)
    {
        string staging = $"staging_{table.Name}", names = BulkTable.Names(table.Columns), keys = BulkTable.Names(table.Columns.Take(table.KeyLength));
        if (staged.Add(staging))
            await ExecuteAsync($"CREATE TEMP TABLE IF NOT EXISTS \"{staging}\" AS SELECT {names}, 0 AS nth FROM \"{table.Name}\" WITH NO DATA", cancel);
        await ExecuteAsync($"TRUNCATE \"{staging}\"", cancel);
        await CopyAsync(table, staging, values, cancel);
        string newest = table.Newest is null ? "" : $"\"{table.Newest}\" DESC NULLS LAST, ";
        await ExecuteAsync($"INSERT INTO \"{table.Name}\" ({names}) SELECT DISTINCT ON ({keys}) {names} FROM \"{staging}\" ORDER BY {keys}, {newest}nth DESC {table.OnConflict}", cancel);
    }

    private async Task CopyAsync(BulkTable table, string staging, List<BulkValue> values, CancellationToken cancel)
    {
        await using NpgsqlBinaryImporter copy = await connection.BeginBinaryImportAsync($"COPY \"{staging}\" ({BulkTable.Names(table.Columns)}, nth) FROM STDIN (FORMAT BINARY)", cancel);
        for (int row = 0, nth = 0; row < values.Count; row += table.Columns.Length, nth++)
        {
            await copy.StartRowAsync(cancel);
            for (int column = 0; column < table.Columns.Length; column++)
                await WriteAsync(copy, values[row + column], table.Columns[column].Type, cancel);
            await copy.WriteAsync(nth, NpgsqlDbType.Integer, cancel);
        }
        await copy.CompleteAsync(cancel);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, BulkValue value, NpgsqlDbType type, CancellationToken cancel) => (value.Kind, type) switch
    {
        (BulkKind.Nothing, _) => copy.WriteNullAsync(cancel),
        (BulkKind.Whole, NpgsqlDbType.Bigint) => copy.WriteAsync(value.Whole, type, cancel),
        (BulkKind.Whole, NpgsqlDbType.Integer) => copy.WriteAsync((int)value.Whole, type, cancel),
        (BulkKind.Whole, NpgsqlDbType.Smallint) => copy.WriteAsync((short)value.Whole, type, cancel),
        (BulkKind.Whole, NpgsqlDbType.Boolean) => copy.WriteAsync(value.Whole != 0, type, cancel),
        (BulkKind.Number, _) => copy.WriteAsync(value.Number, type, cancel),
        (BulkKind.Day, _) => copy.WriteAsync(value.Day, type, cancel),
        // PostgreSQL keeps no zero in a text.
        _ => copy.WriteAsync(value.Text!.Replace("\0", "", StringComparison.Ordinal), type, cancel),
    };

    private async Task ExecuteAsync(string sql, CancellationToken cancel)
    {
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
