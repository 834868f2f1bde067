using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Samklang.People;

namespace Samklang.Data;

/// <summary>
/// Brings a database to this version's shape and fills it. Hosts that start at once on one PostgreSQL wait for one another, so
/// that the first does it and the others find it done.
/// </summary>
public static class ReadyDatabase
{
    // Any number, as long as nothing else that uses the database takes the same one.
    private const long LockNumber = 0x53414D4B4C414E47;

    private static readonly TimeSpan longestWait = TimeSpan.FromMinutes(10);

    /// <param name="open">Opens the database.</param>
    /// <param name="fill">What is done besides, while no other host does the same; null for nothing.</param>
    /// <param name="cancel">Stops it.</param>
    /// <exception cref="ForeignShapeException">Another version made the database. It stays as it is.</exception>
    public static async Task RunAsync(OpenDb open, Func<Task>? fill, CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System), alone = open(Viewer.System);
        bool isShared = db.Database.IsNpgsql();
        if (isShared)
            await TakeAsync(alone, cancel);
        try
        {
            // To migrate compares whole models, which takes seconds; a database that has its shape is left alone.
            if (await LacksAnyAsync(db, cancel))
                await db.Database.MigrateAsync(cancel);
            if (fill is not null)
                await fill();
        }
        finally
        {
            if (isShared)
                await alone.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({LockNumber})", CancellationToken.None);
        }
    }

    private static async Task<bool> LacksAnyAsync(SamklangDb db, CancellationToken cancel)
    {
        HashSet<string> known = [.. db.Database.GetMigrations()], applied = [.. await db.Database.GetAppliedMigrationsAsync(cancel)];
        List<string> unknown = [.. applied.Except(known)];
        if (unknown.Count > 0)
            throw new ForeignShapeException(unknown);
        return !known.SetEquals(applied);
    }

    // The lock is the connection's: a host that dies lets go of it.
    private static async Task TakeAsync(SamklangDb alone, CancellationToken cancel)
    {
        await EnsureAsync(alone.Database.GetService<IRelationalDatabaseCreator>(), cancel);
        await alone.Database.OpenConnectionAsync(cancel);
        alone.Database.SetCommandTimeout(longestWait);
        await alone.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({LockNumber})", cancel);
    }

    private static async Task EnsureAsync(IRelationalDatabaseCreator creator, CancellationToken cancel)
    {
        if (await creator.ExistsAsync(cancel))
            return;
        try
        {
            await creator.CreateAsync(cancel);
        }
        catch (PostgresException already) when (already.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another host was there first.
        }
    }
}
