using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Office.Log;
using Samklang.Watch;
using Samklang.Web.Components;
using Samklang.Web.Pages.Desk.Items;
using Samklang.Web.Pages.Desk.Scores;

namespace Samklang.Web.Pages.Desk.Dossiers;

/// <summary>Our file on an EU matter: where it stands, what we do about it and when.</summary>
public sealed class DossierModel(SamklangDb db, DeskScore desk, TimeProvider time) : DeskPage(db, time)
{
    public const int MostLines = 10;

    public Dossier Dossier { get; private set; } = null!;

    public Score Score { get; private set; } = null!;

    /// <summary>What has been done, the latest first.</summary>
    public IReadOnlyList<LogLine> Lines { get; private set; } = [];

    /// <summary>What the Parliament says of its procedure; null when nothing has been fetched.</summary>
    public Procedure? Procedure { get; private set; }

    /// <summary>The dossiers that it is tied to, from either end, with why.</summary>
    public IReadOnlyList<(Dossier Dossier, RelatedDossier Tie)> Related { get; private set; } = [];

    public IReadOnlyList<ExpertRequest> Requests { get; private set; } = [];

    /// <summary>The goals that its priorities serve.</summary>
    public IReadOnlyList<Strategy.Goal> Goals { get; private set; } = [];

    public bool MayChange => Viewer.MayDecideFor(Dossier.OwnerId);

    public string? ProcedureAddress => Dossier.Procedure is { } procedure ? ItemModel.Observatory(procedure) : null;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        Dossier? dossier = await Db.Dossiers.AsNoTracking().AsSplitQuery()
            .Include(d => d.Owner).Include(d => d.Contact).Include(d => d.Stages).Include(d => d.Actors)
            .Include(d => d.Items).ThenInclude(i => i.Item)
            .Include(d => d.Priorities).ThenInclude(p => p.Priority)
            .Include(d => d.Operations).ThenInclude(o => o.Operation)
            .Include(d => d.Windows).ThenInclude(w => w.Steps).ThenInclude(s => s.Meeting)
            .SingleOrDefaultAsync(d => d.Key == key, cancel);
        if (dossier is null)
            return NotFound();
        Dossier = dossier;
        Procedure = dossier.Procedure is { } reference ? await Db.Procedures.AsNoTracking().FirstOrDefaultAsync(p => p.Reference == reference, cancel) : null;
        List<RelatedDossier> ties = await Db.Dossiers.AsNoTracking().SelectMany(d => d.Related).Include(r => r.Related).Include(r => r.Dossier)
            .Where(r => r.DossierId == dossier.Id || r.RelatedId == dossier.Id).ToListAsync(cancel);
        Related = [.. ties.Select(t => (t.DossierId == dossier.Id ? t.Related! : t.Dossier!, t))];
        Requests = await Db.ExpertRequests.AsNoTracking().Where(r => r.DossierId == dossier.Id).OrderBy(r => r.AnswerBy).ToListAsync(cancel);
        Lines = await Db.Log.AsNoTracking().About(LinkedKind.Dossier, dossier.Id).Take(MostLines).ToListAsync(cancel);
        Score = await desk.OfOneAsync(new(dossier.Id, dossier.Key, dossier.Title, Here), Today, cancel);
        List<Guid> priorities = [.. dossier.Priorities.Select(p => p.PriorityId)];
        Goals = await Db.Goals.AsNoTracking().Where(g => g.Priorities.Any(p => priorities.Contains(p.PriorityId)))
            .Include(g => g.Framework).OrderBy(g => g.Framework!.Level).ThenBy(g => g.Position).ToListAsync(cancel);
        return Page();
    }
}
