using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Spreadsheets;
using Samklang.People;
using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Projects;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Spreadsheets;

/// <summary>Rows of projects: known by their key, their reference or their title. A new one is its owner's own until it is shown to more.</summary>
public sealed class ProjectRows(SamklangDb db, MoneyWords words, IStringLocalizer<SheetTexts> texts, RegionTime region) : SheetRows(db, texts)
{
    private NamedThings<Project> projects = new([], _ => []);
    private NamedThings<Organisation> owners = new([], _ => []);
    private Organisation? own;
    private NamedThings<Programme> programmes = new([], _ => []);
    private NamedThings<CallName> calls = new([], _ => []);
    private HashSet<string> keys = [];

    public override SheetKind Kind => SheetKind.Projects;

    public override IReadOnlyList<SheetField> Fields => field ??=
    [
        Field("key", "FieldKey", "id"), Field("title-sv", "FieldTitleSv", "projekt", "projektnamn", "titel", "namn"), Field("title-en", "FieldTitleEn", "project", "project name", "title", "name"),
        Field("summary-sv", "FieldSummarySv", "sammanfattning", "beskrivning"), Field("summary-en", "FieldSummaryEn", "summary", "description"), Field("acronym", "FieldAcronym", "akronym", "kortnamn"),
        Field("stage", "FieldStage", "läge", "status", "skede"), Field("stage-on", "FieldStageOn", "läge sedan"), Field("owner", "FieldOwner", "region", "projektägare"),
        Field("programme", "FieldProgramme", "fond", "fund"), Field("call", "FieldCall", "utlysning"), Field("reference", "FieldReference", "diarienummer", "projektnummer", "project number"),
        Field("budget", "FieldBudget", "total budget", "kostnad", "cost"), Field("own-share", "FieldOwnShare", "egen insats", "medfinansiering", "co-financing"),
        Field("starts", "FieldStarts", "start", "startdatum", "start date"), Field("ends", "FieldEnds", "slut", "slutdatum", "end date"),
        Field("what-lasted-sv", "FieldLastedSv", "resultat"), Field("what-lasted-en", "FieldLastedEn", "result"),
    ];

    public override async Task LoadAsync(CancellationToken cancel)
    {
        List<Project> known = await Db.Projects.Include(p => p.Owner).Include(p => p.Programme).Include(p => p.Call).Include(p => p.Contact).ToListAsync(cancel);
        projects = new(known, p => [p.Key, p.Reference]);
        foreach (Project project in known)
            projects.Add(project, [project.Title.Sv, project.Title.En]);
        List<Organisation> organisations = await Db.Organisations.AsNoTracking().Where(o => Db.Priorities.Any(p => p.OwnerId == o.Id) || o.Id == Db.Viewer.OwnerId).ToListAsync(cancel);
        own = organisations.Find(o => o.Id == Db.Viewer.OwnerId);
        owners = new(organisations, o => NamedThings.Of(o.Key, o.Name, o.ShortName));
        programmes = new(await Db.Programmes.AsNoTracking().OrderBy(p => p.Position).ToListAsync(cancel), p => [p.Key, p.Title.Sv, p.Title.En, p.Abbreviation]);
        calls = new(await Db.Items.Where(i => i.Kind == ItemKind.Call).OrderBy(i => i.Key).Select(i => new CallName(i.Id, i.Key, i.CallId)).ToListAsync(cancel), i => [i.Key, i.CallId]);
        keys = [.. await Db.Projects.IgnoreQueryFilters().Select(p => p.Key).ToListAsync(cancel), "new", "import"];
    }

