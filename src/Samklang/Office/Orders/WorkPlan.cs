using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;

namespace Samklang.Office.Orders;

/// <summary>One thing that the office does in a year: a line of an order, or several that are done as one.</summary>
/// <param name="Lines">The lines that it comes from.</param>
/// <param name="Work">What makes them one; null for a line by itself.</param>
public sealed record PlanEntry(IReadOnlyList<OrderLine> Lines, PlannedWork? Work)
{
    public LocalText Title => Work?.Title ?? Lines[0].What;

    /// <summary>The area of its first line that has one.</summary>
    public OfficeArea? Area => Lines.Select(l => l.Area).FirstOrDefault(a => a is not null);

    /// <summary>True when it is done for more than one owner.</summary>
    public bool IsShared => Lines.Select(l => l.OwnerId).Distinct().Count() > 1;

    /// <summary>The first day by which some of it must be done.</summary>
    public DateOnly? DueOn => Lines.Min(l => l.DueOn);

    /// <summary>The days that it takes, counted once however many have ordered it.</summary>
    public int? Days => Work is null ? Lines[0].Days : Work.CountedDays;
}

/// <summary>All that the office does in a year, as far as the viewer may see it.</summary>
public sealed record WorkPlan(int Year, IReadOnlyList<PlanEntry> Entries);

public static class WorkPlans
{
    /// <summary>The lines of sent orders, those that are done as one together; by area, then by day.</summary>
    public static async Task<WorkPlan> WorkPlanAsync(this SamklangDb db, int year, CancellationToken cancel)
    {
        List<OrderLine> lines = await db.OrderLines.AsNoTrackingWithIdentityResolution().Include(l => l.Area).Include(l => l.Owner).Include(l => l.Work)
            .Where(l => l.Year == year && l.IsPlanned && l.DroppedOn == null).OrderBy(l => l.OwnerId).ThenBy(l => l.Number).ToListAsync(cancel);
        // A piece of work that the viewer may not see leaves each line to stand for itself.
        IEnumerable<PlanEntry> together = lines.Where(l => l.Work is not null).GroupBy(l => l.Work!).Select(g => new PlanEntry([.. g], g.Key));
        IEnumerable<PlanEntry> alone = lines.Where(l => l.Work is null).Select(l => new PlanEntry([l], null));
        return new(year, [.. together.Concat(alone).OrderBy(e => e.Area?.Position ?? int.MaxValue).ThenBy(e => e.DueOn ?? DateOnly.MaxValue).ThenBy(e => e.Title.Sv, StringComparer.Ordinal)]);
    }
}
