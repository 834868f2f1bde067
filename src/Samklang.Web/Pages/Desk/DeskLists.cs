using System.Globalization;
using Microsoft.Extensions.Localization;
using Samklang.Influence;
using Samklang.Influence.Asks;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Office.Log.Reading;
using Samklang.Strategy;
using Samklang.Watch;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Items;
using Samklang.Web.Pages.Desk.Log;
using Samklang.Web.Pages.Desk.Priorities;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk;

/// <summary>The lists of the desk's daily work as they are taken home, in the reader's words: what is on the page, all pages of it.</summary>
public sealed class DeskLists(
    IStringLocalizer<ListTexts> texts, IStringLocalizer<DeskTexts> desk, IStringLocalizer<InfluenceTexts> influence, IStringLocalizer<AskTexts> asks, IStringLocalizer<LogTexts> log)
{
    public ListTable Watch(IEnumerable<WatchLine> items, ILookup<Guid, ShortMatch> matches, DateOnly today) => new ListSheet<WatchLine>("watch", desk["Watch"])
        .Text("key", texts["Key"], i => i.Key)
        .Text("title", texts["Title"], i => i.Title.Here())
        .Text("kind", desk["ColumnKind"], i => desk[$"Kind{i.Kind}"])
        .Text("reference", texts["Reference"], i => i.Reference)
        .Text("status", desk["FilterStatus"], i => i.StatusOn(today) is { } status ? desk[$"Status{status}"].Value : null)
        .Day("published", texts["Published"], i => i.PublishedOn)
        .Day("opens", texts["Opens"], i => i.OpensOn)
        .Day("closes", texts["Closes"], i => i.ClosesOn)
        .Text("matches", texts["Matches"], i => string.Join("; ", matches[i.Id].Select(m => $"{m.Priority.Here()} ({(m.Verdict is { } verdict ? desk[$"Verdict{verdict}"] : desk[$"Strength{m.Strength}"])})")))
        .Text("source", desk["FilterSource"], i => i.Source)
        .Text("url", texts["Url"], i => i.Url)
        .Fill(items);

    public ListTable Priorities(IEnumerable<Priority> priorities, IReadOnlyDictionary<Guid, MatchTally> tallies) => new ListSheet<Priority>("priorities", desk["Priorities"])
        .Text("key", texts["Key"], p => p.Key)
        .Text("title", texts["Title"], p => p.Title.Here())
        .Text("owner", texts["Owner"], p => p.Owner!.Name.Here())
        .Text("description", texts["Description"], p => p.Description.Here())
        .Text("keywords", texts["Keywords"], p => p.Keywords.Here())
        .Number("waiting", texts["Waiting"], p => tallies.GetValueOrDefault(p.Id)?.Waiting ?? 0)
        .Number("acting", texts["Acting"], p => tallies.GetValueOrDefault(p.Id)?.Acting ?? 0)
        .Number("following", texts["Following"], p => tallies.GetValueOrDefault(p.Id)?.Following ?? 0)
        .Fill(priorities);

    /// <param name="dossiers">The dossiers, with their owners, contacts, stages and windows.</param>
    /// <param name="next">The window of a dossier that closes next.</param>
    public ListTable Dossiers(IEnumerable<Dossier> dossiers, Func<Dossier, Window?> next) => new ListSheet<Dossier>("dossiers", influence["Dossiers"])
        .Text("key", texts["Key"], d => d.Key)
        .Text("title", texts["Title"], d => d.Title.Here())
        .Text("procedure", texts["Procedure"], d => d.Procedure?.ToString())
        .Text("level", influence["FilterLevel"], d => influence[$"Level{d.Level}"])
        .Text("why", texts["Why"], d => d.Why.Here())
        .Text("stage", influence["FilterStage"], d => d.Stage is { } reached ? influence[$"Stage{reached.Stage}"].Value : null)
        .Text("window", texts["Window"], d => next(d)?.Title.Here())
        .Day("closes", texts["Closes"], d => next(d)?.End.BrusselsDay)
        .Text("priorities", influence["FilterPriority"], d => string.Join("; ", d.Priorities.Select(p => p.Priority!.Title.Here())))
        .Text("owner", texts["Owner"], d => d.Owner!.Name.Here())
        .Text("responsible", texts["Responsible"], d => d.Contact?.Title.Here())
        .Day("opened", texts["Opened"], d => SamklangPage.DayOf(d.OpenedAt))
        .Day("closed", texts["ClosedOn"], d => d.ClosedAt is { } at ? SamklangPage.DayOf(at) : null)
        .Fill(dossiers);

    /// <param name="positions">The positions, with their dossiers, asks and what came of them. An ask is a row; a position without any is one, too.</param>
    /// <param name="readings">The texts that the asks are held against.</param>
    public ListTable Positions(IEnumerable<Position> positions, IReadOnlyList<ReadingHead> readings) => new ListSheet<(Position Position, AskRow? Row)>("positions", asks["Positions"])
        .Text("key", texts["Key"], r => r.Position.Key)
        .Text("position", texts["Position"], r => r.Position.Title.Here())
        .Text("dossier", influence["ColumnDossier"], r => r.Position.Dossier!.Title.Here())
        .Text("state", texts["State"], r => asks[$"State{r.Position.State}"])
        .Number("number", texts["Number"], r => r.Row?.Ask.Number)
        .Text("ask", texts["Ask"], r => r.Row?.Ask.Title.Here())
        .Text("kind", desk["ColumnKind"], r => r.Row is { } row ? asks[$"Kind{row.Ask.Kind}Short"].Value : null)
        .Text("article", texts["Article"], r => r.Row?.Ask.Article)
        .Text("wording", texts["Wording"], r => r.Row?.Ask.Wording.Here())
        .Text("result", texts["Result"], r => r.Row?.Latest is { } outcome ? asks[$"Result{outcome.Result}"].Value : null)
        .Fill(positions.SelectMany(p => AskTable.Of(p.Asks, readings).Rows.DefaultIfEmpty(null).Select(row => (p, row))));

    public ListTable Meetings(IEnumerable<Meeting> meetings) => new ListSheet<Meeting>("meetings", influence["MeetingsTitle"])
        .Day("day", influence["ColumnDay"], m => m.On)
        .Text("time", texts["Time"], m => m.StartsAt?.ToString("HH:mm", CultureInfo.InvariantCulture))
        .Text("meeting", influence["ColumnMeeting"], m => m.Title.Here())
        .Text("bodies", texts["Bodies"], m => string.Join("; ", m.Bodies.Select(b => b.Body?.Name.Here())))
        .Text("place", texts["Place"], m => m.Place)
        .Day("papers", influence["ColumnPapers"], m => m.PapersOn)
        .Text("cancelled", texts["CancelledWhy"], m => m.IsCancelled ? m.CancelledWhy.IsEmpty ? influence["MeetingCancelled"].Value : m.CancelledWhy.Here() : null)
        .Fill(meetings);

    public ListTable Steps(IEnumerable<Step> steps, DateOnly today) => new ListSheet<Step>("steps", influence["StepsTitle"])
        .Text("step", influence["ColumnStep"], s => s.Title.Here())
        .Day("start", influence["ColumnStart"], s => s.StartBy)
        .Day("last", influence["ColumnLast"], s => s.LastSafeOn)
        .Text("state", influence["ColumnState"], s => influence[$"State{s.StateOn(today)}"])
        .Text("dossier", influence["ColumnDossier"], s => s.Dossier!.Title.Here())
        .Text("owner", texts["Owner"], s => s.Dossier!.Owner?.Name.Here())
        .Text("role", influence["ColumnRole"], s => influence[$"Role{s.Role}"])
        .Fill(steps);

    /// <param name="requests">The questions, with their dossiers.</param>
    /// <param name="today">Which of them are late.</param>
    public ListTable Experts(IEnumerable<ExpertRequest> requests, DateOnly today) => new ListSheet<ExpertRequest>("expert-questions", influence["ExpertsTitle"])
        .Text("expert", texts["Expert"], r => r.To)
        .Text("state", texts["State"], r => influence[r.IsAnswered ? "ExpertsAnswered" : r.IsOverdue(today) ? "ExpertsOverdue" : "ExpertsWaiting"])
        .Text("dossier", influence["ColumnDossier"], r => r.Dossier!.Title.Here())
        .Text("question", influence["ExpertQuestion"], r => r.Question)
        .Day("answer-by", texts["AnswerBy"], r => r.AnswerBy)
        .Text("answer", influence["ExpertAnswer"], r => r.Answer)
        .Day("answered", texts["Answered"], r => r.AnsweredAt is { } at ? SamklangPage.DayOf(at) : null)
        .Text("by", texts["By"], r => r.AskedBy)
        .Day("asked", texts["Asked"], r => SamklangPage.DayOf(r.AskedAt))
        .Fill(requests);

    /// <param name="templates">The plans, with their owners. A step is a row; a plan without any is one, too.</param>
    /// <param name="bodies">The names of the bodies that decide.</param>
    public ListTable Plans(IEnumerable<PlanTemplate> templates, IReadOnlyDictionary<Guid, string> bodies) => new ListSheet<(PlanTemplate Plan, TemplateStep? Step)>("plans", influence["PlanTemplates"])
        .Text("key", texts["Key"], r => r.Plan.Key)
        .Text("plan", texts["Title"], r => r.Plan.Name.Here())
        .Text("owner", texts["Owner"], r => r.Plan.Owner!.Name.Here())
        .Text("step", influence["ColumnStep"], r => r.Step?.Title.Here())
        .Text("kind", texts["Kind"], r => r.Step is { } step ? influence[$"StepKind{step.Kind}"].Value : null)
        .Text("role", influence["ColumnRole"], r => r.Step is { } step ? influence[$"Role{step.Role}"].Value : null)
        .Number("days", texts["WorkingDays"], r => r.Step is { BodyId: null } step ? step.WorkingDays : null)
        .Text("body", texts["Bodies"], r => r.Step?.BodyId is { } body ? bodies.GetValueOrDefault(body) : null)
        .Number("papers", texts["PaperDays"], r => r.Step is { BodyId: not null } step ? step.PaperDays : null)
        .Text("optional", texts["Optional"], r => r.Step is { IsOptional: true } ? texts["Yes"].Value : null)
        .Text("example", texts["Example"], r => r.Plan.IsExample ? texts["Yes"].Value : null)
        .Fill(templates.SelectMany(t => t.Steps.DefaultIfEmpty(null).Select(step => (t, step))));

    /// <param name="lines">The lines, with their owners and links.</param>
    /// <param name="names">What the lines are about.</param>
    public ListTable Log(IEnumerable<LogLine> lines, IReadOnlyDictionary<LinkedRecord, KnownName> names) => new ListSheet<LogLine>("log", log["Log"])
        .Day("day", texts["Day"], l => l.On)
        .Text("sentence", texts["Sentence"], l => l.Sentence.Here())
        .Text("kind", log["Kind"], l => log[$"Kind{l.Kind}"])
        .Text("about", texts["About"], l => string.Join("; ", l.Links.Where(link => names.ContainsKey(link.To)).Select(link => names[link.To].Title.Here())))
        .Text("by", log["WrittenBy"], l => l.WrittenBy)
        .Text("owner", log["Owner"], l => l.Owner?.Name.Here())
        .Fill(lines);
}
