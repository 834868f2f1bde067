using Npgsql;

namespace Samklang.Projects.Past.Storing;

/// <summary>
/// COPY into a staging table of the session's own, and from there in one statement a table. While the database takes one portion in, the next
/// is read; a portion is begun only when the one before is kept, so that what is kept is always the beginning of the file.
/// </summary>
internal sealed class PostgresBulkWriter(NpgsqlConnection connection) : IBulkWriter
{
    // In these transactions alone: sorting in memory, and no waiting for the disk. What a crash of the server takes is whole commits with the
    // file's mark in them, and is read again.
    private const string ForWriting = "SET LOCAL work_mem = '64MB'; SET LOCAL synchronous_commit = off";

    private readonly HashSet<string> staged = [];
    private Portion filling = new(), taken = new();
    private Task taking = Task.CompletedTask;

    public void Add(BulkTable table, params ReadOnlySpan<BulkValue> row) => filling.Of(table).Add(row);

    public void Remove(string table, string file) => filling.Removals.Add((table, file));

    public async Task CommitAsync(bool isLast, CancellationToken cancel)
    {
        await taking;
        (filling, taken) = (taken, filling);
        filling.Clear();
        taking = Task.Run(() => TakeAsync(taken, cancel), cancel);
        if (isLast)
            await taking;
    }

    public async ValueTask DisposeAsync() =>
        // Whoever lets go before the last commit does so for a fault of their own, which counts.
        await taking.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private async Task TakeAsync(Portion portion, CancellationToken cancel)
    {
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancel);
        await ExecuteAsync(ForWriting, cancel);
        foreach ((string table, string file) in portion.Removals)
        {
            await using NpgsqlCommand command = new($"DELETE FROM \"{table}\" WHERE \"File\" = $1", connection) { Parameters = { new() { Value = file } } };
            await command.ExecuteNonQueryAsync(cancel);
        }
        foreach (CopyRows rows in portion.Tables.Where(t => t.Count > 0))
            await TakeAsync(rows, cancel);
        await transaction.CommitAsync(cancel);
    }

    private async Task TakeAsync(CopyRows rows, CancellationToken cancel)
    {
        BulkTable table = rows.Table;
        string staging = $"staging_{table.Name}", names = BulkTable.Names(table.Columns), keys = BulkTable.Names(table.Columns.Take(table.KeyLength));
        if (staged.Add(staging))
            await ExecuteAsync($"CREATE TEMP TABLE IF NOT EXISTS \"{staging}\" AS SELECT {names} FROM \"{table.Name}\" WITH NO DATA", cancel);
        await ExecuteAsync($"TRUNCATE \"{staging}\"", cancel);
        await using (Stream copy = await connection.BeginRawBinaryCopyAsync($"COPY \"{staging}\" ({names}) FROM STDIN (FORMAT BINARY)", cancel))
            await rows.WriteToAsync(copy, cancel);
        // Rows lie in a table that has just been emptied as they have come, and ctid is where.
        string newest = table.Newest is null ? "" : $"\"{table.Newest}\" DESC NULLS LAST, ";
        string onConflict = await AnyIsThereAsync(table, staging, keys, cancel) ? table.OnConflict : "";
        await ExecuteAsync($"INSERT INTO \"{table.Name}\" ({names}) SELECT DISTINCT ON ({keys}) {names} FROM \"{staging}\" ORDER BY {keys}, {newest}ctid DESC {onConflict}", cancel);
    }

    // Asking each row as it is written whether it is there takes as long as writing it, and mostly none is. Nobody else writes from here on.
    private async Task<bool> AnyIsThereAsync(BulkTable table, string staging, string keys, CancellationToken cancel)
    {
        await ExecuteAsync($"LOCK TABLE \"{table.Name}\" IN SHARE ROW EXCLUSIVE MODE", cancel);
        await using NpgsqlCommand command = new($"SELECT EXISTS (SELECT 1 FROM \"{staging}\" JOIN \"{table.Name}\" USING ({keys}))", connection);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancel)
    {
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>All that is kept in one commit.</summary>
    private sealed class Portion
    {
        private readonly Dictionary<BulkTable, CopyRows> tables = new(ReferenceEqualityComparer.Instance);

        public List<(string Table, string File)> Removals { get; } = [];

        public IEnumerable<CopyRows> Tables => tables.Values;

        public CopyRows Of(BulkTable table)
        {
            if (!tables.TryGetValue(table, out CopyRows? rows))
                tables[table] = rows = new(table);
            return rows;
        }

        public void Clear()
        {
            Removals.Clear();
            foreach (CopyRows rows in tables.Values)
                rows.Clear();
        }
    }
}
