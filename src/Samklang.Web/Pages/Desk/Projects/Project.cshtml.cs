using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Projects;
using Samklang.Web.Components.Money;
using Samklang.Web.Pages.Desk.Fields;

namespace Samklang.Web.Pages.Desk.Projects;

/// <summary>One project: where it stands, what is due, who is in it, what it costs, what it serves and what has been done.</summary>
public sealed class ProjectModel(SamklangDb db, MoneyWords words, TimeProvider time) : DeskPage(db, time)
{
    private const int MostLines = 20;

    public Project Project { get; private set; } = null!;

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IReadOnlyList<LogLine> Log { get; private set; } = [];

    /// <summary>Organisations that are not in the project yet.</summary>
    public IReadOnlyList<Organisation> Others { get; private set; } = [];

    public bool MayChange => Viewer.MayDecideFor(Project.OwnerId);

    public string Address => $"/desk/projects/{Project.Key}";

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancel) => await LoadAsync(key, cancel) ? Page() : NotFound();

    public Task<IActionResult> OnPostMoveAsync(string key, ProjectStage stage, DateOnly? on, CancellationToken cancel) => ChangeAsync(key, "stage", _ =>
        Task.FromResult(on is not { } day ? words["ErrorDay"] : Project.MoveTo(stage, day) is var answer && answer != StageAnswer.Done ? words[$"Move{answer}"] : null), cancel);

    public Task<IActionResult> OnPostDueAsync(string key, string? title, DateOnly? on, CancellationToken cancel) => ChangeAsync(key, "deadline", _ =>
    {
        if (Written.OneLine(title) is not { Length: > 0 and <= Written.TitleLength } name || on is not { } day)
            return Task.FromResult<string?>(words[on is null ? "ErrorDay" : "DeadlineTitle"]);
        Db.Add(Project.Due(LocalText.InOne(Tongue, name), day));
        return Task.FromResult<string?>(null);
    }, cancel);

    public Task<IActionResult> OnPostDoneAsync(string key, Guid deadline, CancellationToken cancel) => OnDeadlineAsync(key, deadline, d =>
    {
        if (d.IsDone)
            d.Reopen();
        else
            d.Do(Today);
    }, cancel);

    public Task<IActionResult> OnPostDropAsync(string key, Guid deadline, CancellationToken cancel) => OnDeadlineAsync(key, deadline, d => Project.Drop(d.Id), cancel);

    public Task<IActionResult> OnPostJoinAsync(string key, string? organisation, string? name, PartnerRole role, CancellationToken cancel) => ChangeAsync(key, "organisation", async _ =>
    {
        Organisation? joining = Others.FirstOrDefault(o => o.Key == organisation) ?? await NewAsync(Written.OneLine(name), cancel);
        if (joining is null || !Enum.IsDefined(role))
            return words["ErrorPartner"];
        Db.Add(Project.Join(joining.Id, role));
        return null;
    }, cancel);

    public Task<IActionResult> OnPostLeaveAsync(string key, Guid organisation, CancellationToken cancel) =>
        ChangeAsync(key, "organisation", _ => Task.FromResult<string?>(Project.Leave(organisation) ? null : ""), cancel);

    private Task<IActionResult> OnDeadlineAsync(string key, Guid id, Action<ProjectDeadline> change, CancellationToken cancel) => ChangeAsync(key, "deadline", project =>
    {
        if (project.Deadlines.FirstOrDefault(d => d.Id == id) is { } deadline)
            change(deadline);
        return Task.FromResult<string?>(null);
    }, cancel);

    // An organisation that nobody knew is shown to those who may see the project.
    private async Task<Organisation?> NewAsync(string name, CancellationToken cancel)
    {
        if (name.Length is 0 or > Written.TitleLength)
            return null;
        if (await Db.Organisations.FirstOrDefaultAsync(o => o.Name.Sv == name || o.Name.En == name, cancel) is { } known)
            return known;
        Organisation organisation = new(await ProjectKeys.FreeOrganisationAsync(Db, name, cancel), OrganisationKind.Other, LocalText.Same(name));
        organisation.ShowTo(Project.Audience);
        Db.Add(organisation);
        return organisation;
    }

    private async Task<IActionResult> ChangeAsync(string key, string field, Func<Project, Task<string?>> change, CancellationToken cancel)
    {
        if (!await LoadAsync(key, cancel))
            return NotFound();
        if (!MayChange)
            return StatusCode(StatusCodes.Status403Forbidden);
        if (await change(Project) is { } wrong)
        {
            Errors[field] = wrong;
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        await Db.SaveChangesAsync(cancel);
        return LocalRedirect(Address);
    }

    private async Task<bool> LoadAsync(string key, CancellationToken cancel)
    {
        Project? project = await Db.Projects.AsSplitQuery().Include(p => p.Owner).Include(p => p.Programme).Include(p => p.Call).Include(p => p.Contact)
            .Include(p => p.Deadlines).Include(p => p.Partners).ThenInclude(p => p.Organisation).SingleOrDefaultAsync(p => p.Key == key, cancel);
        if (project is null)
            return false;
        Project = project;
        Log = await Db.Log.AsNoTracking().About(LinkedKind.Project, project.Id).Take(MostLines).ToListAsync(cancel);
        List<Guid> inIt = [.. project.Partners.Select(p => p.OrganisationId)];
        Others = [.. (await Db.Organisations.AsNoTracking().Where(o => !inIt.Contains(o.Id)).ToListAsync(cancel)).OrderBy(o => o.Name.Here(), StringComparer.CurrentCulture)];
        return true;
    }
}
