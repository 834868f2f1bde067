using Microsoft.AspNetCore.Mvc;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Publishing;
using Samklang.Web.Components.Networks;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Networks.Lists;
using Samklang.Web.Pages.Desk.TwinTowns;

namespace Samklang.Web.Pages.Site.Networks;

/// <summary>The twin towns of the municipalities, and whether anything goes on between them.</summary>
public sealed class TwinTownsModel(PublicSite site, NetworkWords words) : PublicPage(site, SiteMap.TwinTowns)
{
    public IReadOnlyList<TownLine> Towns { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(TwinTown), nameof(LogLine), nameof(SitePage)];

    public async Task<IActionResult> OnGetAsync(string? @as)
    {
        Towns = await Db.TownsAsync(Today, Cancel);
        if (NetworkSheets.TwinTowns(words).Fill(Towns).As(@as) is { } file)
            return file;
        Step(SiteMap.Networks, T("Menu.networks"));
        return Page();
    }
}
