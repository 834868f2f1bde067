using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Samklang.Data;
using Samklang.History;
using Samklang.Office.Log;
using Samklang.People;

namespace Samklang.Office.Spreadsheets;

/// <summary>Takes back all that an import has written: what it made is removed, what it changed gets the values that History holds.</summary>
/// <remarks>All of it or nothing: whoever has built on a part of it since would otherwise be left with half.</remarks>
public sealed class UndoSheet(SamklangDb db)
{
    private const int AtOnce = 500;

    /// <returns>What stands in the way: the labels of records that have been changed since, or that something hangs on. Empty when it is undone.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(SheetImport import, CancellationToken cancel)
    {
        List<SheetTrace> traces = await db.Set<SheetTrace>().Where(t => t.ImportId == import.Id).ToListAsync(cancel);
        Dictionary<Guid, List<HistoryEntry>> since = [];
        foreach (Guid[] ids in traces.Select(t => t.RecordId).Chunk(AtOnce))
            foreach (HistoryEntry entry in await db.History.AsNoTracking().Where(h => h.Id > import.RevisionBefore && ids.Contains(h.RecordId)).OrderBy(h => h.Id).ToListAsync(cancel))
                (since.TryGetValue(entry.RecordId, out List<HistoryEntry>? known) ? known : since[entry.RecordId] = []).Add(entry);
        List<string> inTheWay = [.. since.Values.Where(entries => entries.Count > 1).Select(entries => entries[0].Label)];
        List<Record> made = [];
        foreach (IGrouping<string, SheetTrace> kind in traces.GroupBy(t => t.RecordKind))
        {
            IEntityType type = db.Model.GetEntityTypes().Single(t => t.ClrType.Name == kind.Key);
            HashSet<Guid> newIds = [.. kind.Where(t => t.IsNew).Select(t => t.RecordId)];
            foreach (Record record in await ReadAsync(type.ClrType, [.. kind.Select(t => t.RecordId)], cancel))
            {
                if (newIds.Contains(record.Id))
                    made.Add(record);
                else if (since.TryGetValue(record.Id, out List<HistoryEntry>? entries))
                    db.Restore(record, entries[0].Changes);
            }
        }
        inTheWay.AddRange(await HangingAsync(made, cancel));
        if (inTheWay.Count > 0)
        {
            db.ChangeTracker.Clear();
            return [.. inTheWay.Distinct()];
        }
        db.RemoveRange(made);
        import.Undo();
        await db.SaveChangesAsync(cancel);
        return [];
    }

    // Removing a record would take along, or fail on, whatever points at it.
    private async Task<List<string>> HangingAsync(List<Record> made, CancellationToken cancel)
    {
        HashSet<Guid> ids = [.. made.Select(r => r.Id)], hung = [];
        foreach (Guid[] some in ids.Chunk(AtOnce))
            hung.UnionWith(await db.Set<LogLink>().IgnoreQueryFilters().Where(k => some.Contains(k.LinkedId)).Select(k => k.LinkedId).ToListAsync(cancel));
        foreach (IGrouping<Type, Record> kind in made.GroupBy(r => r.GetType()))
            foreach (IForeignKey key in db.Model.FindEntityType(kind.Key)!.GetReferencingForeignKeys().Where(k => typeof(Record).IsAssignableFrom(k.DeclaringEntityType.ClrType)))
                foreach (Guid[] some in kind.Select(r => r.Id).Chunk(AtOnce))
                    hung.UnionWith(await OthersAsync(key, some, ids, cancel));
        return [.. made.Where(r => hung.Contains(r.Id)).Select(r => r.Label)];
    }

    private Task<List<Guid>> OthersAsync(IForeignKey key, Guid[] ids, HashSet<Guid> made, CancellationToken cancel) =>
        (Task<List<Guid>>)typeof(UndoSheet).GetMethod(nameof(OthersOfAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
            .MakeGenericMethod(key.DeclaringEntityType.ClrType).Invoke(this, [key.Properties[0].Name, ids, made, cancel])!;

    private async Task<List<Guid>> OthersOfAsync<T>(string property, Guid[] ids, HashSet<Guid> made, CancellationToken cancel) where T : Record =>
        [.. (await db.Set<T>().IgnoreQueryFilters().Select(e => new { e.Id, Of = EF.Property<Guid?>(e, property) }).Where(e => e.Of != null && ids.Contains(e.Of.Value)).ToListAsync(cancel))
            .Where(e => !made.Contains(e.Id)).Select(e => e.Of!.Value)];

    private Task<List<Record>> ReadAsync(Type type, Guid[] ids, CancellationToken cancel) =>
        (Task<List<Record>>)typeof(UndoSheet).GetMethod(nameof(ReadOfAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
            .MakeGenericMethod(type).Invoke(this, [ids, cancel])!;

    private async Task<List<Record>> ReadOfAsync<T>(Guid[] ids, CancellationToken cancel) where T : Record
    {
        List<Record> records = [];
        foreach (Guid[] some in ids.Chunk(AtOnce))
            records.AddRange(await db.Set<T>().Where(r => some.Contains(r.Id)).ToListAsync(cancel));
        return records;
    }
}
