using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Publishing;
using Samklang.Specialisation;
using Samklang.Web.Components.Partners;

namespace Samklang.Web.Pages.Desk.Specialisation.Partnerships;

/// <summary>Changes what is said of a partnership: how far it has come, who leads it, who is in it.</summary>
public sealed class EditPartnershipModel(SamklangDb db, PartnerWords words, TimeProvider time) : DeskPage(db, time)
{
    public Partnership Partnership { get; private set; } = null!;

    public PartnershipForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Form = PartnershipForm.Of(Partnership);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] PartnershipForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Form = form;
        Errors = form.Errors(words);
        if (Errors.Count == 0 && form is { AskedStage: { } stage, AskedStageOn: { } on } && (stage, on) != (Partnership.Stage, Partnership.StageOn) && !Partnership.Reach(stage, on, Today))
            Errors["stageOn"] = words["ErrorStageDay"];
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        Fact fact = Partnership.Fact.IsExample ? Partnership.Fact : new(Viewer.Name, Partnership.Fact.Url, Today, Partnership.Fact.ReviewBy, false);
        Partnership.Rewrite(form.Title, form.Summary, fact);
        Partnership.Gather(form.Gathered);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk/partnerships");
    }

    private async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        if (await Db.Partnerships.Include(p => p.Regions).SingleOrDefaultAsync(p => p.Key == key, cancel) is not { } known)
            return NotFound();
        Partnership = known;
        return Viewer.MayDecideFor(Partnership.MemberId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
