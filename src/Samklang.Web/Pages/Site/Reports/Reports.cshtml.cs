using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Office.Reports;
using Samklang.Publishing;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Reports;

namespace Samklang.Web.Pages.Site.Reports;

/// <summary>The reports and letters that have been published.</summary>
public sealed class ReportsModel(PublicSite site, ReportWords words) : PublicPage(site, SiteMap.Reports)
{
    public IReadOnlyList<Report> Reports { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(Report), nameof(SitePage)];

    public async Task<IActionResult> OnGetAsync(string? @as)
    {
        Reports = await Db.Reports.AsNoTracking().Include(r => r.Owner).Where(r => r.PublishedOn != null)
            .OrderByDescending(r => r.To).ThenBy(r => r.Kind).ThenBy(r => r.Key).ToListAsync(Cancel);
        return ReportRows.Sheet(words).Fill(Reports).As(@as, otherwise: Page);
    }
}
