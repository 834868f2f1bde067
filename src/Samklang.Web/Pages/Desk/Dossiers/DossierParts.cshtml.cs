using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Dossiers;

/// <summary>Adds to a dossier what it consists of, takes parts away, closes it and opens it again.</summary>
public sealed class DossierPartsModel(SamklangDb db, IStringLocalizer<InfluenceTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public Dossier Dossier { get; private set; } = null!;

    public PartForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IReadOnlyList<(string, string)> Priorities { get; private set; } = [];

    public IReadOnlyList<(string, string)> Operations { get; private set; } = [];

    public IReadOnlyList<(string, string)> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => await RefuseAsync(key, cancel) ?? Page();

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] PartForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Form = form;
        if (await new AddPart(Db, Today).RunAsync(Dossier, form, cancel) is { } wrong)
            return Again(wrong.Field, wrong.Text);
        await Db.SaveChangesAsync(cancel);
        return Back(key, form.What.ToString());
    }

    public async Task<IActionResult> OnPostRemoveAsync(string key, Guid part, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        DossierPart? found = ((IEnumerable<DossierPart>)[.. Dossier.Items, .. Dossier.Priorities, .. Dossier.Operations, .. Dossier.Stages, .. Dossier.Actors, .. Dossier.Related])
            .FirstOrDefault(p => p.Id == part);
        if (found is null)
            return NotFound();
        Db.Remove(found);
        await Db.SaveChangesAsync(cancel);
        return Back(key, "parts");
    }

    public async Task<IActionResult> OnPostCloseAsync(string key, string? closedWhy, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        if (Written.Lines(closedWhy).Length == 0)
            return Again("closedWhy", "ErrorClosedWhy");
        Dossier.Close(LocalText.Empty.Over(closedWhy), Now);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/dossiers/{key}");
    }

    public async Task<IActionResult> OnPostReopenAsync(string key, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Dossier.Reopen();
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/dossiers/{key}");
    }

    private LocalRedirectResult Back(string key, string anchor) => LocalRedirect($"/desk/dossiers/{key}/parts#{anchor.ToLowerInvariant()}");

    private PageResult Again(string field, string text)
    {
        Errors[field] = texts[text];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        Dossier? dossier = await Db.Dossiers.AsSplitQuery().Include(d => d.Stages).Include(d => d.Actors)
            .Include(d => d.Items).ThenInclude(i => i.Item).Include(d => d.Priorities).ThenInclude(p => p.Priority)
            .Include(d => d.Operations).ThenInclude(o => o.Operation).Include(d => d.Related).ThenInclude(r => r.Related)
            .SingleOrDefaultAsync(d => d.Key == key, cancel);
        if (dossier is null)
            return NotFound();
        if (!Viewer.MayDecideFor(dossier.OwnerId))
            return StatusCode(StatusCodes.Status403Forbidden);
        Dossier = dossier;
        Priorities = Named(await Db.Priorities.AsNoTracking().Where(p => p.OwnerId == dossier.OwnerId).Select(p => new { p.Key, p.Title }).ToListAsync(cancel), p => (p.Key, p.Title));
        Operations = Named(await Db.Operations.AsNoTracking().Select(o => new { o.Key, o.Title }).ToListAsync(cancel), o => (o.Key, o.Title));
        Others = Named(await Db.Dossiers.AsNoTracking().Where(d => d.Id != dossier.Id).Select(d => new { d.Key, d.Title }).ToListAsync(cancel), d => (d.Key, d.Title));
        return null;
    }

    private static List<(string, string)> Named<T>(IEnumerable<T> from, Func<T, (string Key, LocalText Title)> read) =>
        [.. from.Select(read).Select(o => (o.Key, o.Title.Here())).OrderBy(o => o.Item2, StringComparer.CurrentCulture)];
}
