using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.History;
using Samklang.Influence;
using Samklang.Influence.Scores;
using Samklang.Office.Log;
using Samklang.Specialisation.Wishes;
using Samklang.Watch;

namespace Samklang.Publishing.Feeds;

/// <summary>Reads what is new, as far as the viewer may see it: the last changed first.</summary>
public static class ReadNews
{
    /// <summary>How many entries a feed has.</summary>
    public const int Most = 50;

    private const int AtOnce = 1000;

    private static readonly IReadOnlyList<FoundKind> everywhere =
    [
        FoundKind.Page, FoundKind.Priority, FoundKind.Dossier, FoundKind.Position, FoundKind.AskOutcome, FoundKind.LogLine, FoundKind.Project,
        FoundKind.Network, FoundKind.Partnership, FoundKind.Programme,
    ];

    /// <summary>What is new anywhere: our own records, what we follow from the EU, and the wishes for partners that can be answered.</summary>
    public static async Task<IReadOnlyList<NewsEntry>> NewsAsync(this SamklangDb db, DateOnly today, CancellationToken cancel)
    {
        List<string> kinds = [.. everywhere.Select(RecordKindOf)];
        List<Guid> followed = await Followed(db).Select(m => m.ItemId).Distinct().ToListAsync(cancel);
        List<Guid> latest = await db.History.AsNoTracking().Where(h => kinds.Contains(h.RecordKind)).GroupBy(h => h.RecordId)
            .Select(g => new { g.Key, Last = g.Max(h => h.Id) }).OrderByDescending(g => g.Last).Select(g => g.Key).Take(Most * 4).ToListAsync(cancel);
        return await NewsOfAsync(db, [.. latest, .. followed, .. await OpenWishesAsync(db, today, cancel)], cancel);
    }

    /// <summary>What is new about a priority: what we follow for it, its dossiers and their parts, projects, and the work done.</summary>
    public static async Task<IReadOnlyList<NewsEntry>> NewsOfPriorityAsync(this SamklangDb db, Guid priorityId, CancellationToken cancel)
    {
        ScoreTies ties = await ScoreTies.ReadAsync(db, cancel);
        List<Guid> items = await Followed(db).Where(m => m.PriorityId == priorityId).Select(m => m.ItemId).ToListAsync(cancel);
        List<Guid> dossiers = [.. (await db.Dossiers.Select(d => d.Id).ToListAsync(cancel)).Where(id => ties.Of(id).Contains(priorityId))];
        List<Guid> projects = [.. (await db.Projects.Select(p => p.Id).ToListAsync(cancel)).Where(id => ties.Of(id).Contains(priorityId))];
        List<Guid> about = [priorityId, .. items, .. dossiers, .. projects, .. await PartsAsync(db, dossiers, cancel)];
        return await NewsOfAsync(db, [.. about, .. await LinesAsync(db, about, cancel)], cancel);
    }

    /// <summary>What is new in a dossier.</summary>
    public static async Task<IReadOnlyList<NewsEntry>> NewsOfDossierAsync(this SamklangDb db, Guid dossierId, CancellationToken cancel)
    {
        List<Guid> items = await db.Set<DossierItem>().Where(i => i.DossierId == dossierId).Select(i => i.ItemId).ToListAsync(cancel);
        List<Guid> about = [dossierId, .. items, .. await PartsAsync(db, [dossierId], cancel)];
        return await NewsOfAsync(db, [.. about, .. await LinesAsync(db, about, cancel)], cancel);
    }

    /// <summary>The calls that are open or will be; the last seen first.</summary>
    public static async Task<IReadOnlyList<NewsEntry>> NewsOfCallsAsync(this SamklangDb db, DateOnly today, CancellationToken cancel)
    {
        List<Guid> calls = await db.Items.AsNoTracking().CallsNotClosed(today).Where(i => i.GoneSince == null)
            .OrderByDescending(i => i.ChangedAt).ThenBy(i => i.Id).Select(i => i.Id).Take(Most).ToListAsync(cancel);
        return await NewsOfAsync(db, calls, cancel);
    }

    /// <summary>The wishes for partners that can be answered.</summary>
    public static async Task<IReadOnlyList<NewsEntry>> NewsOfWishesAsync(this SamklangDb db, DateOnly today, CancellationToken cancel) =>
        await NewsOfAsync(db, await OpenWishesAsync(db, today, cancel), cancel);

    /// <summary>The records named, those that there are and that a reader can be led to; the last changed first.</summary>
    public static async Task<IReadOnlyList<NewsEntry>> NewsOfAsync(this SamklangDb db, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        Dictionary<Guid, (DateTime First, DateTime Last)> times = [];
        foreach (Guid[] some in ids.Distinct().Chunk(AtOnce))
            foreach (var at in await db.History.AsNoTracking().Where(h => some.Contains(h.RecordId)).GroupBy(h => h.RecordId)
                .Select(g => new { g.Key, First = g.Min(h => h.At), Last = g.Max(h => h.At) }).ToListAsync(cancel))
                times[at.Key] = (at.First, at.Last);
        // More than are shown, since a line that has been corrected is left out.
        List<Guid> latest = [.. times.OrderByDescending(t => t.Value.Last).ThenBy(t => t.Key).Select(t => t.Key).Take(Most * 2)];
        List<FoundRecord> records = [];
        foreach (Findable findable in FindableRecords.All.Where(_ => records.Count < latest.Count))
            records.AddRange(await findable.ReadAsync(db, latest, cancel));
        return [.. records.Where(r => r.ReplacedById is null).Select(r => new NewsEntry(r, times[r.Id].First, times[r.Id].Last))
            .OrderByDescending(n => n.ChangedAt).ThenBy(n => n.Record.Id).Take(Most)];
    }

    private static Task<List<Guid>> OpenWishesAsync(SamklangDb db, DateOnly today, CancellationToken cancel) =>
        db.Wishes.AsNoTracking().OpenOn(today).Select(w => w.Id).ToListAsync(cancel);

    private static IQueryable<Match> Followed(SamklangDb db) => db.Matches.AsNoTracking().Where(m => m.Verdict == Verdict.Act || m.Verdict == Verdict.Follow);

    private static async Task<List<Guid>> PartsAsync(SamklangDb db, List<Guid> dossiers, CancellationToken cancel) =>
    [
        .. await db.Windows.Where(w => dossiers.Contains(w.DossierId)).Select(w => w.Id).ToListAsync(cancel),
        .. await db.Readings.Where(r => dossiers.Contains(r.DossierId)).Select(r => r.Id).ToListAsync(cancel),
        .. await db.Positions.Where(p => dossiers.Contains(p.DossierId)).Select(p => p.Id).ToListAsync(cancel),
        .. await db.AskOutcomes.Where(o => dossiers.Contains(o.DossierId)).Select(o => o.Id).ToListAsync(cancel),
    ];

    private static Task<List<Guid>> LinesAsync(SamklangDb db, List<Guid> about, CancellationToken cancel) =>
        db.Set<LogLink>().Where(l => about.Contains(l.LinkedId)).Select(l => l.LineId).Distinct().ToListAsync(cancel);

    private static string RecordKindOf(FoundKind kind) => kind == FoundKind.Page ? nameof(SitePage) : kind.ToString();
}
