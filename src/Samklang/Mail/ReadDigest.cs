using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Matching;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Watch;

namespace Samklang.Mail;

/// <summary>Gathers what has happened for the viewer of a database within a span.</summary>
/// <remarks>A day that comes nearer is told when it passes a mark, not every morning anew.</remarks>
public sealed class ReadDigest(RegionTime region)
{
    /// <summary>How many items of each tier are told one by one.</summary>
    public const int MostItems = 10;

    /// <summary>How many days before the end a closing item is told.</summary>
    public static IReadOnlyList<int> ClosingMarks { get; } = [14, 3];

    /// <summary>How many days before the last safe day a step is told; the last mark is the day after it.</summary>
    public static IReadOnlyList<int> StepMarks { get; } = [7, 2, -1];

    /// <param name="db">The database, opened for the reader.</param>
    /// <param name="from">After this moment, in UTC.</param>
    /// <param name="until">Up to this moment, in UTC.</param>
    /// <param name="cancel">Ends the work.</param>
    public async Task<Digest> RunAsync(SamklangDb db, DateTime from, DateTime until, CancellationToken cancel)
    {
        (DateOnly first, DateOnly last) = (region.DayOf(from), region.DayOf(until));
        (List<DigestLine> touching, int others) = await TouchingAsync(db, from, until, last, cancel);
        List<DigestLine> lines =
        [
            .. await StepsAsync(db, first, last, until, cancel), .. await ClosingAsync(db, first, last, cancel), .. await NoticesAsync(db, from, until, cancel),
            .. touching, .. await SettledAsync(db, from, until, cancel), .. await OutcomesAsync(db, from, until, cancel),
        ];
        HashSet<Guid> told = [];
        return new(from, until, [.. lines.OrderBy(l => l.Tier).Where(l => ItemOf(l) is not { } item || told.Add(item))], others, await PulseAsync(db, from, until, cancel));
    }

    /// <summary>The smallest mark that the days left have come down to; null before the first.</summary>
    public static int? MarkAt(IReadOnlyList<int> marks, int daysLeft) => marks.Where(m => daysLeft <= m).Select(m => (int?)m).Min();

    private static bool PassesMark(IReadOnlyList<int> marks, DateOnly day, DateOnly first, DateOnly last) =>
        MarkAt(marks, day.DayNumber - last.DayNumber) is { } mark && mark < day.DayNumber - first.DayNumber;

    private static Guid? ItemOf(DigestLine line) => line switch
    {
        TouchingItem touching => touching.Item.Id,
        ClosingItem closing => closing.Item.Id,
        SettledItem settled => settled.Item.Id,
        _ => null,
    };

    private static async Task<(List<DigestLine> Lines, int Others)> TouchingAsync(SamklangDb db, DateTime from, DateTime until, DateOnly today, CancellationToken cancel)
    {
        var rows = await db.Matches.WorkedBy(db.Viewer).NotClosed(today).Where(m => m.Verdict == null && m.FoundAt > from && m.FoundAt <= until && (m.Strength == Strength.Strong || m.Strength == Strength.Likely))
            .Where(m => m.Item!.GoneSince == null)
            .Select(m => new { m.Id, m.ItemId, m.Strength, m.Score }).ToListAsync(cancel);
        var tiers = rows.GroupBy(r => r.ItemId).OrderByDescending(g => g.Max(r => r.Score)).ThenBy(g => g.Key)
            .GroupBy(g => g.Max(r => r.Strength) == Strength.Strong ? DigestTier.Act : DigestTier.Know)
            .ToDictionary(t => t.Key, t => t.Take(MostItems).ToList());
        List<Guid> chosen = [.. tiers.Values.SelectMany(t => t).SelectMany(g => g).Select(r => r.Id)];
        Dictionary<Guid, List<Match>> matches = (await db.Matches.AsNoTrackingWithIdentityResolution().Where(m => chosen.Contains(m.Id))
            .Include(m => m.Item).Include(m => m.Priority).ToListAsync(cancel)).GroupBy(m => m.ItemId).ToDictionary(g => g.Key, g => g.ToList());
        List<DigestLine> lines = [.. tiers.SelectMany(t => t.Value.Where(g => matches.ContainsKey(g.Key)).Select(g =>
            new TouchingItem(t.Key, matches[g.Key][0].Item!, [.. matches[g.Key].OrderByDescending(m => m.Strength).ThenByDescending(m => m.Score)])))];
        return (lines, rows.Select(r => r.ItemId).Distinct().Count() - lines.Count);
    }

