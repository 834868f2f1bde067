using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;

namespace Samklang.Publishing;

/// <summary>When the records behind a page were last changed, by History.</summary>
public static class LastChange
{
    /// <summary>The latest change in any of the records or of the kinds named; null when there is none that the viewer may see.</summary>
    public static async Task<DateTime?> LastChangeAsync(
        this SamklangDb db, IReadOnlyCollection<string> kinds, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        IQueryable<HistoryEntry> entries = db.History.AsNoTracking().Where(h => kinds.Contains(h.RecordKind) || ids.Contains(h.RecordId));
        return await entries.MaxAsync(h => (DateTime?)h.At, cancel);
    }
}
