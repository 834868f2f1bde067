using Microsoft.AspNetCore.Mvc;
using Samklang.Publishing;
using Samklang.Web.Components.Partners;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Site.Networks;

/// <summary>What past projects say that the region is strong in, with the numbers behind it.</summary>
public sealed class StrengthsModel(PublicSite site, ReadRevealed read) : PublicPage(site, SiteMap.Strengths)
{
    public RevealedView View { get; private set; } = null!;

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(SitePage)];

    public async Task<IActionResult> OnGetAsync(string? region, string? depth, string? field, string? @as)
    {
        Step(SiteMap.Partnerships, T("Menu.partnerships"));
        View = (await read.RunAsync(To(SiteMap.Strengths), region, depth, field, Cancel)) with { IsPublic = true };
        return read.List(View).As(@as, otherwise: Page);
    }
}
