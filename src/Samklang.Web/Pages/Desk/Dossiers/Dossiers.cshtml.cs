using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.People;

namespace Samklang.Web.Pages.Desk.Dossiers;

/// <summary>Our files on EU matters: what we act on and follow, and what is closed.</summary>
public sealed class DossiersModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<Dossier> Open { get; private set; } = [];

    public IReadOnlyList<Dossier> Closed { get; private set; } = [];

    public IReadOnlyDictionary<Guid, LocalText> Owners { get; private set; } = new Dictionary<Guid, LocalText>();

    public bool ShowsOwner => Viewer.Reach == Reach.Office;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        List<Dossier> all = await Db.Dossiers.AsNoTracking().OrderByDescending(d => d.OpenedAt).ToListAsync(cancel);
        Open = [.. all.Where(d => d.IsOpen).OrderBy(d => d.Level)];
        Closed = [.. all.Where(d => !d.IsOpen)];
        Owners = await Db.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
    }
}
