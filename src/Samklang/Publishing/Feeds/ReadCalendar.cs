using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Influence;
using Samklang.Influence.Planning;
using Samklang.Influence.Scores;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Projects;
using Samklang.Watch;

namespace Samklang.Publishing.Feeds;

/// <summary>Reads what a calendar is made of, as far as the viewer may see it.</summary>
public static class ReadCalendar
{
    // As many days back as a calendar keeps what has passed, so that programs that ask seldom still hear of changes.
    internal const int DaysKept = 60;

    private const int AtOnce = 1000;

    /// <summary>All that lies ahead, and the last of what has passed, by day.</summary>
    public static async Task<IReadOnlyList<CalendarEntry>> CalendarAsync(this SamklangDb db, RegionTime region, CancellationToken cancel)
    {
        ScoreTies ties = await ScoreTies.ReadAsync(db, cancel);
        List<Dossier> dossiers = await db.Dossiers.AsNoTracking().AsSplitQuery()
            .Include(d => d.Items).Include(d => d.Windows).ThenInclude(w => w.Steps).ToListAsync(cancel);
        List<CalendarEntry> entries =
        [
            .. await FollowedAsync(db, dossiers, ties, cancel),
            .. dossiers.SelectMany(d => DossierDays.Of(d, region.Zone)).Select(e => e with { BelongsTo = ties.Of(e.Sources[^1]) }),
            .. await ProjectsAsync(db, ties, cancel),
            .. await MeetingsAsync(db, ties, region.Zone, cancel),
            .. await NetworksAsync(db, ties, cancel),
        ];
        return await MarkedAsync(db, entries.Where(e => e.On >= region.Today.AddDays(-DaysKept)), cancel);
    }

    /// <summary>The days of the calls that are open or will be, or have closed lately.</summary>
    public static async Task<IReadOnlyList<CalendarEntry>> CallDaysAsync(this SamklangDb db, RegionTime region, CancellationToken cancel)
    {
        DateOnly from = region.Today.AddDays(-DaysKept);
        List<Item> calls = await db.Items.AsNoTracking().Where(i => i.Kind == ItemKind.Call && i.ClosesOn >= from).ToListAsync(cancel);
        ItemDays days = await ItemDays.ReadAsync(db, [.. calls.Select(c => c.Id)], cancel);
        // A call leaves the calendar a while after it has closed; a day of it that lay further ahead would leave with it, as if it were called off.
        return await MarkedAsync(db, calls.SelectMany(c => days.Of(c).Where(e => e.On >= from && (e.IsCancelled || e.On <= c.ClosesOn))), cancel);
    }

    private static async Task<IEnumerable<CalendarEntry>> FollowedAsync(SamklangDb db, List<Dossier> dossiers, ScoreTies ties, CancellationToken cancel)
    {
        var followed = (await db.Matches.AsNoTracking().Where(m => m.Verdict == Verdict.Act || m.Verdict == Verdict.Follow)
            .Select(m => new { m.ItemId, m.PriorityId }).ToListAsync(cancel)).ToLookup(m => m.ItemId, m => m.PriorityId);
        ILookup<Guid, Dossier> holding = dossiers.SelectMany(d => d.Items, (d, i) => (d, i.ItemId)).ToLookup(h => h.ItemId, h => h.d);
        List<Guid> ids = [.. followed.Select(f => f.Key).Union(holding.Select(h => h.Key))];
        List<Item> items = await db.Items.AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(cancel);
        ItemDays days = await ItemDays.ReadAsync(db, ids, cancel);
        return items.SelectMany(item =>
        {
            HashSet<DateOnly> closings = [.. holding[item.Id].SelectMany(d => d.Windows).Select(w => w.End.BrusselsDay)];
            HashSet<Guid> on = [item.Id, .. followed[item.Id].SelectMany(ties.Of), .. holding[item.Id].SelectMany(d => ties.Of(d.Id))];
            // What the dossier's own windows say is not said twice.
            return days.Of(item).Where(e => e.Event != ScoreEvent.Deadline || !closings.Contains(e.On)).Select(e => e with { BelongsTo = on });
        });
    }

