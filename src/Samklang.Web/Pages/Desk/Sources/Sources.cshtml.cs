using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Samklang.Data;
using Samklang.People;
using Samklang.Sources;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Web.Jobs;

namespace Samklang.Web.Pages.Desk.Sources;

/// <summary>Where we stand with each of the sources, and the switches: for strategists and administrators.</summary>
public sealed class SourcesModel(SamklangDb db, TimeProvider time, SourceStandings standings, SourceRegister register, FetchNow now) : DeskPage(db, time)
{
    public IReadOnlyList<SourceStanding> Standings { get; private set; } = [];

    public bool HasContact { get; private set; }

    /// <summary>The source that was asked for a moment ago.</summary>
    [TempData]
    public string? Begun { get; set; }

    public static bool MayTend(Viewer viewer) => viewer.Role is Role.Strategist or Role.Administrator;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (!MayTend(Viewer))
            context.Result = Forbid();
    }

    public async Task OnGetAsync([FromServices] SourceHttp http, CancellationToken cancel)
    {
        HasContact = http.HasContact;
        Standings = [.. (await standings.AllAsync(cancel)).OrderByDescending(s => s.IsLate(Now)).ThenByDescending(s => s.IsOn)];
    }

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
