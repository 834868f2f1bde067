using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence.Asks;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Asks;

/// <summary>All positions, those that are worked on first.</summary>
public sealed class PositionsModel(SamklangDb db, DeskLists lists, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<Position> Open { get; private set; } = [];

    public IReadOnlyList<Position> Decided { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        List<Position> all = await Db.Positions.AsNoTracking().Include(p => p.Dossier).Include(p => p.Asks).ThenInclude(a => a.Outcomes).ToListAsync(cancel);
        Open = [.. all.Where(p => p.IsOpen && p.Dossier is not null).OrderByDescending(p => p.WrittenAt)];
        Decided = [.. all.Where(p => !p.IsOpen && p.Dossier is not null).OrderByDescending(p => p.AdoptedOn)];
        if (!ListFiles.IsAsked(@as))
            return Page();
        IReadOnlyList<ReadingHead> readings = await ReadingHead.OfDossiersAsync(Db, [.. all.Select(p => p.DossierId).Distinct()], cancel);
        return lists.Positions(Open.Concat(Decided), readings).As(@as)!;
    }
}
