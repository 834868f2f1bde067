using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Publishing;

namespace Samklang.Influence;

/// <summary>Lays the plans anew that a change touches, and tells the roles whose steps have moved. The caller saves.</summary>
public sealed class LayPlans(SamklangDb db, RegionTime region)
{
    /// <summary>Lays one window's steps; nobody is told.</summary>
    public async Task LayAsync(Window window, Guid ownerId, CancellationToken cancel) =>
        window.Lay(await PlanGround.ReadAsync(db, ownerId, cancel), region.Zone);

    /// <summary>After a meeting of these bodies was added, moved or cancelled.</summary>
    /// <returns>How many steps have moved, whoever may see them.</returns>
    public Task<int> ForMeetingsAsync(IReadOnlyCollection<Guid> bodyIds, LocalText cause, CancellationToken cancel) =>
        RelayAsync(db.Windows.Where(w => w.Steps.Any(s => s.BodyId != null && bodyIds.Contains(s.BodyId.Value))), cause, cancel);

    /// <summary>After the owner's working days have changed.</summary>
    public Task<int> ForOwnerAsync(Guid ownerId, LocalText cause, CancellationToken cancel) =>
        RelayAsync(db.Windows.Where(w => w.Dossier!.OwnerId == ownerId), cause, cancel);

    /// <summary>After the window's own end has changed.</summary>
    public Task<int> ForWindowAsync(Window window, LocalText cause, CancellationToken cancel) =>
        RelayAsync(db.Windows.Where(w => w.Id == window.Id), cause, cancel);

    private async Task<int> RelayAsync(IQueryable<Window> touched, LocalText cause, CancellationToken cancel)
    {
        // Every plan that stands on the change is laid anew, also one that this person may not see.
        List<Window> windows = await touched.IgnoreQueryFilters().Include(w => w.Steps).Include(w => w.Dossier)
            .Where(w => w.ClosedAt == null && w.Dossier!.ClosedAt == null).ToListAsync(cancel);
        int moved = 0;
        foreach (IGrouping<Guid, Window> owner in windows.GroupBy(w => w.Dossier!.OwnerId))
        {
            PlanGround ground = await PlanGround.ReadAsync(db, owner.Key, cancel);
            moved += owner.Where(w => w.ClosesAt > region.Now).Sum(w => Relay(w, ground, cause));
        }
        return moved;
    }

    private int Relay(Window window, PlanGround ground, LocalText cause)
    {
        Dictionary<Guid, DateOnly?> before = window.Steps.ToDictionary(s => s.Id, s => s.LastSafeOn);
        window.Lay(ground, region.Zone);
        List<Step> moved = [.. window.Steps.Where(s => s.IsOpen && s.LastSafeOn != before[s.Id])];
        foreach (Step step in moved)
        {
            bool isTooLate = step.StateOn(region.Today) is StepState.TooLate or StepState.NoMeeting;
            db.Add(new Notice(window.Dossier!, isTooLate ? NoticeKind.StepTooLate : NoticeKind.StepMoved, step.Role, step.Title, region.Now)
            {
                Cause = cause, WindowId = window.Id, Before = before[step.Id], After = step.LastSafeOn,
            });
        }
        return moved.Count;
    }
}