    private static async Task<IEnumerable<CalendarEntry>> ProjectsAsync(SamklangDb db, ScoreTies ties, CancellationToken cancel)
    {
        List<Project> projects = await db.Projects.AsNoTracking().Include(p => p.Deadlines).ToListAsync(cancel);
        return projects.SelectMany(p => p.Deadlines.Select(d => new CalendarEntry(Uid(nameof(ProjectDeadline), d.Id), d.On, ScoreEvent.Deadline, Texts.Under(d.Title, p.Title), PlaceOf(p))
        {
            IsDone = d.IsDone, IsCancelled = p.Stage == ProjectStage.Refused && !d.IsDone, Sources = [d.Id, p.Id], BelongsTo = ties.Of(p.Id),
        })
            .Concat(p.EndsOn is { } ends
                ? [new(Uid("ProjectEnd", p.Id), ends, ScoreEvent.Ends, p.Title, PlaceOf(p)) { IsCancelled = p.Stage == ProjectStage.Refused, Sources = [p.Id], BelongsTo = ties.Of(p.Id) }]
                : Array.Empty<CalendarEntry>()));
    }

    private static async Task<IEnumerable<CalendarEntry>> MeetingsAsync(SamklangDb db, ScoreTies ties, TimeZoneInfo zone, CancellationToken cancel)
    {
        List<Meeting> meetings = await db.Meetings.AsNoTracking()
            .Include(m => m.Bodies).ThenInclude(b => b.Body).ThenInclude(b => b!.Network).ThenInclude(n => n!.Memberships).ToListAsync(cancel);
        return meetings.SelectMany(m => MeetingDates.Of(m, zone, ties));
    }

    private static async Task<IEnumerable<CalendarEntry>> NetworksAsync(SamklangDb db, ScoreTies ties, CancellationToken cancel)
    {
        List<Membership> memberships = await db.Set<Membership>().AsNoTracking().Where(m => m.ReviewBy != null || m.EndsOn != null)
            .Include(m => m.Network).ThenInclude(n => n!.Organisation).ToListAsync(cancel);
        List<Seat> seats = await db.Set<Seat>().AsNoTracking().Where(s => s.TermTo != null && s.MembershipId != null)
            .Include(s => s.Body).Include(s => s.Network).ThenInclude(n => n!.Organisation).ToListAsync(cancel);
        List<TwinTown> towns = await db.TwinTowns.AsNoTracking().Where(t => t.EndsOn != null).ToListAsync(cancel);
        return
        [
            .. memberships.SelectMany(m => NetworkNotes.Of(m).Select(n => Of(n, m.Id, m.NetworkId, ties.Of(m.Id)))),
            .. seats.SelectMany(s => NetworkNotes.Of(s).Select(n => Of(n, s.Id, s.NetworkId, ties.Of(s.MembershipId!.Value)))),
            .. towns.SelectMany(t => NetworkNotes.Of(t).Select(n => Of(n, t.Id, t.Id, ties.Of(t.Id)))),
        ];
    }

    private static CalendarEntry Of(ScoreNote note, Guid id, Guid placeId, IReadOnlySet<Guid> on) => new(
        Uid(note.Event.ToString(), id), note.On, note.Event, note.Title,
        new(note.Source == ScoreSource.TwinTown ? FoundKind.TwinTown : FoundKind.Network, placeId, note.Key, note.Title, LocalText.Empty, LocalText.Empty))
    {
        Sources = [id], BelongsTo = on,
    };

    private static FoundRecord PlaceOf(Project project) => new(FoundKind.Project, project.Id, project.Key, project.Title, LocalText.Empty, LocalText.Empty) { Audience = project.Audience };

    internal static string Uid(string what, Guid id) => $"{what.ToLowerInvariant()}-{id}@samklang";

    // The sequence counts what the viewer may see of the changes: it only ever grows, for each viewer.
    private static async Task<IReadOnlyList<CalendarEntry>> MarkedAsync(SamklangDb db, IEnumerable<CalendarEntry> entries, CancellationToken cancel)
    {
        List<CalendarEntry> all = [.. entries.OrderBy(e => e.On).ThenBy(e => e.Uid, StringComparer.Ordinal)];
        Dictionary<Guid, (int Count, DateTime At)> marks = [];
        foreach (Guid[] ids in all.SelectMany(e => e.Sources).Distinct().Chunk(AtOnce))
            foreach (var mark in await db.History.AsNoTracking().Where(h => ids.Contains(h.RecordId)).GroupBy(h => h.RecordId)
                .Select(g => new { g.Key, Count = g.Count(h => h.Kind == ChangeKind.Changed), At = g.Max(h => h.At) }).ToListAsync(cancel))
                marks[mark.Key] = (mark.Count, mark.At);
        return [.. all.Select(e => e with
        {
            Sequence = e.Sources.Sum(id => marks.GetValueOrDefault(id).Count),
            ChangedAt = e.Sources.Select(id => marks.GetValueOrDefault(id).At).Append(e.ChangedAt).Max(),
        })];
    }
}
