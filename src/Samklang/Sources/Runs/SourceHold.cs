using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources.Health;

namespace Samklang.Sources.Runs;

/// <summary>
/// The right to fetch a source, which only one host has at a time. It is kept in the database and runs out by itself, so that
/// another host can take over from one that has died.
/// </summary>
internal sealed class SourceHold(OpenDb open, TimeProvider time, string key, TimeSpan length)
{
    private static readonly string host = Environment.MachineName;

    public string Holder { get; } = $"{host}/{Environment.ProcessId}/{Guid.NewGuid():N}"[..Math.Min(60, host.Length + 30)];

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task<bool> TakeAsync(CancellationToken cancel)
    {
        await using SamklangDb db = open(Viewer.System);
        await EnsureAsync(db, cancel);
        DateTime now = Now;
        int taken = await db.SourceStates.Where(s => s.Key == key && (s.HeldBy == null || s.HeldUntil < now)).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.HeldBy, Holder).SetProperty(s => s.HeldUntil, now + length), cancel);
        return taken == 1;
    }

    /// <summary>Renews the hold, and notes how far the fetch has come, in the transaction of what has come in.</summary>
    public async Task MoveAsync(SamklangDb db, string? cursor, CancellationToken cancel)
    {
        DateTime until = Now + length;
        int moved = await db.SourceStates.Where(s => s.Key == key && s.HeldBy == Holder).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.Cursor, cursor).SetProperty(s => s.HeldUntil, until), cancel);
        if (moved == 0)
            throw new HoldLost();
    }

    public async Task ReleaseAsync()
    {
        await using SamklangDb db = open(Viewer.System);
        await db.SourceStates.Where(s => s.Key == key && s.HeldBy == Holder).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.HeldBy, (string?)null).SetProperty(s => s.HeldUntil, (DateTime?)null), CancellationToken.None);
    }

    private async Task EnsureAsync(SamklangDb db, CancellationToken cancel)
    {
        if (await db.SourceStates.AnyAsync(s => s.Key == key, cancel))
            return;
        try
        {
            db.Add(new SourceState(key));
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException) when (!cancel.IsCancellationRequested)
        {
            // Another host was there first with the same row.
        }
    }
}

/// <summary>Another host has taken over the fetch, because this one gave no sign of life for too long.</summary>
internal sealed class HoldLost() : Exception("Another host has taken over the fetch.");
