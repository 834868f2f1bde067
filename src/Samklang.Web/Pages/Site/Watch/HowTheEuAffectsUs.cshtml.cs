using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Site.Watch;

/// <summary>The parts of the region's own work that EU rules touch.</summary>
public sealed class HowTheEuAffectsUsModel(PublicSite site, SiteLists lists) : PublicPage(site, SiteMap.HowTheEuAffectsUs)
{
    public IReadOnlyList<Named> Operations { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(Operation), nameof(ItemOperation), nameof(SitePage)];

    public async Task<IActionResult> OnGetAsync(string? @as)
    {
        var operations = await Db.Operations.AsNoTracking().OrderBy(o => o.Position)
            .Select(o => new { o.Key, o.Title, o.EuEffect, Count = o.Items.Count }).ToListAsync(Cancel);
        Operations = [.. operations.Select(o => new Named(In(o.Title), To(SiteMap.Operation, o.Key)) { Text = In(o.EuEffect), Count = o.Count })];
        return lists.Operations(operations.Select(o => new OperationRow(o.Key, In(o.Title), In(o.EuEffect), o.Count))).As(@as, otherwise: Page);
    }
}
