using System.Globalization;
using System.Text;

namespace Samklang.Web.Feeds;

/// <summary>One event as it is written into a calendar.</summary>
/// <param name="Uid">Its identity, the same in every edition.</param>
/// <param name="Sequence">Which edition of it this is.</param>
/// <param name="ChangedAt">When it became this, in UTC.</param>
/// <param name="On">The day.</param>
/// <param name="At">The moment, in UTC; null for the whole day.</param>
/// <param name="Summary">What happens, in a line.</param>
/// <param name="Url">Where more is said; null for nowhere.</param>
internal sealed record CalendarEvent(string Uid, int Sequence, DateTime ChangedAt, DateOnly On, DateTime? At, string Summary, string? Url)
{
    public string Description { get; init; } = "";

    public string? Where { get; init; }

    public bool IsCancelled { get; init; }
}

/// <summary>Writes iCalendar by RFC 5545: lines of at most 75 octets, texts escaped, each event with its state.</summary>
internal static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;

    public static byte[] Write(string name, IEnumerable<CalendarEvent> events)
    {
        StringBuilder file = new();
        Line(file, "BEGIN", "VCALENDAR");
        Line(file, "VERSION", "2.0");
        Line(file, "PRODID", "-//Samklang//Samklang//SV");
        Line(file, "CALSCALE", "GREGORIAN");
        Line(file, "NAME", Escaped(name));
        Line(file, "X-WR-CALNAME", Escaped(name));
        Line(file, "REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        Line(file, "X-PUBLISHED-TTL", "PT6H");
        foreach (CalendarEvent one in events)
            Write(file, one);
        Line(file, "END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static void Write(StringBuilder file, CalendarEvent one)
    {
        Line(file, "BEGIN", "VEVENT");
        Line(file, "UID", one.Uid);
        Line(file, "SEQUENCE", one.Sequence.ToString(CultureInfo.InvariantCulture));
        Line(file, "DTSTAMP", Moment(one.ChangedAt));
        Line(file, "LAST-MODIFIED", Moment(one.ChangedAt));
        if (one.At is { } at)
            Line(file, "DTSTART", Moment(at));
        else
        {
            Line(file, "DTSTART;VALUE=DATE", Day(one.On));
            Line(file, "DTEND;VALUE=DATE", Day(one.On.AddDays(1)));
        }
        Line(file, "SUMMARY", Escaped(one.Summary));
        if (one.Description.Length > 0)
            Line(file, "DESCRIPTION", Escaped(one.Description));
        if (one.Where is { Length: > 0 } where)
            Line(file, "LOCATION", Escaped(where));
        if (one.Url is { } url)
            Line(file, "URL", url);
        Line(file, "STATUS", one.IsCancelled ? "CANCELLED" : "CONFIRMED");
        Line(file, "TRANSP", "TRANSPARENT");
        Line(file, "END", "VEVENT");
    }

    private static string Moment(DateTime at) => at.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes().Select(r => r.Value switch
    {
        '\\' => @"\\",
        ';' => @"\;",
        ',' => @"\,",
        '\n' => @"\n",
        '\t' => " ",
        < 0x20 or 0x7F => "",
        _ => r.ToString(),
    }));

    // A long line goes on in the next, after a blank, and no letter is cut in two.
    private static void Line(StringBuilder file, string name, string value)
    {
        int octets = 0;
        foreach (Rune rune in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }
            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        file.Append("\r\n");
    }
}
