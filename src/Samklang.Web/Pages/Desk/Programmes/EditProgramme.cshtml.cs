using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Projects;
using Samklang.Strategy;
using Samklang.Web.Components.Money;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Programmes;

/// <summary>Adds a programme, or changes its terms.</summary>
public sealed class EditProgrammeModel(SamklangDb db, MoneyWords words, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>Stands in the address in place of a key for a programme that does not exist yet.</summary>
    public const string New = "new";

    public Programme? Programme { get; private set; }

    public ProgrammeForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Form = Programme is null ? new() { AsOf = Typed.Of(Today), Source = Viewer.Name, Kind = nameof(ProgrammeKind.SectorProgramme), HelpedBy = nameof(HelpDesk.Office) } : ProgrammeForm.Of(Programme);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] ProgrammeForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        (Form, Errors) = (form, form.Errors(words));
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        if (Programme is null)
            Db.Add(Programme = await NewAsync(Db, form.Words(null), cancel));
        else
            Programme.Rewrite(form.Words(Programme.Said));
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/programmes/{Programme.Key}");
    }

    /// <summary>A new programme, last in the list, under a key that is free.</summary>
    public static async Task<Programme> NewAsync(SamklangDb db, ProgrammeWords written, CancellationToken cancel)
    {
        string wanted = StrategyKeys.From(written.Title.In(Tongue.English), "programme");
        List<string> taken = [.. await db.Programmes.IgnoreQueryFilters().Where(p => p.Key.StartsWith(wanted)).Select(p => p.Key).ToListAsync(cancel), New, "import"];
        int last = await db.Programmes.IgnoreQueryFilters().MaxAsync(p => (int?)p.Position, cancel) ?? -1;
        return new(StrategyKeys.FirstFree(wanted, taken), written, last + 1);
    }

    private async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        Programme = key == New ? null : await Db.Programmes.SingleOrDefaultAsync(p => p.Key == key, cancel);
        // Programmes belong to nobody: whoever may write for an owner may keep them right.
        return key != New && Programme is null ? NotFound() : Viewer.MayWrite ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
