using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;

namespace Samklang.Web.Pages.Desk.Dossiers;

/// <summary>Our file on an EU matter: where it stands, what we do about it and when.</summary>
public sealed class DossierModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public Dossier Dossier { get; private set; } = null!;

    public bool MayChange => Viewer.MayDecideFor(Dossier.OwnerId);

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        Dossier? dossier = await Db.Dossiers.AsNoTracking().AsSplitQuery()
            .Include(d => d.Owner).Include(d => d.Contact).Include(d => d.Stages)
            .Include(d => d.Items).ThenInclude(i => i.Item)
            .Include(d => d.Priorities).ThenInclude(p => p.Priority)
            .Include(d => d.Windows).ThenInclude(w => w.Steps)
            .SingleOrDefaultAsync(d => d.Key == key, cancel);
        if (dossier is null)
            return NotFound();
        Dossier = dossier;
        return Page();
    }
}
