using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Samklang.Language;
using Samklang.Publishing;
using Samklang.Sources.Fetching;
using Samklang.Sources.Raw;
using Samklang.Watch;

namespace Samklang.Sources.Feeds;

/// <summary>
/// Reads an event of a calendar. One that comes again is read with its next days, less those that were cancelled or moved, and
/// these are said. What is cancelled is kept and marked.
/// </summary>
internal static class CalendarReader
{
    private const int MostDays = 12;

    private static readonly TimeZoneInfo brussels = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    public static PieceReading Read(RawPiece piece, SourceCard card, Tongue tongue, DateOnly asOf)
    {
        List<CalendarEvent> said = Calendar.Load(piece.Body) is { } calendar ? [.. calendar.Events] : [];
        CalendarEvent? happening = said.FirstOrDefault(e => e.RecurrenceIdentifier is null) ?? said.FirstOrDefault();
        string title = PlainText.OneLine(happening?.Summary);
        if (happening is null || title.Length == 0)
            return PieceReading.Wrong("has no SUMMARY.");
        if (said.Any(e => e.Start is null))
            return PieceReading.Wrong("has no DTSTART.");
        string? address = happening.Url is { IsAbsoluteUri: true, Scheme: "https" or "http" } link ? link.AbsoluteUri : null;
        string text = string.Join("\n\n", new[] { happening.Location, happening.Description }.Select(PlainText.FromHtml).Where(t => t.Length > 0));
        return PieceReading.Of(new(card.Key, piece.Reference, PlainText.Key(title, $"{DayOf(happening.Start!):yyyyMMdd}"), ItemKind.Event,
            LocalText.InOne(tongue, title), new Fact(card.Name, address, asOf, null, false))
        {
            Text = LocalText.InOne(tongue, text),
            Url = address,
            PublishedOn = happening.Created is { } created ? DayOf(created) : null,
            Dates = [.. Dates(happening, [.. said.Where(e => e != happening)], asOf).Distinct().OrderBy(d => d.Kind).ThenBy(d => d.On)],
        });
    }

    private static IEnumerable<ItemDate> Dates(CalendarEvent happening, List<CalendarEvent> others, DateOnly asOf)
    {
        List<CalendarEvent> changed = [.. others, .. happening.RecurrenceIdentifier is null ? [] : new[] { happening }];
        HashSet<DateOnly> named = [.. changed.Select(e => DayOf(e.RecurrenceIdentifier!.StartTime))];
        if (happening.RecurrenceIdentifier is null)
            foreach (DateOnly day in Days(happening, asOf).Where(day => !named.Contains(day)))
                yield return new(day, IsCancelled(happening) ? ItemDateKind.Cancelled : ItemDateKind.TakesPlace);
        foreach (CalendarEvent change in changed)
        {
            (DateOnly before, DateOnly now) = (DayOf(change.RecurrenceIdentifier!.StartTime), DayOf(change.Start!));
            bool isOff = IsCancelled(change) || IsCancelled(happening);
            yield return isOff ? new(before, ItemDateKind.Cancelled) : new(now, ItemDateKind.TakesPlace);
            if (!isOff && now != before)
                yield return new(before, ItemDateKind.MovedFrom);
        }
    }

    private static IEnumerable<DateOnly> Days(CalendarEvent happening, DateOnly asOf) =>
        happening.RecurrenceRule is null && happening.RecurrenceDates.GetAllDates().FirstOrDefault() is null
            ? [DayOf(happening.Start!)]
            : happening.GetOccurrences(new CalDateTime(asOf)).Take(MostDays).Select(o => DayOf(o.Period.StartTime)).DefaultIfEmpty(DayOf(happening.Start!));

    private static bool IsCancelled(CalendarEvent happening) => string.Equals(happening.Status, "CANCELLED", StringComparison.OrdinalIgnoreCase);

    // A time in UTC is another day in the evening.
    private static DateOnly DayOf(CalDateTime time) => DateOnly.FromDateTime(time is { HasTime: true, IsUtc: true }
        ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(time.Value, DateTimeKind.Utc), brussels) : time.Value);
}
