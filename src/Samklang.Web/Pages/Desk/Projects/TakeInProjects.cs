using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Projects;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Site.Money;

namespace Samklang.Web.Pages.Desk.Projects;

/// <summary>Reads the list of projects back, with where each stands and who is in it.</summary>
public sealed class TakeInProjects(SamklangDb db, KeepProject keep, MoneyWords words) : TakeInRows(db, words.Texts)
{
    protected override IReadOnlyList<ListHead> HeadsHere() => ProjectRows.Sheet(words.Texts).Fill([]).Heads;

    protected override async Task<TakenRow> TakeAsync(ReadRow row, CancellationToken cancel)
    {
        string key = row.Text("key");
        Project? project = key.Length == 0 ? null : await Db.Projects.AsSplitQuery().Include(p => p.Owner).Include(p => p.Programme).Include(p => p.Call).Include(p => p.Contact)
            .Include(p => p.Partners).ThenInclude(p => p.Organisation).SingleOrDefaultAsync(p => p.Key == key, cancel);
        if (key.Length > 0 && project is null)
            return new(words.Say("ImportNoSuchKey", key));
        if (project is not null && !Db.Viewer.MayDecideFor(project.OwnerId))
            return new(words.Say("ImportNotYours", key));
        ProjectForm form = FormOf(row, project, await Db.Programmes.AsNoTracking().ToListAsync(cancel));
        (ProjectWords written, Dictionary<string, string> errors) = await keep.ReadAsync(form, project, cancel);
        Organisation? owner = project?.Owner ?? await OwnerAsync(row, cancel);
        if (owner is null)
            errors["owner"] = words["ErrorOwner"];
        ProjectStage? stage = ValueOf<ProjectStage>(row.Text("stage"), "Stage");
        if (row.Text("stage").Length > 0 && stage is null)
            errors["stage"] = words.Say("ImportNoSuchStage", row.Text("stage"));
        List<Guid>? partners = await PartnersAsync(row, errors, cancel);
        if (errors.Count > 0)
            return TakenRow.Refused(errors.Values);
        if (project is null)
        {
            Project made = await keep.AddAsync(written, owner!, People.Audience.OfOwner(owner!.Id), stage ?? ProjectStage.Idea, row.Day("stage-on") ?? keep.Today, cancel);
            Gather(made, partners);
            return new(null, IsNew: true);
        }
        if (stage is { } wanted && wanted != project.Stage && project.MoveTo(wanted, row.Day("stage-on") ?? keep.Today) is var answer && answer != StageAnswer.Done)
            return new(words[$"Move{answer}"]);
        // A row that says nothing new leaves the fact as old as it is.
        project.Rewrite(written with { Fact = project.Fact });
        Gather(project, partners);
        return new(null, Confirm: () => project.Rewrite(written));
    }

    private async Task<Organisation?> OwnerAsync(ReadRow row, CancellationToken cancel)
    {
        IReadOnlyList<Organisation> owners = await keep.OwnersAsync(cancel);
        return owners.Count == 1 ? owners[0] : owners.FirstOrDefault(o => RowValues.IsCalled(row.Text("owner"), o.Key, o.Name));
    }

    // The organisations named in the row; null when the file does not tell.
    private async Task<List<Guid>?> PartnersAsync(ReadRow row, Dictionary<string, string> errors, CancellationToken cancel)
    {
        if (!row.Has("partners"))
            return null;
        List<Organisation> known = await Db.Organisations.AsNoTracking().OrderBy(o => o.Key).ToListAsync(cancel);
        List<Guid> found = [];
        foreach (string name in row.Text("partners").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (known.Find(o => RowValues.IsCalled(name, o.Key, o.Name) || RowValues.IsCalled(name, o.Key, o.ShortName)) is { } organisation)
                found.Add(organisation.Id);
            else
                errors["partners"] = words.Say("ImportNoSuchPartner", name);
        }
        return found;
    }

    // One that is in it already keeps its role. One that the reader may not see stands in no list, and so stays.
    private static void Gather(Project project, List<Guid>? partners)
    {
        if (partners is null)
            return;
        foreach (ProjectPartner gone in project.Partners.Where(p => p.Organisation is not null && !partners.Contains(p.OrganisationId)).ToList())
            project.Leave(gone.OrganisationId);
        foreach (Guid partner in partners.Where(id => project.Partners.All(p => p.OrganisationId != id)))
            project.Join(partner, PartnerRole.Partner);
    }

    private static ProjectForm FormOf(ReadRow row, Project? project, List<Programme> programmes)
    {
        ProjectForm now = project is null ? new() : ProjectForm.Of(project);
        string? programme = row.Or("programme", now.Programme);
        return now.Over(row) with
        {
            Programme = programmes.Find(p => RowValues.IsCalled(programme, p.Key, p.Title))?.Key ?? programme,
            Call = row.Has("call") && row.Text("call") != project?.Call?.Title.Here() ? row.Text("call") : now.Call,
        };
    }
}
