using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Projects;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Site.Money;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Projects;

/// <summary>What became of a list that was read in.</summary>
/// <param name="Wrong">The rows that were not read in, by their number in the file, and why.</param>
public sealed record ImportOutcome(int Added, int Changed, int Same, IReadOnlyList<(int Row, string Why)> Wrong);

/// <summary>Reads rows of the list of projects back: a known key changes that project, no key makes a new one, nothing is removed.</summary>
public sealed class ImportRows(SamklangDb db, KeepProject keep, MoneyWords words, TimeProvider time)
{
    /// <summary>The columns with their headings in both languages.</summary>
    public static IReadOnlyList<ListHead> Heads(IStringLocalizer<MoneyTexts> texts) =>
        [.. Tongues.All.SelectMany(tongue => RowValues.In(tongue, () => ProjectRows.Sheet(texts).Fill([]).Heads))];

    public async Task<ImportOutcome> RunAsync(IReadOnlyList<ReadRow> rows, CancellationToken cancel)
    {
        List<Organisation> owners = [.. await keep.OwnersAsync(cancel)];
        List<Programme> programmes = await db.Programmes.AsNoTracking().ToListAsync(cancel);
        List<(int, string)> wrong = [];
        (int added, int changed, int same) = (0, 0, 0);
        foreach (ReadRow row in rows)
        {
            string key = row.Text("key");
            Project? project = key.Length == 0 ? null : await db.Projects.Include(p => p.Owner).Include(p => p.Programme).Include(p => p.Call).Include(p => p.Contact)
                .SingleOrDefaultAsync(p => p.Key == key, cancel);
            if (Refused(row, project) is { } refusal)
            {
                wrong.Add((row.Line, refusal));
                continue;
            }
            ProjectForm form = FormOf(row, project, programmes);
            (ProjectWords written, Dictionary<string, string> errors) = await keep.ReadAsync(form, project, cancel);
            Organisation? owner = project?.Owner ?? (owners.Count == 1 ? owners[0] : owners.Find(o => RowValues.IsCalled(row.Text("owner"), o.Key, o.Name)));
            if (owner is null)
                errors["owner"] = words["ErrorOwner"];
            if (errors.Count > 0)
            {
                wrong.Add((row.Line, string.Join(" ", errors.Values)));
                continue;
            }
            if (project is null)
            {
                await keep.AddAsync(written, owner!, People.Audience.OfOwner(owner!.Id), StageIn(row.Text("stage")) ?? ProjectStage.Idea, row.Day("stage-on") ?? SamklangPage.DayOf(time.GetUtcNow().UtcDateTime), cancel);
                await db.SaveChangesAsync(cancel);
                added++;
                continue;
            }
            // A row that says nothing new leaves the fact as old as it is.
            project.Rewrite(written with { Fact = project.Fact });
            if (db.ChangeTracker.HasChanges())
            {
                project.Rewrite(written);
                await db.SaveChangesAsync(cancel);
                changed++;
            }
            else
                same++;
        }
        return new(added, changed, same, wrong);
    }

    private string? Refused(ReadRow row, Project? project) => project switch
    {
        null when row.Text("key").Length > 0 => words.Say("ImportNoSuchKey", row.Text("key")),
        { } known when !db.Viewer.MayDecideFor(known.OwnerId) => words.Say("ImportNotYours", known.Key),
        _ => null,
    };

    // A column that the file lacks leaves what is known as it is.
    private static ProjectForm FormOf(ReadRow row, Project? project, List<Programme> programmes)
    {
        ProjectForm now = project is null ? new() : ProjectForm.Of(project);
        string? programme = row.Or("programme", now.Programme);
        return now with
        {
            TitleSv = row.Or("title-sv", now.TitleSv),
            TitleEn = row.Or("title-en", now.TitleEn),
            SummarySv = row.Or("summary-sv", now.SummarySv),
            SummaryEn = row.Or("summary-en", now.SummaryEn),
            Acronym = row.Or("acronym", now.Acronym),
            Reference = row.Or("reference", now.Reference),
            Budget = row.SumOr("budget", now.Budget),
            OwnShare = row.SumOr("own-share", now.OwnShare),
            StartsOn = row.DayOr("starts", now.StartsOn),
            EndsOn = row.DayOr("ends", now.EndsOn),
            WhatLastedSv = row.Or("what-lasted-sv", now.WhatLastedSv),
            WhatLastedEn = row.Or("what-lasted-en", now.WhatLastedEn),
            Programme = programmes.Find(p => RowValues.IsCalled(programme, p.Key, p.Title))?.Key ?? programme,
            Call = row.Has("call") && row.Text("call") != project?.Call?.Title.Here() ? row.Text("call") : now.Call,
        };
    }

    private ProjectStage? StageIn(string text) => RowValues.ValueOf<ProjectStage>(text, stage => words[$"Stage{stage}"]);
}
