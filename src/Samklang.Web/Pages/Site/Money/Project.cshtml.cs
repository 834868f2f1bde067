using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Office.Log;
using Samklang.Projects;

namespace Samklang.Web.Pages.Site.Money;

/// <summary>A public project: what it is for, who pays, who is in it, what was done and what lasted.</summary>
public sealed class ProjectModel(PublicSite site) : PublicPage(site, SiteMap.Project)
{
    private const int MostLines = 20;

    public Project Project { get; private set; } = null!;

    public IReadOnlyList<LogLine> Done { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key)
    {
        Project? project = await Db.Projects.AsNoTracking().AsSplitQuery().Include(p => p.Owner).Include(p => p.Programme).Include(p => p.Call)
            .Include(p => p.Contact).Include(p => p.Partners).ThenInclude(p => p.Organisation).Include(p => p.Deadlines).SingleOrDefaultAsync(p => p.Key == key, Cancel);
        if (project is null)
            return NotFound();
        Project = project;
        About(project.Title, project.Summary, SiteMap.Projects, project.Fact);
        RecordIds.Add(project.Id);
        Done = await Db.Log.AsNoTracking().About(LinkedKind.Project, project.Id).Take(MostLines).ToListAsync(Cancel);
        return Page();
    }
}
