using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Runs;
using Samklang.Web.Jobs;

namespace Samklang.Web.Pages.Desk.Sources;

/// <summary>
/// Where we stand with each of the sources: for strategists, officers and administrators. The switches are for those who run the
/// installation: administrators, and strategists of the organisation whose installation it is.
/// </summary>
public sealed class SourcesModel(SamklangDb db, TimeProvider time, SourceStandings standings, SourceRegister register, FetchNow now) : DeskPage(db, time)
{
    public IReadOnlyList<SourceStanding> Standings { get; private set; } = [];

    public bool HasContact { get; private set; }

    /// <summary>The source that was asked for a moment ago.</summary>
    [TempData]
    public string? Begun { get; set; }

    /// <summary>True of those who may fetch now, switch on and pause.</summary>
    public bool MayTend { get; private set; }

    public static bool MayRead(Viewer viewer) => viewer.Role is Role.Strategist or Role.Officer or Role.Administrator;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        MayTend = Viewer.Role is Role.Administrator
            || (Viewer.Role is Role.Strategist && await Db.Installations.AnyAsync(i => i.OwnerId == Viewer.OwnerId, HttpContext.RequestAborted));
        if (!MayRead(Viewer) || (HttpContext.Request.Method != HttpMethods.Get && !MayTend))
            context.Result = Forbid();
        else
            await next();
    }

    public async Task OnGetAsync([FromServices] SourceHttp http, CancellationToken cancel)
    {
        HasContact = http.HasContact;
        Standings = [.. (await standings.AllAsync(cancel)).OrderByDescending(s => s.IsLate(Now)).ThenByDescending(s => s.IsOn)];
    }

    /// <summary>What came of a fetch, less what did not occur.</summary>
    public static IEnumerable<(string Text, int Count)> Counts(SourceRun run) =>
        new[] { ("CountNew", run.New), ("CountChanged", run.Changed), ("CountUnchanged", run.Unchanged), ("CountLeftOut", run.LeftOut), ("CountFailed", run.Failed), ("CountGone", run.Gone) }
            .Where(c => c.Item2 > 0);

    /// <summary>When a source that is on is fetched the next time by its schedule.</summary>
    public static DateTime? NextOf(SourceStanding standing, DateTime now) => !standing.IsOn ? null
        : standing.State.NextRunAt > now ? standing.State.NextRunAt
        : JobServices.NextOf(standing.Source.Card, now);

    public async Task<IActionResult> OnPostSwitchAsync(string key, bool on, CancellationToken cancel)
    {
        if (register.Find(key) is not { } source)
            return NotFound();
        await standings.SwitchAsync(source, on, Viewer.Name, cancel);
        return Redirect($"/desk/sources#{source.Card.Key}");
    }

    public async Task<IActionResult> OnPostRunAsync(string key, CancellationToken cancel)
    {
        if (register.Find(key) is not { } source)
            return NotFound();
        await now.BeginAsync(source, Viewer.Name, cancel);
        Begun = source.Card.Name;
        return Redirect($"/desk/sources#{source.Card.Key}");
    }
}
