using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Hosting;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Priorities;

public sealed record MatchTally(int Waiting, int Acting, int Following);

/// <summary>The standing interests that the watch matches against, those of the person's own owner first.</summary>
public sealed class PrioritiesModel(SamklangDb db, DeskLists lists, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<IGrouping<Guid, Priority>> ByOwner { get; private set; } = [];

    public IReadOnlyDictionary<Guid, MatchTally> Tallies { get; private set; } = new Dictionary<Guid, MatchTally>();

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        Tongue tongue = Languages.Current;
        List<Priority> all = await Db.Priorities.AsNoTracking().Include(p => p.Owner).ToListAsync(cancel);
        ByOwner = [.. all.OrderBy(p => p.Title.In(tongue), StringComparer.CurrentCulture).GroupBy(p => p.OwnerId)
            .OrderByDescending(g => g.Key == Viewer.OwnerId).ThenBy(g => g.First().Owner!.Name.In(tongue), StringComparer.CurrentCulture)];
        var counts = await Db.Matches.GroupBy(m => new { m.PriorityId, m.Verdict }).Select(g => new { g.Key.PriorityId, g.Key.Verdict, Count = g.Count() }).ToListAsync(cancel);
        Tallies = counts.GroupBy(c => c.PriorityId).ToDictionary(g => g.Key, g => new MatchTally(
            g.Where(c => c.Verdict is null).Sum(c => c.Count), g.Where(c => c.Verdict == Verdict.Act).Sum(c => c.Count),
            g.Where(c => c.Verdict == Verdict.Follow).Sum(c => c.Count)));
        return lists.Priorities(ByOwner.SelectMany(g => g), Tallies).As(@as, otherwise: Page);
    }
}
