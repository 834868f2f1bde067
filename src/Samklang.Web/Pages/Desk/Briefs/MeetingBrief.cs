using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Influence;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.Web.Hosting;

namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>The brief for a meeting, or for a trip to a body: who it is, who goes, what we said last time and what we ask.</summary>
public sealed class MeetingBrief(SamklangDb db, BriefWords words)
{
    private const int MostLines = 6;

    private sealed record Read(Meeting? Meeting, List<Body> Bodies, List<Seat> Seats, List<LogLine> Said, List<Dossier> Dossiers, OurAsks Asks);

    /// <returns>The brief for a meeting of the calendar; null when there is no such meeting for the viewer.</returns>
    public async Task<Brief?> ForMeetingAsync(Guid id, Tongue tongue, CancellationToken cancel)
    {
        Meeting? meeting = await db.Meetings.AsNoTracking().Include(m => m.Bodies).SingleOrDefaultAsync(m => m.Id == id, cancel);
        return meeting is null ? null : await ComposeAsync(meeting, [.. meeting.Bodies.Select(b => b.BodyId)], tongue, cancel);
    }

    /// <returns>The brief for a trip to a body; null when there is no such body for the viewer.</returns>
    public async Task<Brief?> ForBodyAsync(string key, Tongue tongue, CancellationToken cancel)
    {
        Guid id = await db.Set<Body>().Where(b => b.Key == key).Select(b => b.Id).SingleOrDefaultAsync(cancel);
        return id == Guid.Empty ? null : await ComposeAsync(null, [id], tongue, cancel);
    }

    private async Task<Brief> ComposeAsync(Meeting? meeting, List<Guid> bodyIds, Tongue tongue, CancellationToken cancel)
    {
        List<Body> bodies = await db.Set<Body>().AsNoTracking().Include(b => b.Network!.Organisation).Where(b => bodyIds.Contains(b.Id)).ToListAsync(cancel);
        List<Guid> networks = [.. bodies.Select(b => b.NetworkId).OfType<Guid>()];
        List<Seat> seats = await db.Set<Seat>().AsNoTracking().Include(s => s.Body)
            .Where(s => s.BodyId != null ? bodyIds.Contains(s.BodyId.Value) : networks.Contains(s.NetworkId)).ToListAsync(cancel);
        List<LogLine> said = await db.Log.AsNoTracking().Include(l => l.Links).Standing().Where(l => l.Links.Any(k =>
                (k.LinkedKind == LinkedKind.Body && bodyIds.Contains(k.LinkedId)) || (k.LinkedKind == LinkedKind.Network && networks.Contains(k.LinkedId))))
            .OrderByDescending(l => l.On).ThenByDescending(l => l.WrittenAt).Take(MostLines).ToListAsync(cancel);
        HashSet<Guid> about = [.. said.SelectMany(l => l.Links).Where(k => k.LinkedKind == LinkedKind.Dossier).Select(k => k.LinkedId)];
        List<Dossier> dossiers = await db.Dossiers.AsNoTracking().Where(d => d.ClosedAt == null && (about.Contains(d.Id)
            || d.Windows.Any(w => w.Steps.Any(s => s.BodyId != null && bodyIds.Contains(s.BodyId.Value))))).OrderBy(d => d.Level).ToListAsync(cancel);
        OurAsks asks = await OurAsks.ReadAsync(db, [.. dossiers.Select(d => d.Id)], cancel);
        return Languages.Speaking(tongue, () => Compose(new(meeting, bodies, seats, said, dossiers, asks)));
    }

    private Brief Compose(Read read)
    {
        string bodies = string.Join(", ", read.Bodies.Select(b => words.Of(b.Name)));
        string title = read.Meeting is { Title.IsEmpty: false } meeting ? words.Of(meeting.Title) : bodies;
        return words.Compose(read.Meeting is null ? "BodyBrief" : "MeetingBrief", title, read.Meeting is { CancelledAt: not null } ? words["Cancelled"] : "",
        [
            ("WhenAndWhere", [.. read.Meeting is null ? [] : When(read.Meeting)]),
            ("Who", [.. read.Bodies.Select(b => new BriefLine(words.Of(b.Name), words[$"Body{b.Kind}"], Network(b)))]),
            ("Attends", [.. read.Seats.Select(s => new BriefLine(words.Of(s.Holder), words.Of(s.Role), s.Fact.IsExample ? words["Example"] : ""))]),
            ("Said", [.. read.Said.Select(words.Line)]),
            ("Asks", read.Asks.Lines(words)),
            ("Dossiers", [.. read.Dossiers.Select(d => new BriefLine(words.Of(d.Title), words[$"Level{d.Level}"], words.Of(d.Why), $"/desk/dossiers/{d.Key}"))]),
        ]);
    }

    private IEnumerable<BriefLine> When(Meeting meeting)
    {
        yield return new(words.Day(meeting.On), words["When"], meeting.StartsAt is { } time ? time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) : "");
        if (meeting.Place is { Length: > 0 } place)
            yield return new(place, words["Where"]);
        if (meeting.PapersOn is { } papers)
            yield return new(words.Day(papers), words["Papers"]);
    }

    private string Network(Body body) => body.Network?.Organisation is { } organisation
        ? words[body.IsJoined ? "InNetwork" : "InNetworkNotJoined", words.Of(organisation.Name)] : "";
}
