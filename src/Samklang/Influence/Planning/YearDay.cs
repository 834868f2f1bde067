using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Samklang.Influence.Planning;

/// <summary>A day of every year, written month first: <c>07-01</c>. The 29th of February is the 28th in other years.</summary>
public readonly record struct YearDay : IParsable<YearDay>
{
    private YearDay(int month, int day) => (Month, Day) = (month, day);

    public int Month { get; }

    public int Day { get; }

    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));

    public static YearDay Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out YearDay result) ? result : throw new FormatException($"'{s}' is not a day of the year like 07-01.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out YearDay result)
    {
        // A leap year knows every day there is.
        bool fits = DateOnly.TryParseExact($"2024-{s}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day);
        result = fits ? new(day.Month, day.Day) : default;
        return fits;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");
}
