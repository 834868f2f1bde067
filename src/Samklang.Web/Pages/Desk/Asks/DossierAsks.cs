using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Asks;

namespace Samklang.Web.Pages.Desk.Asks;

/// <summary>The positions and readings of a dossier, for its own page.</summary>
public sealed class DossierAsks(SamklangDb db)
{
    public async Task<(IReadOnlyList<Position> Positions, IReadOnlyList<ReadingHead> Readings)> OfAsync(Guid dossierId, CancellationToken cancel)
    {
        List<Position> positions = await db.Positions.AsNoTracking().Include(p => p.Asks).ThenInclude(a => a.Outcomes)
            .Where(p => p.DossierId == dossierId).ToListAsync(cancel);
        return ([.. positions.OrderBy(p => p.WrittenAt)], await ReadingHead.OfDossierAsync(db, dossierId, cancel));
    }
}
