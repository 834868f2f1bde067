using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Projects;

namespace Samklang.Influence.Scores;

/// <summary>Reads all that sounds within a span, as far as the viewer may see it: what is followed, windows with their steps, and the log.</summary>
public static class ReadScore
{
    public static async Task<ScoreBook> ScoreAsync(this SamklangDb db, ScoreSpan span, CancellationToken cancel)
    {
        ScoreTies ties = await ScoreTies.ReadAsync(db, cancel);
        List<Dossier> dossiers = await db.Dossiers.AsNoTracking().AsSplitQuery().Where(d => d.ClosedAt == null)
            .Include(d => d.Items).Include(d => d.Windows).ThenInclude(w => w.Steps).ToListAsync(cancel);
        IReadOnlyList<FollowedItem> followed = await db.Matches.FollowedAsync(cancel);
        List<LogLine> lines = await db.Log.AsNoTracking().Standing().Include(l => l.Links).Where(l => l.On >= span.From && l.On <= span.To).ToListAsync(cancel);
        List<Project> projects = await db.Projects.AsNoTracking().AsSplitQuery().Include(p => p.Deadlines).Include(p => p.Call).ToListAsync(cancel);
        List<Meeting> meetings = await db.Meetings.AsNoTracking().Include(m => m.Bodies).ThenInclude(b => b.Body).ThenInclude(b => b!.Network).ThenInclude(n => n!.Memberships)
            .Where(m => m.CancelledAt == null && m.On >= span.From && m.On <= span.To).ToListAsync(cancel);
        IReadOnlyList<ScoreVoice> networks = await NetworkVoicesAsync(db, ties, cancel);
        List<ScoreVoice> voices = [.. networks, .. followed.SelectMany(f => Voices(f, dossiers, ties)), .. dossiers.SelectMany(d => Voices(d, ties)), .. projects.SelectMany(p => ProjectNotes.Of(p, span.Today).Select(n => new ScoreVoice(n, ties.Of(p.Id)))), .. lines.SelectMany(l => Voices(l, dossiers, ties)), .. meetings.Select(m => VoiceOf(m, ties))];
        HashSet<Guid> played = [.. followed.SelectMany(f => ties.Of(f.PriorityId)), .. dossiers.SelectMany(d => ties.Of(d.Id)), .. projects.Where(p => !p.IsOver).SelectMany(p => ties.Of(p.Id)), .. lines.SelectMany(ties.Of), ScoreBook.Calendar];
        return new(span, [.. Once(voices).Where(v => ScoreStaves.Sounds(v.Note, span)).OrderBy(v => v.Note.On).ThenBy(v => v.Note.Event).ThenBy(v => v.Note.Title.Sv, StringComparer.Ordinal)], played);
    }

    // A seat sounds where the membership that gives it does.
    private static async Task<IReadOnlyList<ScoreVoice>> NetworkVoicesAsync(SamklangDb db, ScoreTies ties, CancellationToken cancel)
    {
        List<Membership> memberships = await db.Set<Membership>().AsNoTracking().Where(m => m.ReviewBy != null || m.EndsOn != null)
            .Include(m => m.Network).ThenInclude(n => n!.Organisation).ToListAsync(cancel);
        List<Seat> seats = await db.Set<Seat>().AsNoTracking().Where(s => s.TermTo != null && s.MembershipId != null)
            .Include(s => s.Body).Include(s => s.Network).ThenInclude(n => n!.Organisation).ToListAsync(cancel);
        List<TwinTown> towns = await db.TwinTowns.AsNoTracking().Where(t => t.EndsOn != null).ToListAsync(cancel);
        return
        [
            .. memberships.SelectMany(m => NetworkNotes.Of(m).Select(n => new ScoreVoice(n, ties.Of(m.Id)))),
            .. seats.SelectMany(s => NetworkNotes.Of(s).Select(n => new ScoreVoice(n, ties.Of(s.MembershipId!.Value)))),
            .. towns.SelectMany(t => NetworkNotes.Of(t).Select(n => new ScoreVoice(n, ties.Of(t.Id)))),
        ];
    }

    // An item followed under several priorities sounds on each of them, and once on what they share.
    private static IEnumerable<ScoreVoice> Once(IEnumerable<ScoreVoice> voices) =>
        voices.GroupBy(v => v.Note with { Level = Level.Act }).Select(same =>
            new ScoreVoice(same.MinBy(v => v.Note.Level)!.Note, same.SelectMany(v => v.On).ToHashSet()));

