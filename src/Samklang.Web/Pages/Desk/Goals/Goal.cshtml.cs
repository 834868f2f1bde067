using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Strategy.Threads;
using Samklang.Web.Hosting;
using Samklang.Web.Pages.Desk.Scores;
using Samklang.Web.Pages.Threads;

namespace Samklang.Web.Pages.Desk.Goals;

/// <summary>A goal and its ties: what it serves in other frameworks, what serves it, each with its sentence of why.</summary>
public sealed class GoalModel(SamklangDb db, DeskScore desk, TimeProvider time) : DeskPage(db, time)
{
    public Goal Goal { get; private set; } = null!;

    public Components.Score Score { get; private set; } = null!;

    public bool MayChange { get; private set; }

    public bool MayTiePriority { get; private set; }

    public IReadOnlyList<TieLine> Serves { get; private set; } = [];

    public IReadOnlyList<TieLine> Priorities { get; private set; } = [];

    public IReadOnlyList<TieLine> Others { get; private set; } = [];

    public IReadOnlyList<Goal> Parts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel)
    {
        if (await Db.Goals.AsNoTracking().Include(g => g.Framework).Include(g => g.Parent).SingleOrDefaultAsync(g => g.Key == key, cancel) is not { } goal)
            return NotFound();
        Goal = goal;
        Guid? installationOwner = await Db.Installations.Select(i => (Guid?)i.OwnerId).FirstOrDefaultAsync(cancel);
        MayChange = goal.Framework!.MayBeChangedBy(Viewer, installationOwner);
        MayTiePriority = Viewer.OwnerId is { } own && Viewer.MayDecideFor(own);
        Parts = await Db.Goals.AsNoTracking().Where(g => g.ParentId == goal.Id).OrderBy(g => g.Position).ToListAsync(cancel);
        Serves = [.. (await Db.Set<GoalLink>().AsNoTracking().Where(l => l.GoalId == goal.Id)
            .Select(l => new { l.Id, l.Serves!.Key, l.Serves.Title, l.Serves.Number, Place = l.Serves.Framework!.Title, l.Why }).ToListAsync(cancel))
            .Select(l => new TieLine(l.Id, Numbered(l.Number, l.Title), $"/desk/strategy/goals/{l.Key}", l.Place.Here(), l.Why, MayChange))];
        Priorities = [.. (await Db.Set<PriorityGoal>().AsNoTracking().Where(l => l.GoalId == goal.Id)
            .Select(l => new { l.Id, l.Priority!.Key, l.Priority.Title, l.Priority.OwnerId, Place = l.Priority.Owner!.Name, l.Why }).ToListAsync(cancel))
            .Select(l => new TieLine(l.Id, l.Title, $"/desk/priorities/{l.Key}", l.Place.Here(), l.Why, Viewer.MayDecideFor(l.OwnerId)))];
        Score = await desk.OfOneAsync(new(goal.Id, goal.Key, Numbered(goal.Number, goal.Title), Here), Today, cancel);
        Others = [.. await ServedByGoalsAsync(goal.Id, cancel), .. await OtherWorkAsync(goal.Id, cancel)];
        return Page();
    }

    private async Task<IEnumerable<TieLine>> ServedByGoalsAsync(Guid id, CancellationToken cancel) =>
        (await Db.Set<GoalLink>().AsNoTracking().Where(l => l.ServesId == id)
            .Select(l => new { l.Id, l.Goal!.Key, l.Goal.Title, l.Goal.Number, Place = l.Goal.Framework!.Title, l.Why }).ToListAsync(cancel))
        .Select(l => new TieLine(l.Id, Numbered(l.Number, l.Title), $"/desk/strategy/goals/{l.Key}", l.Place.Here(), l.Why, false));

    private async Task<IEnumerable<TieLine>> OtherWorkAsync(Guid id, CancellationToken cancel)
    {
        List<TieLine> lines = [];
        foreach (IGrouping<string, WorkLink> kind in (await Db.Set<WorkLink>().AsNoTracking().Where(l => l.GoalId == id).ToListAsync(cancel)).GroupBy(l => l.WorkKind))
        {
            Guid[] ids = [.. kind.Select(l => l.WorkId)];
            if (ThreadKinds.Station(kind.Key) is not { } station)
                continue;
            Dictionary<Guid, StationRow> rows = await station.Rows(Db).AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
            lines.AddRange(kind.Where(l => rows.ContainsKey(l.WorkId)).Select(l => Line(l, station, rows[l.WorkId])));
        }
        return lines;
    }

    private TieLine Line(WorkLink link, StationKind station, StationRow row) => new(
        link.Id, row.Title, ThreadAddresses.DeskPageOf(new(new(station.Kind, row.Id), row, station.Rank), Languages.Current) ?? ThreadAddresses.Desk(station.Kind, row.Id),
        row.Place.Here(), link.Why, (row.OwnerId ?? Viewer.OwnerId) is { } owner && Viewer.MayDecideFor(owner));

    private static LocalText Numbered(string number, LocalText title) => new($"{number} {title.Sv}".Trim(), $"{number} {title.En}".Trim());
}

/// <summary>A tie as a line of a list.</summary>
public sealed record TieLine(Guid Id, LocalText Title, string Address, string Place, LocalText Why, bool MayChange);
