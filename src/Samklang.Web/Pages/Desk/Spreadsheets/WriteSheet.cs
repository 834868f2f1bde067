using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Office.Spreadsheets;
using Samklang.People;

namespace Samklang.Web.Pages.Desk.Spreadsheets;

public enum WriteAnswer
{
    Done,

    /// <summary>It has been written before.</summary>
    WrittenBefore,

    /// <summary>The database did not take all of it, and so has none of it.</summary>
    NotTaken,
}

/// <summary>Writes all rows of a spreadsheet in one save, with a trace of each record it makes or changes, so that it can be undone.</summary>
public sealed class WriteSheet(SamklangDb db, TimeProvider time)
{
    public async Task<WriteAnswer> RunAsync(SheetImport import, IReadOnlyList<RowFate> fates, CancellationToken cancel)
    {
        if (!import.Write(await db.RevisionAsync(cancel), time.GetUtcNow().UtcDateTime))
            return WriteAnswer.WrittenBefore;
        foreach (RowFate fate in fates.Where(f => f.Kind is FateKind.New or FateKind.Changed))
            fate.Keep();
        db.ChangeTracker.DetectChanges();
        foreach (var entry in db.ChangeTracker.Entries<Record>().Where(e => e.State is EntityState.Added or EntityState.Modified && e.Entity != import).ToList())
            db.Add(new SheetTrace(import.Id, entry.Entity, entry.State == EntityState.Added));
        try
        {
            await db.SaveChangesAsync(cancel);
            return WriteAnswer.Done;
        }
        catch (DbUpdateException)
        {
            return WriteAnswer.NotTaken;
        }
    }
}