    protected override RowFate Read(ReadRow row)
    {
        string about = row.Text("title-sv") is { Length: > 0 } sv ? sv : row.Text("title-en");
        Project? project = projects[row.Text("key")];
        if (row.Text("key").Length > 0 && project is null)
            return Refused(row, about, Texts["NoSuchKey", row.Text("key")]);
        project ??= projects[row.Text("reference")] ?? projects[row.Text("title-sv")] ?? projects[row.Text("title-en")];
        Organisation? owner = project?.Owner ?? owners[row.Text("owner")] ?? (row.Text("owner").Length == 0 ? own : null);
        if (owner is null)
            return Refused(row, about, Texts["NoOwner", row.Text("owner")]);
        if (!Db.Viewer.MayDecideFor(owner.Id))
            return Refused(row, about, Texts["NotYours", owner.Name.Here()]);
        ProjectForm now = project is null ? new() : ProjectForm.Of(project), form = now.Over(row);
        Dictionary<string, string> errors = form.Errors(words);
        Programme? programme = programmes[form.Programme];
        CallName? call = calls[form.Call];
        ProjectStage? stage = row.Text("stage").Length == 0 ? ProjectStage.Idea : RowValues.ValueOf<ProjectStage>(row.Text("stage"), s => words[$"Stage{s}"]);
        if (!string.IsNullOrWhiteSpace(form.Programme) && programme is null)
            errors["programme"] = words.Say("ErrorProgramme", form.Programme);
        if (!string.IsNullOrWhiteSpace(form.Call) && call is null)
            errors["call"] = words.Say("ErrorCall", form.Call);
        if (stage is null)
            errors["stage"] = Texts["NoStage", row.Text("stage")];
        if (row.Text("stage-on").Length > 0 && row.Day("stage-on") is null)
            errors["stage-on"] = Texts["NoDay", row.Text("stage-on")];
        if (errors.Count > 0)
            return Refused(row, about, errors.Values);
        ProjectWords written = form.Words(FactOf(project)) with { ProgrammeId = programme?.Id, CallId = call?.Id, ContactId = project?.ContactId };
        if (project is null)
            return new(row.Line, FateKind.New, about, []) { Identity = $"new|{about}", Keep = () => Db.Add(new Project(FreeKey(written), owner.Id, Audience.OfOwner(owner.Id), written, stage!.Value, row.Day("stage-on") ?? region.Today)) };
        // Where a project stands is moved on its own page, where its rules are.
        IReadOnlyList<string> notMoved = row.Text("stage").Length > 0 && stage != project.Stage ? [Texts["StageStays", words[$"Stage{project.Stage}"]]] : [];
        IReadOnlyList<string> changes = Says(now, form, project.Programme, programme);
        return new(row.Line, changes.Count == 0 ? FateKind.Same : FateKind.Changed, project.Title.Here(), [.. changes, .. notMoved])
        {
            Identity = project.Key, Keep = () => { if (changes.Count > 0) project.Rewrite(written); },
        };
    }

    private Fact FactOf(Project? project) => project is { Fact.IsExample: true } ? project.Fact : new(Db.Viewer.Name, null, region.Today, null, false);

    private string FreeKey(ProjectWords written)
    {
        string key = StrategyKeys.FirstFree(StrategyKeys.From(written.Title.In(Tongue.English), "project"), keys);
        keys.Add(key);
        return key;
    }

    private IReadOnlyList<string> Says(ProjectForm now, ProjectForm form, Programme? before, Programme? after) => Changes(
        ("title-sv", now.TitleSv, form.TitleSv), ("title-en", now.TitleEn, form.TitleEn), ("summary-sv", now.SummarySv, form.SummarySv), ("summary-en", now.SummaryEn, form.SummaryEn),
        ("acronym", now.Acronym, form.Acronym), ("reference", now.Reference, form.Reference), ("budget", now.Budget, form.Budget), ("own-share", now.OwnShare, form.OwnShare),
        ("starts", now.StartsOn, form.StartsOn), ("ends", now.EndsOn, form.EndsOn), ("what-lasted-sv", now.WhatLastedSv, form.WhatLastedSv), ("what-lasted-en", now.WhatLastedEn, form.WhatLastedEn),
        ("programme", before?.Title.Here(), after?.Title.Here()), ("call", now.Call, form.Call));

    // The texts of calls are long, and none of them is asked for.
    private sealed record CallName(Guid Id, string Key, string? CallId);
}