    private static async Task<IEnumerable<DigestLine>> StepsAsync(SamklangDb db, DateOnly first, DateOnly last, DateTime now, CancellationToken cancel) =>
        (await DatedSteps(db, now).ToListAsync(cancel)).Where(s => PassesMark(StepMarks, s.LastSafeOn!.Value, first, last))
            .Select(s => new DueStep(s, s.LastSafeOn!.Value));

    /// <summary>The steps of the viewer's role that are still to do and have a last safe day, the nearest first.</summary>
    public static IQueryable<Step> DatedSteps(SamklangDb db, DateTime now) =>
        db.OpenSteps(now, db.Viewer.Role).AsNoTracking().Include(s => s.Dossier).Include(s => s.Window).Where(s => s.LastSafeOn != null).OrderBy(s => s.LastSafeOn);

    private static async Task<IEnumerable<DigestLine>> ClosingAsync(SamklangDb db, DateOnly first, DateOnly last, CancellationToken cancel)
    {
        (Guid? own, bool isOffice) = (db.Viewer.OwnerId, db.Viewer.Reach == Reach.Office);
        DateOnly until = last.AddDays(ClosingMarks.Max());
        List<DossierItem> near = await db.Dossiers.AsNoTracking().Where(d => d.ClosedAt == null && (isOffice || d.OwnerId == own))
            .SelectMany(d => d.Items).Include(d => d.Item).Include(d => d.Dossier)
            .Where(d => d.Item!.ClosesOn >= last && d.Item.ClosesOn <= until).OrderBy(d => d.Item!.ClosesOn).ToListAsync(cancel);
        return near.Where(d => PassesMark(ClosingMarks, d.Item!.ClosesOn!.Value, first, last)).Select(d => new ClosingItem(d.Item!, d.Dossier!, d.Item!.ClosesOn!.Value));
    }

    private static async Task<IEnumerable<DigestLine>> NoticesAsync(SamklangDb db, DateTime from, DateTime until, CancellationToken cancel)
    {
        List<Notice> notices = await db.UnseenNotices().AsNoTracking().Include(n => n.Dossier).Where(n => n.At > from && n.At <= until).OrderBy(n => n.At).ToListAsync(cancel);
        return notices.Select(n => new ToldNotice(n));
    }

    private static async Task<IEnumerable<DigestLine>> SettledAsync(SamklangDb db, DateTime from, DateTime until, CancellationToken cancel)
    {
        string reader = db.Viewer.Name;
        List<Match> settled = await db.Matches.WorkedBy(db.Viewer).AsNoTrackingWithIdentityResolution().Include(m => m.Item).Include(m => m.Priority)
            .Where(m => (m.Verdict == Verdict.Act || m.Verdict == Verdict.Follow) && m.SettledAt > from && m.SettledAt <= until && m.SettledBy != reader)
            .OrderByDescending(m => m.SettledAt).Take(MostItems).ToListAsync(cancel);
        return settled.Select(m => new SettledItem(m.Item!, m));
    }

    private static async Task<IEnumerable<DigestLine>> OutcomesAsync(SamklangDb db, DateTime from, DateTime until, CancellationToken cancel)
    {
        Guid? reader = db.Viewer.PersonId;
        List<LogLine> lines = await db.Log.AsNoTracking()
            .Where(l => l.Kind == LogKind.Outcome && l.WrittenAt > from && l.WrittenAt <= until && l.CorrectedBy == null && l.WrittenById != reader)
            .OrderByDescending(l => l.On).Take(MostItems).ToListAsync(cancel);
        return lines.Select(l => new LoggedOutcome(l));
    }

    private static async Task<DigestPulse> PulseAsync(SamklangDb db, DateTime from, DateTime until, CancellationToken cancel)
    {
        int items = await db.Items.CountAsync(i => i.FirstSeenAt > from && i.FirstSeenAt <= until, cancel);
        var states = await db.SourceStates.AsNoTracking().Select(s => new { s.Key, s.LastSuccessAt, s.FailuresInRow }).ToListAsync(cancel);
        return new(items, states.Count(s => s.LastSuccessAt > from), [.. states.Where(s => s.FailuresInRow > 0).Select(s => s.Key).Order(StringComparer.Ordinal)]);
    }
}
