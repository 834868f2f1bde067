using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Office.Log;

namespace Samklang.Office.Orders;

/// <summary>What a year's work comes to: the days that were ordered and the log lines that were written.</summary>
/// <param name="Entries">Pieces of work in the plan.</param>
/// <param name="Days">Their working days, as far as anybody has reckoned.</param>
/// <param name="Unreckoned">How many of them have no days.</param>
/// <param name="Deliveries">Log lines about what was ordered.</param>
/// <param name="Besides">Log lines about nothing that was ordered.</param>
public sealed record Effort(int Entries, int Days, int Unreckoned, int Deliveries, int Besides)
{
    public static Effort None { get; } = new(0, 0, 0, 0, 0);

    internal Effort With(PlanEntry entry) => this with { Entries = Entries + 1, Days = Days + (entry.Days ?? 0), Unreckoned = Unreckoned + (entry.Days is null ? 1 : 0) };

    internal Effort With(bool isOrdered) => isOrdered ? this with { Deliveries = Deliveries + 1 } : this with { Besides = Besides + 1 };
}

/// <summary>What was done for one owner alone.</summary>
/// <param name="Share">Its share in the office, in percent; null when nobody has said.</param>
public sealed record OwnerEffort(Guid OwnerId, LocalText Name, decimal? Share, Effort Own);

/// <summary>How a year's work falls between the owners. What is done for several is counted once and stands apart.</summary>
public sealed record EffortBalance(int Year, IReadOnlyList<OwnerEffort> Owners, Effort Shared)
{
    /// <summary>All days that are for one owner alone.</summary>
    public int OwnDays => Owners.Sum(o => o.Own.Days);

    /// <summary>The days that an owner's share would give of those that are for one owner alone; null when its share is not known.</summary>
    public decimal? DaysByShare(OwnerEffort owner) => owner.Share * OwnDays / 100;

    /// <summary>Weighs a plan and the log lines about it. Pure.</summary>
    /// <param name="owners">The office's owners.</param>
    /// <param name="plan">The year's work.</param>
    /// <param name="log">The year's lines with their links.</param>
    public static EffortBalance Of(IReadOnlyList<OfficeOwner> owners, WorkPlan plan, IEnumerable<LogLine> log)
    {
        Dictionary<Guid, Effort> own = owners.ToDictionary(o => o.OrganisationId, _ => Effort.None);
        Effort shared = Effort.None;
        foreach (PlanEntry entry in plan.Entries)
        {
            if (entry.IsShared)
                shared = shared.With(entry);
            else if (own.TryGetValue(entry.Lines[0].OwnerId, out Effort? effort))
                own[entry.Lines[0].OwnerId] = effort.With(entry);
        }
        ILookup<Guid, PlanEntry> entryOf = plan.Entries.SelectMany(e => e.Lines.Select(l => (l.Id, Entry: e))).ToLookup(p => p.Id, p => p.Entry);
        foreach (LogLine line in log)
        {
            List<PlanEntry> about = [.. line.Links.Where(k => k.LinkedKind == LinkedKind.OrderLine).SelectMany(k => entryOf[k.LinkedId]).Distinct()];
            List<Guid> of = about.Count == 0 ? [line.OwnerId] : [.. about.SelectMany(e => e.Lines).Select(l => l.OwnerId).Distinct()];
            // What the office does in its own name is done for all.
            if (of is [var one] && own.TryGetValue(one, out Effort? effort))
                own[one] = effort.With(about.Count > 0);
            else
                shared = shared.With(about.Count > 0);
        }
        return new(plan.Year, [.. owners.Select(o => new OwnerEffort(o.OrganisationId, o.Organisation?.Name ?? LocalText.Empty, o.Share, own[o.OrganisationId]))], shared);
    }
}

public static class EffortBalances
{
    /// <summary>The year's balance of what the viewer may see: another owner's own lines are in no figure of it.</summary>
    public static async Task<EffortBalance> BalanceAsync(this SamklangDb db, BrusselsOffice office, int year, CancellationToken cancel)
    {
        List<OfficeOwner> owners = await db.Set<OfficeOwner>().AsNoTracking().Include(o => o.Organisation).Where(o => o.OfficeId == office.Id).ToListAsync(cancel);
        List<Guid> known = [.. owners.Select(o => o.OrganisationId), office.OrganisationId];
        (DateOnly from, DateOnly to) = (new(year, 1, 1), new(year, 12, 31));
        List<LogLine> log = await db.Log.AsNoTracking().Include(l => l.Links).Standing()
            .Where(l => l.On >= from && l.On <= to && known.Contains(l.OwnerId)).ToListAsync(cancel);
        return EffortBalance.Of([.. owners.OrderBy(o => o.Organisation?.Name.Sv, StringComparer.Ordinal)], await db.WorkPlanAsync(year, cancel), log);
    }
}
