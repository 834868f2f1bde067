using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Web.Components.Money;

namespace Samklang.Web.Pages.Desk.Projects;

/// <summary>Adds a project, or changes what is written of one and who may see it. An idea that was left can be where it begins.</summary>
public sealed class EditProjectModel(SamklangDb db, KeepProject keep, MoneyWords words, TimeProvider time) : DeskPage(db, time)
{
    /// <summary>Stands in the address in place of a key for a project that does not exist yet.</summary>
    public const string New = "new";

    public Project? Project { get; private set; }

    public ProjectForm Form { get; private set; } = new() { Stage = nameof(ProjectStage.Idea), Audience = nameof(AudienceKind.Owner) };

    public Dictionary<string, string> Errors { get; private set; } = [];

    public IReadOnlyList<Organisation> Owners { get; private set; } = [];

    public IReadOnlyList<Programme> Programmes { get; private set; } = [];

    public IReadOnlyList<Contact> Contacts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, Guid? idea, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        if (Project is not null)
            Form = ProjectForm.Of(Project);
        else if (idea is { } id && await Db.Ideas.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id, cancel) is { } left)
            Form = Form with { SummarySv = left.Words, Owner = Owners.FirstOrDefault(o => o.Id == left.Audience.OwnerId)?.Key };
        Form = Form with { StageOn = Form.StageOn ?? Today.ToString("O") };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string key, [FromForm] ProjectForm form, CancellationToken cancel)
    {
        if (await RefuseAsync(key, cancel) is { } refusal)
            return refusal;
        Form = form;
        (ProjectWords written, Errors) = await keep.ReadAsync(form, Project, cancel);
        Organisation? owner = Owners.Count == 1 ? Owners[0] : Owners.FirstOrDefault(o => o.Key == form.Owner);
        if (owner is null)
            Errors["owner"] = words["ErrorOwner"];
        if (form.AudienceFor(Guid.Empty, Viewer.PersonId) is null)
            Errors["audience"] = words["ErrorAudience"];
        if (Project is null && form.AskedStage is null)
            Errors["stage"] = words["ErrorStage"];
        if (Project is null && form.AskedStageOn is null)
            Errors["stageOn"] = words["ErrorDay"];
        if (Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
        return LocalRedirect($"/desk/projects/{(await SaveAsync(written, owner!, form, cancel)).Key}");
    }

    private async Task<Project> SaveAsync(ProjectWords written, Organisation owner, ProjectForm form, CancellationToken cancel)
    {
        Audience audience = form.AudienceFor(owner.Id, Viewer.PersonId)!;
        Project project = Project ?? await keep.AddAsync(written, owner, audience, form.AskedStage!.Value, form.AskedStageOn!.Value, cancel);
        if (Project is not null)
        {
            project.Rewrite(written);
            await keep.ShowAsync(project, audience, cancel);
        }
        await Db.SaveChangesAsync(cancel);
        return project;
    }

    private async Task<IActionResult?> RefuseAsync(string key, CancellationToken cancel)
    {
        Programmes = await Db.Programmes.AsNoTracking().OrderBy(p => p.Position).ToListAsync(cancel);
        Contacts = await Db.Contacts.AsNoTracking().OrderBy(c => c.Key).ToListAsync(cancel);
        if (key == New)
        {
            Owners = await keep.OwnersAsync(cancel);
            return Owners.Count > 0 ? null : StatusCode(StatusCodes.Status403Forbidden);
        }
        Project = await Db.Projects.Include(p => p.Owner).Include(p => p.Programme).Include(p => p.Call).Include(p => p.Contact).SingleOrDefaultAsync(p => p.Key == key, cancel);
        Owners = Project is null ? [] : [Project.Owner!];
        return Project is null ? NotFound() : Viewer.MayDecideFor(Project.OwnerId) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
