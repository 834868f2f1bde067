using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site.Money;

/// <summary>The projects that are public: under way, running, and what lasted of those that have ended.</summary>
public sealed class ProjectsModel(PublicSite site, IStringLocalizer<MoneyTexts> texts) : PublicPage(site, SiteMap.Projects)
{
    /// <summary>The projects under the word for where they stand.</summary>
    public IReadOnlyList<IGrouping<string, Project>> Groups { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(Project), nameof(ProjectPartner), nameof(SitePage)];

    public async Task<IActionResult> OnGetAsync(string? @as)
    {
        List<Project> projects = await Db.Projects.AsNoTracking().AsSplitQuery().Include(p => p.Owner).Include(p => p.Programme).Include(p => p.Call)
            .Include(p => p.Partners).ThenInclude(p => p.Organisation).OrderByDescending(p => p.StageOn).ThenBy(p => p.Key).ToListAsync(Cancel);
        if (ProjectRows.Sheet(texts).Fill(projects).As(@as) is { } file)
            return file;
        Groups = [.. projects.OrderBy(p => Array.IndexOf(order, GroupOf(p.Stage))).GroupBy(p => GroupOf(p.Stage))];
        return Page();
    }

    private static readonly string[] order = ["Running", "Coming", "Ended"];

    private static string GroupOf(ProjectStage stage) => stage switch
    {
        ProjectStage.Running => "Running",
        ProjectStage.Ended or ProjectStage.Lasted or ProjectStage.Refused => "Ended",
        _ => "Coming",
    };
}
