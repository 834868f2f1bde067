using Samklang.Influence.Scores;
using Samklang.Language;
using Samklang.Networks;

namespace Samklang.Publishing.Feeds;

/// <summary>The days of a meeting: the meeting itself, and the last day for its papers.</summary>
internal static class MeetingDates
{
    private static readonly LocalText papers = new("Handlingar", "Papers");

    public static IEnumerable<CalendarEntry> Of(Meeting meeting, TimeZoneInfo zone, ScoreTies ties)
    {
        List<Body> bodies = [.. meeting.Bodies.Select(b => b.Body).OfType<Body>()];
        LocalText title = meeting.Title.IsEmpty ? NamesOf(bodies) : meeting.Title;
        if (title.IsEmpty)
            yield break;
        FoundRecord place = new(FoundKind.Meeting, meeting.Id, bodies.Select(b => b.Network?.Key).FirstOrDefault(key => key is not null) ?? "", title, LocalText.Empty, LocalText.Empty) { Audience = meeting.Audience };
        CalendarEntry entry = new(ReadCalendar.Uid(nameof(Meeting), meeting.Id), meeting.On, ScoreEvent.Meeting, title, place)
        {
            At = meeting.StartsAt is { } start ? InUtc(meeting.On, start, zone) : null,
            Where = meeting.Place, IsCancelled = meeting.IsCancelled, Note = meeting.CancelledWhy, Sources = [meeting.Id], BelongsTo = Belonging(bodies, ties),
        };
        yield return entry;
        if (meeting.PapersOn is { } day)
            yield return entry with { Uid = ReadCalendar.Uid("MeetingPapers", meeting.Id), On = day, At = null, Where = null, Event = ScoreEvent.Step, Title = Texts.Under(papers, title) };
    }

    private static HashSet<Guid> Belonging(List<Body> bodies, ScoreTies ties)
    {
        List<Membership> memberships = [.. bodies.SelectMany(b => b.Network?.Memberships ?? [])];
        return [.. bodies.Select(b => b.Id), .. bodies.Select(b => b.OrganisationId).OfType<Guid>(), .. memberships.Select(m => m.MemberId), .. memberships.SelectMany(m => ties.Of(m.Id))];
    }

    private static DateTime InUtc(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        DateTime local = day.ToDateTime(time, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }

    private static LocalText NamesOf(List<Body> bodies) =>
        new(string.Join(", ", bodies.Select(b => b.Name.In(Tongue.Swedish))), string.Join(", ", bodies.Select(b => b.Name.In(Tongue.English))));
}
