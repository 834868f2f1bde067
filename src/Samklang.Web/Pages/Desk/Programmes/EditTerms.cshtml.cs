using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Web.Components.Money;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Programmes;

/// <summary>Adds what a programme asks in calls of a kind, changes it or takes it away.</summary>
public sealed class EditTermsModel(SamklangDb db, MoneyWords words, TimeProvider time) : DeskPage(db, time)
{
    public Programme Programme { get; private set; } = null!;

    /// <summary>The terms as they are; null for new ones.</summary>
    public ActionTerms? Terms { get; private set; }

    public TermsForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, string number, CancellationToken cancel)
    {
        if (await OpenAsync(key, number, cancel) is { } refusal)
            return refusal;
        Form = Terms is null ? new() { AsOf = Typed.Of(Today) } : TermsForm.Of(Terms);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, string number, [FromForm] TermsForm form, CancellationToken cancel)
    {
        if (await OpenAsync(key, number, cancel) is { } refusal)
            return refusal;
        (Form, Errors) = (form, form.Keep(Programme, Terms?.Number ?? 0, words));
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/programmes/{Programme.Key}#actions");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string key, string number, CancellationToken cancel)
    {
        if (await OpenAsync(key, number, cancel) is { } refusal)
            return refusal;
        if (Terms is null)
            return NotFound();
        Programme.Drop(Terms.Number);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/programmes/{Programme.Key}");
    }

    private async Task<IActionResult?> OpenAsync(string key, string number, CancellationToken cancel)
    {
        Programme? programme = await Db.Programmes.SingleOrDefaultAsync(p => p.Key == key, cancel);
        if (programme is null)
            return NotFound();
        Programme = programme;
        Terms = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int known) ? programme.Actions.FirstOrDefault(a => a.Number == known) : null;
        return Terms is null && number != EditProgrammeModel.New ? NotFound() : Viewer.MayWrite ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
