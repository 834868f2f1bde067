using Samklang.Office.Log;
using Samklang.Office.Orders;

namespace Samklang.Office.Reports;

/// <summary>What one would expect in a report and nobody has written.</summary>
/// <param name="Undelivered">What was ordered for the period's year and of which no line tells that anything was delivered.</param>
/// <param name="WithoutResult">Work and meetings about things of which no line tells that anything came.</param>
/// <param name="EmptyWeeks">The Mondays of weeks without lines.</param>
public sealed record ReportGaps(IReadOnlyList<OrderLine> Undelivered, IReadOnlyList<LogLine> WithoutResult, IReadOnlyList<DateOnly> EmptyWeeks)
{
    /// <summary>Finds them. Pure.</summary>
    /// <param name="period">The report's period.</param>
    /// <param name="orders">What was ordered, as far as the report's readers may know of it.</param>
    /// <param name="lines">The report's log lines with their links.</param>
    /// <param name="before">All lines up to the period's end that its readers may see, with their links.</param>
    /// <param name="today">The day it is.</param>
    public static ReportGaps In(ReportPeriod period, IEnumerable<OrderLine> orders, IReadOnlyList<LogLine> lines, IEnumerable<LogLine> before, DateOnly today)
    {
        HashSet<LinkedRecord> brought = [.. before.Where(l => l.Kind is LogKind.Delivery or LogKind.Outcome).SelectMany(l => l.Links).Select(k => k.To)];
        HashSet<DateOnly> weeks = [.. lines.Select(l => l.On.AddDays(-(((int)l.On.DayOfWeek + 6) % 7)))];
        return new(
            [.. orders.Where(o => !brought.Contains(new(LinkedKind.OrderLine, o.Id))).OrderBy(o => o.DueOn ?? DateOnly.MaxValue).ThenBy(o => o.Number)],
            [.. lines.Where(l => l.Kind is LogKind.Work or LogKind.Meeting && !l.Links.Any(k => brought.Contains(k.To))).OrderBy(l => l.On)],
            [.. period.WeeksOverBy(today).Where(monday => !weeks.Contains(monday))]);
    }
}
