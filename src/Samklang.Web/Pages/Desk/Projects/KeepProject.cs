using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.People;
using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Components.Money;

namespace Samklang.Web.Pages.Desk.Projects;

/// <summary>Keeps what somebody has written of a project, in the form or in a row of a list. Nothing is kept when anything is wrong.</summary>
public sealed class KeepProject(SamklangDb db, MoneyWords words, RegionTime region)
{
    public DateOnly Today => region.Today;

    /// <summary>What is wrong with the form as it stands before the others' projects and programmes, by field.</summary>
    public async Task<(ProjectWords Words, Dictionary<string, string> Errors)> ReadAsync(ProjectForm form, Project? project, CancellationToken cancel)
    {
        Dictionary<string, string> errors = form.Errors(words);
        string? wanted = Blank(form.Programme), call = Blank(form.Call), role = Blank(form.Responsible);
        Guid? programmeId = wanted is null ? null : await db.Programmes.Where(p => p.Key == wanted).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(cancel);
        Guid? callId = call is null ? null : await db.Items.Where(i => i.Kind == ItemKind.Call && (i.Key == call || i.CallId == call)).OrderBy(i => i.Key).Select(i => (Guid?)i.Id).FirstOrDefaultAsync(cancel);
        if (wanted is not null && programmeId is null)
            errors["programme"] = words.Say("ErrorProgramme", wanted);
        if (call is not null && callId is null)
            errors["call"] = words.Say("ErrorCall", call);
        Guid? contactId = role is null ? null : await db.Contacts.Where(c => c.Key == role).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(cancel);
        Fact fact = project is { Fact.IsExample: true } ? project.Fact : new(db.Viewer.Name, null, region.Today, null, false);
        return (form.Words(fact) with { ProgrammeId = programmeId, CallId = callId, ContactId = contactId }, errors);
    }

    /// <summary>A new project; it is not saved yet.</summary>
    public async Task<Project> AddAsync(ProjectWords written, Organisation owner, Audience audience, ProjectStage stage, DateOnly on, CancellationToken cancel)
    {
        Project project = new(await ProjectKeys.FreeAsync(db, written.Title.In(Tongue.English), cancel), owner.Id, audience, written, stage, on);
        db.Add(project);
        return project;
    }

    /// <summary>Shows the project, its parts and its ties to the same.</summary>
    public async Task ShowAsync(Project project, Audience audience, CancellationToken cancel)
    {
        await db.Entry(project).Collection(p => p.Partners).LoadAsync(cancel);
        await db.Entry(project).Collection(p => p.Deadlines).LoadAsync(cancel);
        project.ShowWithParts(audience);
        foreach (WorkLink link in await db.Set<WorkLink>().Where(l => l.WorkKind == nameof(Project) && l.WorkId == project.Id).ToListAsync(cancel))
            link.ShowTo(audience);
    }

    /// <summary>The organisations for which the person may add projects.</summary>
    public async Task<IReadOnlyList<Organisation>> OwnersAsync(CancellationToken cancel) =>
        [.. (await db.Organisations.AsNoTracking().Where(o => db.Priorities.Any(p => p.OwnerId == o.Id) || o.Id == db.Viewer.OwnerId).ToListAsync(cancel))
            .Where(o => db.Viewer.MayDecideFor(o.Id)).OrderBy(o => o.Key)];

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
