using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Strategy;
using Samklang.Web.Pages.Desk.Fields;
using Samklang.Web.Pages.Desk.Meetings;
using Samklang.Web.Pages.Desk.Priorities;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Plans;

/// <summary>Writes a plan template. Windows that are laid already stay as they are until somebody lays them anew.</summary>
public sealed class EditPlanModel(SamklangDb db, IStringLocalizer<InfluenceTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public const string New = "new";
    private const int SpareRows = 2;

    public PlanTemplate? Template { get; private set; }

    public PlanForm Form { get; private set; } = new();

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IReadOnlyList<Body> Bodies { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Form = Spared(Template is null ? new() : PlanForm.Of(Template, Bodies));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] PlanForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        (Form, Errors) = (Spared(form), form.Errors(texts, Bodies));
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        LocalText name = (Template?.Name ?? LocalText.Empty).Over(Written.OneLine(form.Name));
        if (Template is null)
            await BeginAsync(name, form, cancel);
        else
            Template.Rewrite(name, form.StepsFor(Bodies));
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect("/desk/plans");
    }

    private async Task BeginAsync(LocalText name, PlanForm form, CancellationToken cancel)
    {
        string wanted = PriorityKeys.From(name.In(Tongue.English));
        List<string> taken = await Db.PlanTemplates.IgnoreQueryFilters().Where(t => t.Key.StartsWith(wanted)).Select(t => t.Key).ToListAsync(cancel);
        string key = StrategyKeys.FirstFree(wanted, taken);
        PlanTemplate template = new(key, Viewer.OwnerId!.Value, name, form.StepsFor(Bodies));
        template.ShowTo(Audience.Owners);
        Db.Add(template);
    }

    private static PlanForm Spared(PlanForm form) => form with { Steps = [.. form.Steps, .. Enumerable.Repeat(new PlanStepForm(), SpareRows)] };

    private async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        Bodies = await OwnBodies.ReadAsync(Db, cancel);
        if (key == New)
            return Viewer.OwnerId is { } own && Viewer.MayDecideFor(own) ? null : StatusCode(StatusCodes.Status403Forbidden);
        Template = await Db.PlanTemplates.SingleOrDefaultAsync(t => t.Key == key, cancel);
        return Template is null ? NotFound() : Viewer.MayDecideFor(Template.OwnerId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
