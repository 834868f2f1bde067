using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Office.Orders;
using Samklang.Strategy;

namespace Samklang.Office.Reports;

/// <summary>Composes a report of the log: whole on the first time, and anew with what has been written since.</summary>
public sealed class ComposeReport(SamklangDb db, TimeProvider time)
{
    /// <summary>The heading of what belongs to no area and no priority.</summary>
    public static LocalText Other { get; } = new("Övrigt", "Other");

    public static string KeyOf(ReportKind kind, Organisation owner, ReportPeriod period) => $"{kind.ToString().ToLowerInvariant()}-{owner.Key}-{period}";

    /// <summary>A new report with all that belongs in it. It is not saved yet.</summary>
    public async Task<Report> NewAsync(ReportKind kind, Organisation owner, ReportPeriod period, LocalText title, CancellationToken cancel)
    {
        Report report = new(KeyOf(kind, owner, period), kind, owner, period, title, db.Viewer, time.GetUtcNow().UtcDateTime);
        report.Take(await PlacedAsync(report, await SourcesAsync(report, cancel), cancel));
        db.Add(report);
        return report;
    }

    /// <summary>The lines of the period that belong in the report and are not in it. A line that corrects one that is in it is.</summary>
    public async Task<IReadOnlyList<LogLine>> NewSourcesAsync(Report report, CancellationToken cancel)
    {
        HashSet<Guid> known = [.. report.Lines.Select(l => l.Source?.Id ?? l.LogLineId)];
        return [.. (await SourcesAsync(report, cancel)).Where(l => !known.Contains(l.Id))];
    }

    /// <summary>Takes in what has been written since.</summary>
    public async Task<int> TakeNewAsync(Report report, CancellationToken cancel) =>
        report.Take(await PlacedAsync(report, await NewSourcesAsync(report, cancel), cancel));

    /// <summary>What is missing in the period, as far as the report's readers may know of it.</summary>
    public async Task<ReportGaps> GapsAsync(Report report, DateOnly today, CancellationToken cancel)
    {
        List<OrderLine> orders = report.Kind is ReportKind.Owner or ReportKind.Board
            ? await db.OrderLines.AsNoTracking().Include(l => l.Owner).Where(l => l.Year == report.From.Year && l.IsPlanned && l.DroppedOn == null).ToListAsync(cancel) : [];
        List<LogLine> before = await db.Log.AsNoTracking().Include(l => l.Links).Standing().Where(l => l.On <= report.To).ToListAsync(cancel);
        return ReportGaps.In(report.Period, orders.Where(o => report.Takes(o.Audience) && (report.Kind != ReportKind.Owner || o.OwnerId == report.OwnerId)),
            await SourcesAsync(report, cancel), before.Where(l => report.Takes(l.Audience)), today);
    }

    private async Task<List<LogLine>> SourcesAsync(Report report, CancellationToken cancel)
    {
        List<LogLine> lines = await db.Log.AsNoTracking().Include(l => l.Links).Standing().Where(l => l.On >= report.From && l.On <= report.To).ToListAsync(cancel);
        Guid? office = await db.Offices.OrderBy(o => o.Id).Select(o => (Guid?)o.OrganisationId).FirstOrDefaultAsync(cancel);
        HashSet<Guid> ordered = report.OwnerId == office ? [] : await OrderedAsync(report.OwnerId, cancel);
        return [.. lines.Where(l => report.Takes(l.Audience) && (report.OwnerId == office || l.OwnerId == report.OwnerId || l.OwnerId == office
            || l.Links.Any(k => k.LinkedKind == LinkedKind.OrderLine && ordered.Contains(k.LinkedId))))];
    }

    // What an owner has ordered, and what others have ordered that is done together with it.
    private async Task<HashSet<Guid>> OrderedAsync(Guid ownerId, CancellationToken cancel)
    {
        List<OrderLine> own = await db.OrderLines.AsNoTracking().Where(l => l.OwnerId == ownerId).ToListAsync(cancel);
        List<Guid?> works = [.. own.Select(l => l.WorkId).Where(id => id is not null)];
        return [.. own.Select(l => l.Id), .. await db.OrderLines.Where(l => works.Contains(l.WorkId)).Select(l => l.Id).ToListAsync(cancel)];
    }

    // Under the area of what was ordered, else under the priority; what came of the work first, then day by day.
    private async Task<IEnumerable<(LogLine, LocalText)>> PlacedAsync(Report report, IReadOnlyList<LogLine> lines, CancellationToken cancel)
    {
        List<Guid> orderIds = [.. Linked(lines, LinkedKind.OrderLine)], priorityIds = [.. Linked(lines, LinkedKind.Priority)];
        Dictionary<Guid, OfficeArea> areas = (await db.OrderLines.AsNoTracking().Include(l => l.Area).Where(l => orderIds.Contains(l.Id)).ToListAsync(cancel))
            .Where(l => report.Takes(l.Audience) && l.Area is { } area && report.Takes(area.Audience)).ToDictionary(l => l.Id, l => l.Area!);
        Dictionary<Guid, Priority> priorities = (await db.Priorities.AsNoTracking().Where(p => priorityIds.Contains(p.Id)).ToListAsync(cancel))
            .Where(p => report.Takes(p.Audience)).ToDictionary(p => p.Id);
        return lines.Select(line => (Line: line, Area: line.Links.Select(k => areas.GetValueOrDefault(k.LinkedId)).FirstOrDefault(a => a is not null),
                Priority: line.Links.Select(k => priorities.GetValueOrDefault(k.LinkedId)).FirstOrDefault(p => p is not null)))
            .Select(p => (p.Line, Rank: p.Area is { } area ? area.Position : p.Priority is null ? int.MaxValue : int.MaxValue - 1, Heading: p.Area?.Title ?? p.Priority?.Title ?? Other))
            .OrderBy(p => p.Rank).ThenBy(p => p.Heading.Sv, StringComparer.Ordinal).ThenByDescending(p => p.Line.Kind).ThenBy(p => p.Line.On).Select(p => (p.Line, p.Heading));
    }

    private static IEnumerable<Guid> Linked(IReadOnlyList<LogLine> lines, LinkedKind kind) =>
        lines.SelectMany(l => l.Links).Where(k => k.LinkedKind == kind).Select(k => k.LinkedId).Distinct();
}

public static class Reports
{
    /// <summary>A report with its lines in order and what they come from; null when there is none for the viewer.</summary>
    public static async Task<Report?> ReportAsync(this SamklangDb db, string key, CancellationToken cancel)
    {
        Report? report = await db.Reports.Include(r => r.Owner).Include(r => r.Lines).ThenInclude(l => l.LogLine).SingleOrDefaultAsync(r => r.Key == key, cancel);
        // A correction may itself be corrected, so they are read until there is none.
        HashSet<Guid> ids = [.. report?.Lines.Select(l => l.LogLineId) ?? []];
        while (ids.Count > 0)
            ids = [.. (await db.Log.Include(l => l.Corrects).Where(l => l.CorrectsId != null && ids.Contains(l.CorrectsId.Value)).ToListAsync(cancel)).Select(l => l.Id)];
        return report;
    }
}
