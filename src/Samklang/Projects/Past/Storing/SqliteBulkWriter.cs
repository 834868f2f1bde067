using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Samklang.Projects.Past.Storing;

/// <summary>One prepared statement a table, in transactions of many rows.</summary>
internal sealed class SqliteBulkWriter : IBulkWriter
{
    // In this file's connection alone: a cache that holds the indexes, and checkpoints that come seldom.
    private const string ForWriting = "PRAGMA cache_size = -64000; PRAGMA wal_autocheckpoint = 32000;";

    private readonly SqliteConnection connection;
    private readonly Dictionary<BulkTable, sqlite3_stmt> statements = new(ReferenceEqualityComparer.Instance);
    private bool isOpen;

    public SqliteBulkWriter(SqliteConnection connection)
    {
        this.connection = connection;
        Execute(ForWriting);
    }

    public void Add(BulkTable table, params ReadOnlySpan<BulkValue> row)
    {
        Begin();
        if (!statements.TryGetValue(table, out sqlite3_stmt? statement))
            statements[table] = statement = Prepare(InsertInto(table));
        for (int at = 0; at < row.Length; at++)
            Bind(statement, at + 1, row[at]);
        Step(statement);
    }

    public void Remove(string table, string file)
    {
        Begin();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"DELETE FROM \"{table}\" WHERE \"File\" = $file";
        command.Parameters.AddWithValue("$file", file);
        command.ExecuteNonQuery();
    }

    public Task CommitAsync(bool isLast, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        if (isOpen)
            Execute("COMMIT");
        isOpen = false;
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        foreach (sqlite3_stmt statement in statements.Values)
            statement.Dispose();
        if (isOpen)
            Execute("ROLLBACK");
        // The connection goes back to its pool and would keep the cache there.
        Execute("PRAGMA shrink_memory");
        return ValueTask.CompletedTask;
    }

    private static string InsertInto(BulkTable table) =>
        $"INSERT INTO \"{table.Name}\" ({BulkTable.Names(table.Columns)}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"?{i + 1}"))}) {table.OnConflict}";

    private static void Bind(sqlite3_stmt statement, int at, BulkValue value)
    {
        _ = value.Kind switch
        {
            BulkKind.Whole => raw.sqlite3_bind_int64(statement, at, value.Whole),
            BulkKind.Number => raw.sqlite3_bind_double(statement, at, value.Number),
            BulkKind.Text => raw.sqlite3_bind_text(statement, at, value.Text),
            BulkKind.Day => raw.sqlite3_bind_text(statement, at, value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            _ => raw.sqlite3_bind_null(statement, at),
        };
    }

    private void Begin()
    {
        if (isOpen)
            return;
        Execute("BEGIN IMMEDIATE");
        isOpen = true;
    }

    private sqlite3_stmt Prepare(string sql)
    {
        int code = raw.sqlite3_prepare_v2(connection.Handle, sql, out sqlite3_stmt statement);
        SqliteException.ThrowExceptionForRC(code, connection.Handle);
        return statement;
    }

    private void Step(sqlite3_stmt statement)
    {
        int code = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (code != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(code, connection.Handle);
    }

    private void Execute(string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
