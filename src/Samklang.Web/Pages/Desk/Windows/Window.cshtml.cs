using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Publishing;

namespace Samklang.Web.Pages.Desk.Windows;

/// <summary>A window of influence with the steps to its end: what is done, what is next, and what is left when it is too late.</summary>
public sealed class WindowModel(SamklangDb db, WaysOut ways, LayPlans plans, RegionTime region, TimeProvider time) : DeskPage(db, time)
{
    public Window Window { get; private set; } = null!;

    public Dossier Dossier => Window.Dossier!;

    public bool MayChange => Viewer.MayDecideFor(Dossier.OwnerId);

    public bool IsTooLate => Window.IsTooLate(Today) && Window.ClosesAt > Now;

    public IReadOnlyList<WayOut> Ways { get; private set; } = [];

    public IReadOnlyList<PlanTemplate> Templates { get; private set; } = [];

    public DateOnly LastDay => Window.End.LastDayIn(region.Zone);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancel)
    {
        if (!await LoadAsync(id, cancel))
            return NotFound();
        if (IsTooLate && MayChange)
            Ways = await ways.FindAsync(Window, Dossier, cancel);
        Templates = await Db.PlanTemplates.AsNoTracking().Where(t => t.OwnerId == Dossier.OwnerId).OrderBy(t => t.Key).ToListAsync(cancel);
        return Page();
    }

    public Task<IActionResult> OnPostDoAsync(Guid id, Guid step, CancellationToken cancel) =>
        ChangeAsync(id, step, s => s.Do(Today, Viewer.Name), cancel);

    public Task<IActionResult> OnPostUndoAsync(Guid id, Guid step, CancellationToken cancel) => ChangeAsync(id, step, s => s.Undo(), cancel);

    public Task<IActionResult> OnPostLeaveOutAsync(Guid id, Guid step, CancellationToken cancel) =>
        ChangeAsync(id, step, s => s.LeaveOut(s.IsOptional), cancel);

    public Task<IActionResult> OnPostTakeBackAsync(Guid id, Guid step, CancellationToken cancel) =>
        ChangeAsync(id, step, s => s.LeaveOut(false), cancel);

    public Task<IActionResult> OnPostGiveAsync(Guid id, Guid step, People.Role role, CancellationToken cancel) =>
        ChangeAsync(id, step, s => s.GiveTo(Enum.IsDefined(role) ? role : s.Role), cancel);

    public async Task<IActionResult> OnPostPlanAsync(Guid id, string? template, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
            return refusal;
        PlanTemplate? found = await Db.PlanTemplates.SingleOrDefaultAsync(t => t.Key == template && t.OwnerId == Dossier.OwnerId, cancel);
        if (found is null)
            return NotFound();
        Window.LayBy(found, Dossier);
        Db.AddRange(Window.Steps);
        return await LaidAsync(cancel);
    }

    public async Task<IActionResult> OnPostTakeAsync(Guid id, string? way, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
            return refusal;
        WayOut? found = (await ways.FindAsync(Window, Dossier, cancel)).FirstOrDefault(w => w.Key == way);
        if (found is null)
            return NotFound();
        await ways.TakeAsync(found, Window, Dossier, cancel);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/windows/{id}#plan");
    }

    private async Task<IActionResult> ChangeAsync(Guid id, Guid stepId, Action<Step> change, CancellationToken cancel)
    {
        if (await RefuseAsync(id, cancel) is { } refusal)
            return refusal;
        if (Window.Steps.FirstOrDefault(s => s.Id == stepId) is not { } step)
            return NotFound();
        change(step);
        return await LaidAsync(cancel);
    }

    private async Task<IActionResult> LaidAsync(CancellationToken cancel)
    {
        await plans.LayAsync(Window, Dossier.OwnerId, cancel);
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect($"/desk/windows/{Window.Id}#plan");
    }

    private async Task<IActionResult?> RefuseAsync(Guid id, CancellationToken cancel) =>
        !await LoadAsync(id, cancel) ? NotFound() : MayChange ? null : StatusCode(StatusCodes.Status403Forbidden);

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancel)
    {
        Window? window = await Db.Windows.Include(w => w.Dossier).ThenInclude(d => d!.Owner)
            .Include(w => w.Steps).ThenInclude(s => s.Meeting).Include(w => w.Steps).ThenInclude(s => s.Body).SingleOrDefaultAsync(w => w.Id == id, cancel);
        Window = window!;
        return window?.Dossier is not null;
    }
}
