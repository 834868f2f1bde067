using System.Globalization;

namespace Samklang.Office.Reports;

/// <summary>The days that a report is about: a month, a quarter or a year. Written <c>2026-11</c>, <c>2026-q4</c>, <c>2026</c>.</summary>
public readonly record struct ReportPeriod : IParsable<ReportPeriod>
{
    private ReportPeriod(int year, int month, int months) => (From, To) = (new(year, month, 1), new DateOnly(year, month, 1).AddMonths(months).AddDays(-1));

    public DateOnly From { get; }

    /// <summary>Its last day.</summary>
    public DateOnly To { get; }

    public int Year => From.Year;

    public bool IsYear => To.DayNumber - From.DayNumber > 300;

    public bool IsQuarter => !IsYear && !IsMonth;

    public bool IsMonth => To.DayNumber - From.DayNumber < 31;

    /// <summary>The quarter of the year that it begins in, from 1.</summary>
    public int QuarterNumber => ((From.Month - 1) / 3) + 1;

    public static ReportPeriod OfYear(int year) => new(year, 1, 12);

    public static ReportPeriod OfQuarter(int year, int quarter) => new(year, (quarter * 3) - 2, 3);

    public static ReportPeriod OfMonth(int year, int month) => new(year, month, 1);

    /// <summary>The period that has the days; a year when no shorter one has.</summary>
    public static ReportPeriod Between(DateOnly from, DateOnly to) => (to.DayNumber - from.DayNumber) switch
    {
        < 31 => OfMonth(from.Year, from.Month),
        < 100 => OfQuarter(from.Year, ((from.Month - 1) / 3) + 1),
        _ => OfYear(from.Year),
    };

    /// <summary>The Mondays of the weeks that begin in the period and are over by the day.</summary>
    public IEnumerable<DateOnly> WeeksOverBy(DateOnly today)
    {
        DateOnly last = To < today ? To : today;
        for (DateOnly monday = From.AddDays(((int)DayOfWeek.Monday - (int)From.DayOfWeek + 7) % 7); monday.AddDays(6) <= last; monday = monday.AddDays(7))
            yield return monday;
    }

    public static ReportPeriod Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out ReportPeriod period) ? period : throw new FormatException($"'{s}' is no month, quarter or year.");

    public static bool TryParse(string? s, IFormatProvider? provider, out ReportPeriod result)
    {
        result = default;
        string[] parts = (s ?? "").Split('-');
        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1990 or > 2150)
            return false;
        switch (parts)
        {
            case [_]:
                result = OfYear(year);
                return true;
            case [_, ['q', >= '1' and <= '4' and var quarter]]:
                result = OfQuarter(year, quarter - '0');
                return true;
            case [_, { Length: 2 } text] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12:
                result = OfMonth(year, month);
                return true;
            default:
                return false;
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(IsYear ? $"{Year}" : IsQuarter ? $"{Year}-q{QuarterNumber}" : $"{Year}-{From.Month:00}")}");
}
