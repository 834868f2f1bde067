using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samklang.Data;

internal static class SqliteFile
{
    /// <summary>The connection string with the file's path made absolute from the folder.</summary>
    public static string From(string folder, string connection)
    {
        SqliteConnectionStringBuilder builder = new(connection);
        bool isFile = builder.DataSource.Length > 0 && builder.DataSource != ":memory:" && !builder.DataSource.StartsWith("file:", StringComparison.Ordinal)
            && builder.Mode != SqliteOpenMode.Memory;
        if (isFile)
            builder.DataSource = Path.GetFullPath(builder.DataSource, folder);
        return builder.ConnectionString;
    }

    /// <summary>Makes the file's folder, and gives back the connection string with foreign keys on.</summary>
    public static string Prepare(string connection)
    {
        SqliteConnectionStringBuilder builder = new(connection) { ForeignKeys = true };
        if (builder.Mode != SqliteOpenMode.Memory && Path.GetDirectoryName(Path.GetFullPath(builder.DataSource)) is { } folder)
            Directory.CreateDirectory(folder);
        return builder.ConnectionString;
    }
}

/// <summary>Write-ahead logging lets the site be read while an import writes; a short wait spares "database is locked".</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 10000;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
