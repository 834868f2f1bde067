using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Samklang.History;
using Samklang.People;

namespace Samklang.Data;

/// <summary>Opens the database on behalf of a viewer. The caller disposes of it.</summary>
public delegate SamklangDb OpenDb(Viewer viewer);

/// <summary>Makes <see cref="OpenDb"/> for the database that is configured.</summary>
public static class Databases
{
    public static OpenDb Open(DatabaseOptions options, TimeProvider time)
    {
        HistoryWriter history = new(time);
        return options.Kind == DatabaseKind.Postgres
            ? OpenPostgres(new DbContextOptionsBuilder<PostgresSamklangDb>().UseNpgsql(options.Connection).WithAccounts(), history)
            : OpenSqlite(new DbContextOptionsBuilder<SqliteSamklangDb>().UseSqlite(SqliteFile.Prepare(options.Connection)).WithAccounts(), history);
    }

    private static OpenDb OpenPostgres(DbContextOptionsBuilder<PostgresSamklangDb> builder, HistoryWriter history)
    {
        builder.AddInterceptors(history).ConfigureWarnings(Quiet);
        return viewer => new PostgresSamklangDb(builder.Options, viewer);
    }

    private static OpenDb OpenSqlite(DbContextOptionsBuilder<SqliteSamklangDb> builder, HistoryWriter history)
    {
        builder.AddInterceptors(history, new SqlitePragmas()).ReplaceService<IMigrationsSqlGenerator, SqliteTables>().ConfigureWarnings(Quiet);
        return viewer => new SqliteSamklangDb(builder.Options, viewer);
    }

    // A record whose parent is hidden is hidden with it, which is what we want of a required relationship.
    private static void Quiet(WarningsConfigurationBuilder warnings) => warnings.Ignore(
        CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning);
}
