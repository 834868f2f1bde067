using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Windows;

/// <summary>Adds a window to a dossier, with its steps laid backwards at once.</summary>
public sealed class NewWindowModel(SamklangDb db, LayPlans plans, IStringLocalizer<InfluenceTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public Dossier Dossier { get; private set; } = null!;

    public WindowForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IReadOnlyList<PlanTemplate> Templates { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        IActionResult? refusal = await RefuseAsync(key, cancel);
        Form = new() { Plan = Templates.Count > 0 ? Templates[0].Key : null };
        return refusal ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] WindowForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        (Form, Errors) = (form, form.Errors(texts));
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        Window window = Dossier.Watch(form.KindOf(), form.TitleOver(LocalText.Empty), form.End(), form.FactOver(null, Today));
        window.Describe(form.OpensOn, string.IsNullOrWhiteSpace(form.Url) ? null : form.Url.Trim());
        if (Templates.FirstOrDefault(t => t.Key == form.Plan) is { } template)
            window.LayBy(template, Dossier);
        Db.Add(window);
        await plans.LayAsync(window, Dossier.OwnerId, cancel);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/windows/{window.Id}");
    }

    private async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        Dossier? dossier = await Db.Dossiers.SingleOrDefaultAsync(d => d.Key == key, cancel);
        if (dossier is null)
            return NotFound();
        Dossier = dossier;
        Templates = await Db.PlanTemplates.AsNoTracking().Where(t => t.OwnerId == dossier.OwnerId).OrderBy(t => t.Key).ToListAsync(cancel);
        return Viewer.MayDecideFor(dossier.OwnerId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
