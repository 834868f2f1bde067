using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Windows;

/// <summary>Changes a window. A new end lays its steps anew and tells those whose steps have moved.</summary>
public sealed class EditWindowModel(SamklangDb db, LayPlans plans, IStringLocalizer<InfluenceTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public Window Window { get; private set; } = null!;

    public WindowForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
            return refusal;
        Form = WindowForm.Of(Window);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm] WindowForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
            return refusal;
        (Form, Errors) = (form, form.Errors(texts));
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        Window.Rewrite(form.KindOf(), form.TitleOver(Window.Title), form.End(), form.FactOver(Window.Fact, Today));
        Window.Describe(form.OpensOn, string.IsNullOrWhiteSpace(form.Url) ? null : form.Url.Trim());
        await plans.ForWindowAsync(Window, Window.Title, cancel);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/windows/{id}");
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, string? closedWhy, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
            return refusal;
        if (Window.ClosedAt is null)
            Window.Close(LocalText.Empty.Over(Written.Lines(closedWhy)), Now);
        else
            Window.Reopen();
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/windows/{id}");
    }

    private async Task<IActionResult?> RefuseAsync(Guid id, CancellationToken cancel)
    {
        Window? window = await Db.Windows.Include(w => w.Dossier).Include(w => w.Steps).SingleOrDefaultAsync(w => w.Id == id, cancel);
        Window = window!;
        return window?.Dossier is null ? NotFound() : Viewer.MayDecideFor(window.Dossier.OwnerId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
