using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Asks;
using Samklang.Language;

namespace Samklang.Web.Pages.Site.Asks;

/// <summary>A published position in a list: what we asked for, and what each ask has come to so far.</summary>
public sealed record AskedEntry(Position Position, LocalText About, IReadOnlyList<AskRow> Rows)
{
    /// <summary>The day of the latest that has happened with it, for the order of the list.</summary>
    public DateOnly? LatestOn { get; init; }

    /// <summary>The positions that the public may see, the one with the latest news first.</summary>
    public static async Task<IReadOnlyList<AskedEntry>> ReadAsync(SamklangDb db, CancellationToken cancel)
    {
        List<Position> positions = await db.Positions.AsNoTracking().Include(p => p.Dossier)
            .Include(p => p.Asks).ThenInclude(a => a.Outcomes).AsSplitQuery().ToListAsync(cancel);
        IReadOnlyList<ReadingHead> readings = await ReadingHead.OfDossiersAsync(db, [.. positions.Select(p => p.DossierId).Distinct()], cancel);
        List<AskedEntry> entries = [];
        foreach (Position position in positions.Where(p => p.Dossier is not null))
        {
            AskTable table = AskTable.Of(position.Asks, readings);
            DateOnly? heard = table.Readings.Where((_, i) => table.Rows.Any(r => r.Outcomes[i] is not null)).Max(r => (DateOnly?)r.On);
            entries.Add(new(position, position.Dossier!.Title, table.Rows) { LatestOn = heard > position.SentOn ? heard : position.SentOn ?? position.AdoptedOn });
        }
        return [.. entries.OrderByDescending(e => e.Rows.Any(r => r.Latest is not null)).ThenByDescending(e => e.LatestOn)];
    }
}
