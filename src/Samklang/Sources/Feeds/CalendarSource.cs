using System.Net;
using System.Runtime.CompilerServices;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.Serialization;
using Samklang.Language;
using Samklang.Sources.Fetching;
using Samklang.Sources.Health;
using Samklang.Sources.Raw;

namespace Samklang.Sources.Feeds;

/// <summary>Any calendar in iCalendar.</summary>
public sealed class CalendarSource(SourceCard card, Tongue tongue) : ISource
{
    private const string Accept = "text/calendar";

    public SourceCard Card { get; } = card;

    public IReadOnlyList<Probe> Probes =>
        [new("calendar", () => new(HttpMethod.Get, Card.Address), [ExpectedField.Name("VCALENDAR"), ExpectedField.Name("UID").OrNone()]) { Shape = ProbeShape.Lines, Accept = Accept }];

    public async IAsyncEnumerable<SourcePage> FetchAsync(SourceAsk ask, [EnumeratorCancellation] CancellationToken cancel)
    {
        AnswerRules rules = new(Card.Hosts) { Accept = Accept, Validator = ask.Validator, Also = [HttpStatusCode.NotModified] };
        using SourceAnswer answer = await ask.Http.GetAsync(Card.Address, rules, cancel);
        yield return answer.IsUnchanged ? SourcePage.Unchanged : Split(answer) with { Validator = answer.Validator };
    }

    public PieceReading Read(RawPiece piece, DateOnly asOf) => CalendarReader.Read(piece, Card, tongue, asOf);

    private static SourcePage Split(SourceAnswer answer)
    {
        answer.DemandTable();
        string text = answer.Text();
        if (!text.TrimStart('\uFEFF', ' ', '\r', '\n').StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase))
            throw new SourceException("answered something that is no calendar: it doesn't begin with BEGIN:VCALENDAR.") { CanGoOn = false };
        if (!text.TrimEnd().EndsWith("END:VCALENDAR", StringComparison.OrdinalIgnoreCase))
            throw new SourceException("gave a calendar that is cut off: it doesn't end with END:VCALENDAR.");
        return Cut(Load(text));
    }

    private static Calendar Load(string text)
    {
        try
        {
            return Calendar.Load(text) ?? throw new SourceException("answered an empty calendar.") { CanGoOn = false };
        }
        catch (Exception broken) when (broken is FormatException or ArgumentException or InvalidOperationException or System.Runtime.Serialization.SerializationException)
        {
            throw new SourceException($"gave a calendar that can't be read: {broken.Message}", broken) { CanGoOn = false };
        }
    }

    // An event that comes again is one record, with the days that were moved or cancelled of it.
    private static SourcePage Cut(Calendar calendar)
    {
        List<string> problems = [.. calendar.Events.Index().Where(e => string.IsNullOrWhiteSpace(e.Item.Uid))
            .Select(e => $"Event {e.Index + 1} has no UID, by which it could be known again.")];
        List<RawPiece> pieces = [.. calendar.Events.Where(e => !string.IsNullOrWhiteSpace(e.Uid)).GroupBy(e => e.Uid!)
            .Select(g => new RawPiece(g.Key, Write(calendar, g)) { ModifiedAt = g.Max(e => e.LastModified?.AsUtc) })];
        if (calendar.Events.Count > 0 && pieces.Count == 0)
            throw new SourceException($"has changed its shape. {problems[0]}") { CanGoOn = false };
        return new(pieces, null) { Problems = problems };
    }

    private static string Write(Calendar whole, IEnumerable<CalendarEvent> happenings)
    {
        Calendar one = new();
        foreach (VTimeZone zone in whole.TimeZones)
            one.TimeZones.Add(zone);
        // The same event can come twice; the one with the higher number is the later one.
        foreach (var said in happenings.GroupBy(e => e.RecurrenceIdentifier?.StartTime.Value).OrderBy(g => g.Key))
            one.Events.Add(said.MaxBy(e => e.Sequence)!);
        return new CalendarSerializer().SerializeToString(one) ?? "";
    }
}
