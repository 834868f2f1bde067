using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.Hosting;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Dossiers;

/// <summary>Our files on EU matters, those we act on first, narrowed by what they concern.</summary>
public sealed class DossiersModel(SamklangDb db, DeskLists lists, TimeProvider time) : DeskPage(db, time)
{
    private List<Dossier> all = [];

    public DossierAsk Ask { get; private set; } = new();

    public IReadOnlyList<Dossier> Shown { get; private set; } = [];

    public bool IsEmpty => all.Count == 0;

    public bool MayOpen => Viewer.MayWrite;

    public bool ShowsOwner => Viewer.Reach == Reach.Office || Shown.Any(d => d.OwnerId != Viewer.OwnerId);

    public IEnumerable<(string, string)> Priorities => Named(all.SelectMany(d => d.Priorities).Select(p => (p.Priority!.Key, p.Priority.Title)));

    public IEnumerable<(string, string)> Operations => Named(all.SelectMany(d => d.Operations).Select(o => (o.Operation!.Key, o.Operation.Title)));

    public IEnumerable<(string, string)> Contacts => Named(all.Where(d => d.Contact is not null).Select(d => (d.Contact!.Key, d.Contact.Title)));

    public async Task<IActionResult> OnGetAsync([FromQuery] DossierAsk ask, string? @as, CancellationToken cancel)
    {
        Ask = ask;
        all = await Db.Dossiers.AsNoTrackingWithIdentityResolution().AsSplitQuery()
            .Include(d => d.Owner).Include(d => d.Contact).Include(d => d.Stages)
            .Include(d => d.Priorities).ThenInclude(p => p.Priority).Include(d => d.Operations).ThenInclude(o => o.Operation)
            .Include(d => d.Windows).ThenInclude(w => w.Steps).ToListAsync(cancel);
        Shown = [.. all.Where(Fits).OrderBy(d => d.Level).ThenBy(d => NextWindow(d)?.ClosesAt ?? DateTime.MaxValue).ThenByDescending(d => d.OpenedAt)];
        return lists.Dossiers(Shown, NextWindow).As(@as, otherwise: Page);
    }

    /// <summary>The window that closes next.</summary>
    public Window? NextWindow(Dossier dossier) =>
        dossier.Windows.Where(w => w.ClosedAt is null && w.ClosesAt > Now).OrderBy(w => w.ClosesAt).FirstOrDefault();

    private static IEnumerable<(string, string)> Named(IEnumerable<(string Key, LocalText Name)> options) =>
        options.DistinctBy(o => o.Key).Select(o => (o.Key, o.Name.Here())).OrderBy(o => o.Item2, StringComparer.CurrentCulture);

    private bool Fits(Dossier dossier) =>
        dossier.IsOpen != (Ask.State == DossierAsk.Closed)
        && Is(Ask.Level, dossier.Level.ToString())
        && Is(Ask.Stage, dossier.Stage?.Stage.ToString())
        && Is(Ask.Responsible, dossier.Contact?.Key)
        && (string.IsNullOrEmpty(Ask.Priority) || dossier.Priorities.Any(p => p.Priority!.Key == Ask.Priority))
        && (string.IsNullOrEmpty(Ask.Operation) || dossier.Operations.Any(o => o.Operation!.Key == Ask.Operation))
        && HasWords(dossier);

    private bool HasWords(Dossier dossier) =>
        (Ask.Q ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word =>
            $"{dossier.Title.Sv} {dossier.Title.En} {dossier.Procedure}".Contains(word, StringComparison.CurrentCultureIgnoreCase));

    private static bool Is(string? asked, string? value) =>
        string.IsNullOrEmpty(asked) || string.Equals(asked, value, StringComparison.OrdinalIgnoreCase);
}
