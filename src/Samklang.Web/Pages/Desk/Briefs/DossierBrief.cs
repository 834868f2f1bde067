using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Office.Log;
using Samklang.Strategy;
using Samklang.Web.Hosting;

namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>The brief on a dossier: what it is, where it stands, what we ask and have done, and what is next.</summary>
public sealed class DossierBrief(SamklangDb db, BriefWords words)
{
    private const int MostLines = 8;

    /// <returns>The dossier's brief; null when there is no such dossier for the viewer.</returns>
    public async Task<Brief?> ReadAsync(string key, DateOnly today, Tongue tongue, CancellationToken cancel)
    {
        Dossier? dossier = await db.Dossiers.AsNoTracking().AsSplitQuery()
            .Include(d => d.Contact).Include(d => d.Stages).Include(d => d.Actors).Include(d => d.Operations).ThenInclude(o => o.Operation)
            .Include(d => d.Priorities).ThenInclude(p => p.Priority).Include(d => d.Windows).ThenInclude(w => w.Steps)
            .SingleOrDefaultAsync(d => d.Key == key, cancel);
        if (dossier is null)
            return null;
        OurAsks asks = await OurAsks.ReadAsync(db, [dossier.Id], cancel);
        List<LogLine> lines = await db.Log.AsNoTracking().About(LinkedKind.Dossier, dossier.Id).Take(MostLines).ToListAsync(cancel);
        List<Guid> priorities = [.. dossier.Priorities.Select(p => p.PriorityId)];
        List<PriorityGoal> goals = await db.Set<PriorityGoal>().AsNoTracking().Include(l => l.Goal).Where(l => priorities.Contains(l.PriorityId)).ToListAsync(cancel);
        return Languages.Speaking(tongue, () => Compose(dossier, asks, lines, goals, today));
    }

    private Brief Compose(Dossier dossier, OurAsks asks, List<LogLine> lines, List<PriorityGoal> goals, DateOnly today) => words.Compose(
        "DossierBrief", words.Of(dossier.Title), words.Of(dossier.Summary),
        [
            ("Stands", [.. Standing(dossier)]),
            ("Touches", [.. dossier.Operations.Where(o => o.Operation is not null).Select(o => new BriefLine(words.Of(o.Operation!.Title), Detail: words.Of(o.How)))]),
            ("Asks", asks.Lines(words)),
            ("Windows", [.. dossier.Windows.Where(w => w.ClosedAt is null && w.End.BrusselsDay >= today).OrderBy(w => w.ClosesAt).Select(w => WindowLine(w, today))]),
            ("Done", [.. lines.Select(words.Line)]),
            ("Holders", [.. dossier.Actors.Select(a => new BriefLine(words.Of(a.Name), words[$"Actor{a.Kind}"]))]),
            ("Serves", [.. goals.Where(l => l.Goal is not null).DistinctBy(l => l.GoalId).Select(l => new BriefLine(words.Of(l.Goal!.Title), Detail: words.Of(l.Why)))]),
        ]);

    private IEnumerable<BriefLine> Standing(Dossier dossier)
    {
        if (dossier.Stage is { } stage)
            yield return new(words[$"Stage{stage.Stage}"], words.Day(stage.On), words.Of(stage.Note));
        if (dossier.Procedure is { } procedure)
            yield return new(procedure.ToString(), words["Procedure"]);
        yield return new(words[$"Level{dossier.Level}"], words["Level"], words.Of(dossier.Why));
        if (dossier.Contact is { } contact)
            yield return new(words.Of(contact.Title), words["Responsible"]);
    }

    private BriefLine WindowLine(Window window, DateOnly today)
    {
        Step? next = window.Steps.Where(s => s.IsOpen && s.LastSafeOn is not null).OrderBy(s => s.LastSafeOn).FirstOrDefault();
        string detail = next is null ? "" : words[next.LastSafeOn < today ? "StepLate" : "StepNext", words.Of(next.Title), words.Day(next.LastSafeOn!.Value)];
        return new(words.Of(window.Title), words["Closes", words.Day(window.End.BrusselsDay)], detail);
    }
}
