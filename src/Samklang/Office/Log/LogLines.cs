namespace Samklang.Office.Log;

/// <summary>Finds log lines by what they are about.</summary>
public static class LogLines
{
    /// <summary>Lines that are about the record, without those that a second line has corrected; latest first.</summary>
    public static IQueryable<LogLine> About(this IQueryable<LogLine> lines, LinkedKind kind, Guid id) =>
        lines.Standing().Where(l => l.Links.Any(k => k.LinkedKind == kind && k.LinkedId == id))
            .OrderByDescending(l => l.On).ThenByDescending(l => l.WrittenAt);

    /// <summary>Lines that no second line has corrected.</summary>
    public static IQueryable<LogLine> Standing(this IQueryable<LogLine> lines) => lines.Where(l => l.CorrectedBy == null);
}
