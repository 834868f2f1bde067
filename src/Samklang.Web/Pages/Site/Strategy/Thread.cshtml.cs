using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samklang.Strategy.Threads;
using Samklang.Web.Components;
using Samklang.Web.Pages.Threads;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site.Strategy;

/// <summary>The thread as everybody may see it, from anything that stands on it. The address names the kind, then the key or id.</summary>
public sealed class ThreadModel(PublicSite site, DrawThread draw, IStringLocalizer<StrategyTexts> texts) : PublicPage(site, SiteMap.Thread)
{
    public ThreadStages Stages { get; private set; } = null!;

    public string Kind { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string key)
    {
        (string kind, string idOrKey) = ThreadAddresses.Parse(key);
        if (await ReadThread.RunAsync(Db, kind, idOrKey, Cancel) is not { } thread)
            return NotFound();
        Stages = draw.Draw(thread, isPublic: true, Today);
        Kind = draw.KindOf(thread.Here);
        Step(SiteMap.Strategy, T("Menu." + SiteMap.Strategy.Key));
        Title = DrawThread.TitleOf(thread.Here);
        Lead = texts["ThreadLead", Title];
        RecordIds.Add(thread.Here.Point.Id);
        return Page();
    }
}
