using Microsoft.AspNetCore.Mvc;
using Samklang.Office.Reports;
using Samklang.Web.Pages.Desk.Reports;

namespace Samklang.Web.Pages.Site.Reports;

/// <summary>A published report: what was done in a period, told by the public lines of the log.</summary>
public sealed class ReportModel(PublicSite site, ReportWords words) : PublicPage(site, SiteMap.Report)
{
    public Report Report { get; private set; } = null!;

    public IReadOnlyList<ReportLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key)
    {
        if (await Db.ReportAsync(key, Cancel) is not { IsDraft: false } report)
            return NotFound();
        (Report, Lines) = (report, [.. report.Shown()]);
        About(report.Title, report.Lead, SiteMap.Reports, null);
        if (report.Lead.IsEmpty)
            Lead = words.About(report);
        RecordIds.AddRange([report.Id, .. report.Lines.Select(l => l.Id), .. Lines.Select(l => l.Source!.Id)]);
        return Page();
    }
}