    private static IEnumerable<ScoreVoice> Voices(FollowedItem followed, List<Dossier> dossiers, ScoreTies ties)
    {
        List<Dossier> holding = [.. dossiers.Where(d => d.Items.Any(i => i.ItemId == followed.Item.Id))];
        HashSet<DateOnly> closings = [.. holding.SelectMany(d => d.Windows).Select(w => w.End.BrusselsDay)];
        HashSet<Guid> on = [.. ties.Of(followed.PriorityId), .. holding.Where(d => ties.Of(followed.PriorityId).Contains(d.OwnerId)).Select(d => d.Id)];
        // What the dossier's own windows say is not said twice.
        return ScoreStaves.NotesOf(followed).Where(n => n.Event is not (ScoreEvent.Window or ScoreEvent.Deadline) || !closings.Contains(n.Until ?? n.On))
            .Select(n => new ScoreVoice(n, on));
    }

    private static IEnumerable<ScoreVoice> Voices(Dossier dossier, ScoreTies ties)
    {
        IReadOnlySet<Guid> on = ties.Of(dossier.Id);
        foreach (Window window in dossier.Windows)
        {
            DateOnly closes = window.End.BrusselsDay;
            DateOnly? opens = window.OpensOn ?? window.Steps.Where(s => !s.IsLeftOut).Min(s => s.StartBy);
            bool isSpan = opens is { } from && from < closes;
            yield return new(new(isSpan ? opens!.Value : closes, isSpan ? closes : null, isSpan ? ScoreEvent.Window : ScoreEvent.Deadline,
                dossier.Level, Under(window.Title, dossier), ScoreSource.Dossier, dossier.Key), on);
            foreach (Step step in window.Steps.Where(s => !s.IsLeftOut))
                if ((step.DoneOn ?? step.HappensOn ?? step.LastSafeOn) is { } day)
                    yield return new(new(day, null, step.Kind == StepKind.Meeting ? ScoreEvent.Meeting : ScoreEvent.Step, dossier.Level, Under(step.Title, dossier), ScoreSource.Dossier, dossier.Key), on);
        }
    }

    private static IEnumerable<ScoreVoice> Voices(LogLine line, List<Dossier> dossiers, ScoreTies ties)
    {
        ScoreEvent? what = line.Kind switch
        {
            LogKind.Meeting => ScoreEvent.Meeting,
            LogKind.Delivery => ScoreEvent.Delivery,
            LogKind.Outcome => ScoreEvent.Outcome,
            _ => null,
        };
        if (what is not { } sounding)
            yield break;
        LocalText sentence = line.IsExample ? AsExample(line.Sentence) : line.Sentence;
        Level level = dossiers.Where(d => line.Links.Any(link => link.LinkedId == d.Id)).Select(d => d.Level).DefaultIfEmpty(Level.Follow).Min();
        yield return new(new(line.On, null, sounding, level, sentence, ScoreSource.LogLine, line.Id.ToString()), ties.Of(line));
    }

    // A meeting sounds for those whose body meets, and for what a membership in its network is for.
    private static ScoreVoice VoiceOf(Meeting meeting, ScoreTies ties)
    {
        List<Body> bodies = [.. meeting.Bodies.Select(b => b.Body).OfType<Body>()];
        IEnumerable<Guid> owners = bodies.Select(b => b.OrganisationId).OfType<Guid>();
        IEnumerable<Membership> memberships = bodies.SelectMany(b => b.Network?.Memberships ?? []);
        HashSet<Guid> on = [ScoreBook.Calendar, .. owners, .. memberships.Select(m => m.MemberId), .. memberships.SelectMany(m => ties.Of(m.Id))];
        LocalText title = meeting.Title.IsEmpty ? NamesOf(bodies) : meeting.Title;
        return new(new(meeting.On, null, ScoreEvent.Meeting, Level.Know, meeting.Fact.IsExample && !title.Sv.Contains("(exempel)", StringComparison.Ordinal) ? AsExample(title) : title, ScoreSource.Meeting, meeting.Id.ToString()), on);
    }

    private static LocalText NamesOf(List<Body> bodies) =>
        new(string.Join(", ", bodies.Select(b => b.Name.In(Tongue.Swedish))), string.Join(", ", bodies.Select(b => b.Name.In(Tongue.English))));

    private static LocalText AsExample(LocalText text) => new($"{text.In(Tongue.Swedish)} (exempel)", $"{text.In(Tongue.English)} (example)");

    private static LocalText Under(LocalText title, Dossier dossier) => title.IsEmpty
        ? dossier.Title
        : new($"{title.In(Tongue.Swedish)}: {dossier.Title.In(Tongue.Swedish)}", $"{title.In(Tongue.English)}: {dossier.Title.In(Tongue.English)}");
}
