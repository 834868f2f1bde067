using System.Globalization;
using System.Text.RegularExpressions;
using Samklang.Language;

namespace Samklang.Office.Log.Reading;

/// <summary>Finds days in a text, as people write them in Swedish and English. A day without a year is the latest one that has been.</summary>
internal static partial class DayReader
{
    private const string Months = "januari|february|februari|january|march|mars|april|(?-i:May)|maj|june|juni|july|juli|augusti|august|september|"
        + "october|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec";

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] monthStarts = ["jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec"];
    private static readonly string[] numbersSv = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio"];
    private static readonly string[] numbersEn = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    private static readonly string[] weekdaysSv = ["sön", "mån", "tis", "ons", "tors", "fre", "lör"];

    /// <summary>All days in the text, from left to right, none within another.</summary>
    public static IReadOnlyList<DayPart> Read(string text, DateOnly today, Tongue tongue)
    {
        IEnumerable<DayPart> found = Written().Matches(text).Select(m => Exact(m, today, tongue))
            .Concat(Figures().Matches(text).Where(IsMonth).Select(m => Exact(m, today, tongue)))
            .Concat(MonthFirst().Matches(text).Select(m => Exact(m, today, tongue)))
            .Concat(Near().Matches(text).Select(m => Told(m, today, DaysBack(m.Value))))
            .Concat(Weekday().Matches(text).Select(m => Told(m, today, BackTo(m.Groups["weekday"].Value, today))))
            .Concat(Ago().Matches(text).Select(m => Told(m, today, Number(m.Groups["number"].Value) * (m.Groups["week"].Success ? 7 : 1))));
        List<DayPart> days = [];
        foreach (DayPart day in found.OrderBy(d => d.Start).ThenByDescending(d => d.Length))
        {
            if (days.Count == 0 || day.Start >= days[^1].End)
                days.Add(day);
        }
        return days;
    }

    private static DayPart Exact(Match match, DateOnly today, Tongue writer)
    {
        (int day, int month) = (Figure(match, "day"), match.Groups["name"] is { Success: true } name ? MonthOf(name.Value) : Figure(match, "month"));
        Tongue tongue = match.Groups["name"] is { Success: true } written ? TongueOf(written.Value) ?? writer : writer;
        DayPart part = new(match.Index, match.Length, null, tongue, false);
        if (match.Groups["year"] is { Success: true } year)
            return part with { On = Day(year.Length == 2 ? 2000 + Figure(match, "year") : Figure(match, "year"), month, day) };
        IEnumerable<DateOnly> been = Enumerable.Range(0, 9).Select(back => Day(today.Year - back, month, day)).OfType<DateOnly>().Where(d => d <= today);
        return been.Select(d => (DateOnly?)d).FirstOrDefault() is { } latest
            ? latest > today.AddYears(-1) ? part with { On = latest } : part with { Perhaps = latest }
            : part;
    }

    private static DayPart Told(Match match, DateOnly today, int back) =>
        new(match.Index, match.Length, today.AddDays(-back), match.Groups["en"].Success ? Tongue.English : Tongue.Swedish, true);

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static int Figure(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    // A fraction like 3/25 or 24/70 is no day; 31/2 is meant as one.
    private static bool IsMonth(Match match) => Figure(match, "month") is >= 1 and <= 12 && Figure(match, "day") is >= 1 and <= 31;

    private static int MonthOf(string name)
    {
        string lower = name.ToLowerInvariant();
        return lower.StartsWith("mar", StringComparison.Ordinal) ? 3 : 1 + Array.FindIndex(monthStarts, start => lower.StartsWith(start, StringComparison.Ordinal));
    }

    private static Tongue? TongueOf(string month) => month.ToLowerInvariant() switch
    {
        "january" or "february" or "march" or "may" or "june" or "july" or "august" or "october" or "oct" => Tongue.English,
        "januari" or "februari" or "mars" or "maj" or "juni" or "juli" or "augusti" or "oktober" or "okt" => Tongue.Swedish,
        _ => null,
    };

    private static int DaysBack(string words)
    {
        string lower = words.ToLowerInvariant();
        return lower.Contains("före", StringComparison.Ordinal) || lower.Contains("förr", StringComparison.Ordinal) || lower.Contains("before", StringComparison.Ordinal) ? 2
            : lower.Contains("går", StringComparison.Ordinal) || lower.Contains("yesterday", StringComparison.Ordinal) || lower is "last night" ? 1 : 0;
    }

    private static int BackTo(string weekday, DateOnly today)
    {
        string lower = weekday.ToLowerInvariant();
        int wanted = Array.FindIndex(weekdaysSv, start => lower.StartsWith(start, StringComparison.Ordinal));
        if (wanted < 0)
            wanted = (int)Enum.GetValues<DayOfWeek>().First(d => lower.StartsWith(d.ToString().ToLowerInvariant(), StringComparison.Ordinal));
        int back = ((int)today.DayOfWeek - wanted + 7) % 7;
        return back == 0 ? 7 : back;
    }

    private static int Number(string word)
    {
        string lower = word.ToLowerInvariant();
        return int.TryParse(lower, CultureInfo.InvariantCulture, out int number) ? number
            : lower is "a" or "ett" ? 1
            : Math.Max(Array.IndexOf(numbersSv, lower), Array.IndexOf(numbersEn, lower));
    }

    [GeneratedRegex(@"(?<![\w-])(?:(?:den|the|on|on the)\s+)?(?<day>\d{1,2})(?::?[ea]|st|nd|rd|th|\.)?\s+(?:of\s+)?(?<name>" + Months + @")(?!\w)(?:,?\s+(?<year>\d{4})(?!\d))?", Options)]
    private static partial Regex Written();

    [GeneratedRegex(@"(?<![\w/.,-])(?:(?:den|on)\s+)?(?:(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?![\w-])|(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\w)|(?<day>\d{1,2})/(?<month>\d{1,2})(?:(?:/|\s|\s?-)(?<year>\d{4}|\d{2}(?=\s|$)(?<=[-/]..)))?(?![\w/]))", Options)]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?<!\w)(?:[Oo]n\s+)?(?<name>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\w)(?:,?\s+(?<year>\d{4})(?!\d))?", RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<!\w)(?:i\s?dag|i\s?morse|i\s?kväll|i\s?eftermiddags|i\s?förmiddags|i\s?förrgår|förrgår|i\s?går(?:\s(?:morse|kväll))?|(?<en>today|this\s(?:morning|afternoon|evening)|the\sday\sbefore\syesterday|yesterday|last\snight))(?!\w)", Options)]
    private static partial Regex Near();

    [GeneratedRegex(@"(?<!\w)(?:i\s(?<weekday>(?:mån|tis|ons|tors|fre|lör|sön)dags)|(?:i\s)?(?:förra|senaste)\s(?<weekday>(?:mån|tis|ons|tors|fre|lör|sön)dagen)|(?<en>(?:last|on|this\spast)\s)(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day))(?!\w)", Options)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"(?<!\w)(?:för\s(?<number>\d{1,2}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)\s(?:dag(?:ar)?|(?<week>veck(?:a|or)))\ssen(?:dan)?|för\s(?<number>\d{1,2}|en|två|tre|fyra|fem|sex|sju|åtta|nio|tio)\s(?:dag(?:ar)?|(?<week>veck(?:a|or)))\ssedan|(?<en>(?<number>\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:days?|(?<week>weeks?))\sago))(?!\w)", Options)]
    private static partial Regex Ago();
}
