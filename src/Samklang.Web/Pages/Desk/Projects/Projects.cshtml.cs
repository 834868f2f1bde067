using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.People;
using Samklang.Projects;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Site.Money;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Projects;

/// <summary>All projects by where they stand: as a board, as a table, and as a file.</summary>
public sealed class ProjectsModel(SamklangDb db, IStringLocalizer<MoneyTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>Stands in the address for the table.</summary>
    public const string AsTable = "table";

    public IReadOnlyList<Project> Projects { get; private set; } = [];

    public bool IsTable { get; private set; }

    /// <summary>Ideas that people outside have left and nobody has taken up.</summary>
    public int NewIdeas { get; private set; }

    public bool MayAdd => Viewer.MayWrite;

    public static IReadOnlyList<ProjectStage> Stages { get; } = Enum.GetValues<ProjectStage>();

    public async Task<IActionResult> OnGetAsync(string? show, string? @as, CancellationToken cancel)
    {
        Projects = await Db.Projects.AsNoTracking().AsSplitQuery().Include(p => p.Owner).Include(p => p.Programme).Include(p => p.Call).Include(p => p.Deadlines)
            .Include(p => p.Partners).ThenInclude(p => p.Organisation).OrderBy(p => p.Stage).ThenByDescending(p => p.StageOn).ThenBy(p => p.Key).ToListAsync(cancel);
        if (ProjectRows.Sheet(texts).Fill(Projects).As(@as) is { } file)
            return file;
        Projects = [.. Projects.OrderBy(p => p.Stage)];
        IsTable = show == AsTable;
        NewIdeas = await Db.Ideas.CountAsync(i => i.TakenUpAt == null && i.KeptUntil >= Today, cancel);
        return Page();
    }
}
