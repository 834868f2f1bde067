using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.People;

namespace Samklang.Web.Pages.Desk.Windows;

/// <summary>Steps that are still to do, with their windows and dossiers.</summary>
public static class StepList
{
    /// <summary>Steps to do in open windows of open dossiers, by last safe day; those without a day first.</summary>
    public static async Task<IReadOnlyList<Step>> OpenStepsAsync(this SamklangDb db, DateTime now, Role? role, CancellationToken cancel) =>
        await db.OpenSteps(now, role).AsNoTracking().Include(s => s.Window).Include(s => s.Dossier).ThenInclude(d => d!.Owner).Include(s => s.Meeting)
            .OrderBy(s => s.LastSafeOn != null).ThenBy(s => s.LastSafeOn).ThenBy(s => s.Position).ToListAsync(cancel);

    /// <summary>The steps of one dossier that are still to do.</summary>
    public static async Task<IReadOnlyList<Step>> OpenStepsOfAsync(this SamklangDb db, Guid dossierId, DateTime now, CancellationToken cancel) =>
        await db.Steps.AsNoTracking().Include(s => s.Window)
            .Where(s => s.DossierId == dossierId && s.DoneOn == null && !s.IsLeftOut && s.Window!.ClosedAt == null && s.Window.ClosesAt > now)
            .OrderBy(s => s.LastSafeOn).ToListAsync(cancel);

    /// <summary>What has been told the person's role and nobody in it has seen yet, newest first.</summary>
    public static async Task<IReadOnlyList<Notice>> NoticesAsync(this SamklangDb db, CancellationToken cancel) =>
        await db.UnseenNotices().AsNoTracking().Include(n => n.Dossier).OrderByDescending(n => n.At).ThenBy(n => n.After).Take(20).ToListAsync(cancel);
}
