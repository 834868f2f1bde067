using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Sources.Fetching;
using Samklang.Sources.Raw;
using Samklang.Watch;

namespace Samklang.Sources.Feeds;

/// <summary>Reads an event of a calendar; one that comes again is read with its next days.</summary>
internal static class CalendarReader
{
    private const int MostDays = 12;

    public static string ReferenceOf(CalendarEvent happening) => happening.RecurrenceIdentifier is { } which
        ? $"{happening.Uid}/{which.StartTime.Value:yyyyMMddTHHmm}"
        : happening.Uid!;

    public static PieceReading Read(RawPiece piece, SourceCard card, Tongue tongue, DateOnly asOf)
    {
        CalendarEvent? happening = Calendar.Load(piece.Body)?.Events.FirstOrDefault();
        string title = PlainText.OneLine(happening?.Summary);
        if (happening is null || title.Length == 0)
            return PieceReading.Wrong("has no SUMMARY.");
        if (happening.Start is not { } start)
            return PieceReading.Wrong("has no DTSTART.");
        if (string.Equals(happening.Status, "CANCELLED", StringComparison.OrdinalIgnoreCase))
            return PieceReading.Left("a cancelled event");
        string? address = happening.Url is { IsAbsoluteUri: true, Scheme: "https" or "http" } link ? link.AbsoluteUri : null;
        string text = string.Join("\n\n", new[] { happening.Location, happening.Description }.Select(PlainText.FromHtml).Where(t => t.Length > 0));
        return PieceReading.Of(new(card.Key, piece.Reference, PlainText.Key(title, $"{start.Value:yyyyMMdd}"), ItemKind.Event,
            LocalText.InOne(tongue, title), new Fact(card.Name, address, asOf, null, false))
        {
            Text = LocalText.InOne(tongue, text),
            Url = address,
            PublishedOn = DateOnly.FromDateTime(start.Value),
            Dates = [.. Days(happening, start, asOf).Distinct().Select(day => new ItemDate(day, ItemDateKind.TakesPlace))],
        });
    }

    private static IEnumerable<DateOnly> Days(CalendarEvent happening, CalDateTime start, DateOnly asOf) =>
        happening.RecurrenceRule is null && happening.RecurrenceDates.GetAllDates().FirstOrDefault() is null
            ? [DateOnly.FromDateTime(start.Value)]
            : happening.GetOccurrences(new CalDateTime(asOf)).Take(MostDays).Select(o => DateOnly.FromDateTime(o.Period.StartTime.Value)).DefaultIfEmpty(DateOnly.FromDateTime(start.Value));
}
