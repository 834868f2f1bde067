using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Runs;
using Samklang.Web.Components;
using Samklang.Web.Jobs;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Sources;

/// <summary>
/// Where we stand with each of the sources: for strategists, officers and administrators. The switches are for those who run the
/// installation: administrators, and strategists of the organisation whose installation it is.
/// </summary>
public sealed class SourcesModel(SamklangDb db, TimeProvider time, SourceStandings standings, SourceRegister register, FetchNow now, SourceNames names) : DeskPage(db, time)
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

    public async Task<IActionResult> OnGetAsync(string? @as, [FromServices] SourceHttp http, [FromServices] IStringLocalizer<SourceTexts> texts, CancellationToken cancel)
    {
        HasContact = http.HasContact;
        Standings = [.. (await standings.AllAsync(cancel)).OrderByDescending(s => s.IsLate(Now)).ThenByDescending(s => s.IsOn)];
        return Sheet(texts).Fill(Standings).As(@as, otherwise: Page);
    }

    public string StateOf(SourceStanding standing) => standing.IsFetching(Now) ? "StateFetching" : standing.IsLate(Now) ? "StateLate" : standing.IsOn ? "StateOn" : "StateOff";

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

    private ListSheet<SourceStanding> Sheet(IStringLocalizer<SourceTexts> texts) => new ListSheet<SourceStanding>("sources", texts["Sources"])
        .Text("source", texts["ColumnSource"], s => names.Of(s.Source.Card))
        .Text("gives", texts["ColumnGives"], s => texts[$"Gives-{s.Source.Card.Key}"] is { ResourceNotFound: false } gives ? gives.Value : null)
        .Text("state", texts["ColumnState"], s => texts[StateOf(s)])
        .Day("success", texts["LastSuccess"], s => Day(s.State.LastSuccessAt))
        .Day("next", texts["ColumnNext"], s => Day(NextOf(s, Now)))
        .Text("outcome", texts["ColumnOutcome"], s => s.Runs.Count == 0 ? null : texts[$"Outcome{s.Runs[0].Outcome}"].Value)
        .Text("problem", texts["ColumnProblem"], s => s.State.LastError);

    private static DateOnly? Day(DateTime? at) => at is { } known ? DayOf(known) : null;

    public async Task<IActionResult> OnPostRunAsync(string key, CancellationToken cancel)
    {
        if (register.Find(key) is not { } source)
            return NotFound();
        await now.BeginAsync(source, Viewer.Name, cancel);
        Begun = names.Of(source.Card);
        return Redirect($"/desk/sources#{source.Card.Key}");
    }
}
