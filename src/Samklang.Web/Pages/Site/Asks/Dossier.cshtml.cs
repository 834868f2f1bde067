using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Influence.Scores;
using Samklang.Office.Log;
using Samklang.Web.Components;
using Samklang.Web.Feeds;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Pages.Site.Asks;

/// <summary>A dossier as everybody may see it: where the matter stands, what comes next, what we ask for and what we have done.</summary>
public sealed class DossierModel(PublicSite site) : PublicPage(site, SiteMap.Dossier)
{
    private const int MostLines = 20;

    public Dossier Dossier { get; private set; } = null!;

    public Score Score { get; private set; } = null!;

    public IReadOnlyList<AskedEntry> Positions { get; private set; } = [];

    public IReadOnlyList<ReadingHead> Readings { get; private set; } = [];

    public IReadOnlyList<LogLine> Lines { get; private set; } = [];

    public IReadOnlyList<(Dossier Dossier, RelatedDossier Tie)> Related { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds => [];

    /// <summary>What is still ahead, the nearest first, then what has closed.</summary>
    public IEnumerable<Window> Windows => Dossier.Windows.OrderBy(w => w.End.BrusselsDay < Today).ThenBy(w => w.ClosesAt);

    public bool IsOver(Window window) => window.ClosedAt is not null || window.End.BrusselsDay < Today;

    public string ThreadOf(LogLine line) => Request.PathBase + ThreadAddresses.Site(Tongue, nameof(LogLine), line.Id);

    public async Task<IActionResult> OnGetAsync(string key)
    {
        Dossier? dossier = await Db.Dossiers.AsNoTracking().AsSplitQuery()
            .Include(d => d.Owner).Include(d => d.Contact).Include(d => d.Stages).Include(d => d.Actors).Include(d => d.Windows)
            .Include(d => d.Items).ThenInclude(i => i.Item).Include(d => d.Priorities).ThenInclude(p => p.Priority)
            .Include(d => d.Operations).ThenInclude(o => o.Operation).SingleOrDefaultAsync(d => d.Key == key, Cancel);
        if (dossier is null)
            return NotFound();
        Dossier = dossier;
        About(dossier.Title, dossier.Summary, SiteMap.WeAsked, null);
        Feeds = [FeedOf(Title, FeedAddresses.Dossiers, key, isCalendar: true), FeedOf(Title, FeedAddresses.Dossiers, key, isCalendar: false)];
        ScoreBook book = await Db.ScoreAsync(ScoreSpan.Around(Today), Cancel);
        Score = PublicScore.Of(Title, [book.Stave(dossier.Id, key, dossier.Title)], book.Span, this, SiteMap.Dossier);
        Positions = [.. (await AskedEntry.ReadAsync(Db, Cancel)).Where(e => e.Position.DossierId == dossier.Id)];
        Readings = await ReadingHead.OfDossierAsync(Db, dossier.Id, Cancel);
        Lines = await Db.Log.AsNoTracking().About(LinkedKind.Dossier, dossier.Id).Take(MostLines).ToListAsync(Cancel);
        List<RelatedDossier> ties = await Db.Dossiers.AsNoTracking().SelectMany(d => d.Related).Include(r => r.Related).Include(r => r.Dossier)
            .Where(r => r.DossierId == dossier.Id || r.RelatedId == dossier.Id).ToListAsync(Cancel);
        Related = [.. ties.Select(t => (Dossier: t.DossierId == dossier.Id ? t.Related : t.Dossier, Tie: t)).Where(t => t.Dossier is not null).Select(t => (t.Dossier!, t.Tie))];
        RecordIds.AddRange([dossier.Id, .. dossier.Windows.Select(w => w.Id), .. dossier.Stages.Select(s => s.Id), .. Positions.Select(p => p.Position.Id), .. Lines.Select(l => l.Id)]);
        return Page();
    }
}
