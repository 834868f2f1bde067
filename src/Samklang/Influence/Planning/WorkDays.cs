namespace Samklang.Influence.Planning;

/// <summary>What an owner's calendar says besides weekends and holidays.</summary>
/// <param name="BreakFrom">The first day of the yearly break; null for none.</param>
/// <param name="BreakTo">Its last day; before <paramref name="BreakFrom"/> when the break goes over New Year.</param>
/// <param name="AreSqueezeDaysOff">A single working day between two free ones is free too.</param>
/// <param name="DaysOff">Further free days.</param>
public sealed record WorkDaySettings(YearDay? BreakFrom, YearDay? BreakTo, bool AreSqueezeDaysOff, IReadOnlyCollection<DateOnly> DaysOff)
{
    /// <summary>The longest a break can be, in days.</summary>
    public const int LongestBreak = 120;

    /// <summary>The most single days off that can be given.</summary>
    public const int MostDaysOff = 100;

    /// <summary>How many days the break is, both counted; 0 for none.</summary>
    public static int LengthOf(YearDay? from, YearDay? to) =>
        from is { } first && to is { } last ? (((last.In(2025).DayNumber - first.In(2025).DayNumber) + 365) % 365) + 1 : 0;

    public static WorkDaySettings Plain { get; } = new(null, null, false, []);
}

/// <summary>Counts in working days. It reads no clock.</summary>
public sealed class WorkDays(string? country, WorkDaySettings settings)
{
    private const int LongestSearch = 366;

    private readonly HashSet<DateOnly> daysOff = [.. settings.DaysOff];
    private readonly Dictionary<int, HashSet<DateOnly>> holidays = [];

    public bool IsWorkday(DateOnly day) =>
        !IsFree(day) && !IsInBreak(day) && !daysOff.Contains(day)
        && !(settings.AreSqueezeDaysOff && IsFree(day.AddDays(-1)) && IsFree(day.AddDays(1)));

    /// <summary>The day itself when it is a working day, else the last one before it.</summary>
    /// <exception cref="InvalidOperationException">The owner has not worked for a year before the day.</exception>
    public DateOnly OnOrBefore(DateOnly day)
    {
        for (int back = 0; back <= LongestSearch; back++)
            if (IsWorkday(day.AddDays(-back)))
                return day.AddDays(-back);
        throw new InvalidOperationException($"There is no working day in the {LongestSearch} days before {day:yyyy-MM-dd}.");
    }

    /// <summary>The working day so many working days before the last one on or before the given day.</summary>
    public DateOnly Back(DateOnly day, int workingDays)
    {
        DateOnly at = OnOrBefore(day);
        for (int left = workingDays; left > 0; left--)
            at = OnOrBefore(at.AddDays(-1));
        return at;
    }

    /// <summary>How many working days there are from one day to another, both counted; 0 when there are none.</summary>
    public int Count(DateOnly from, DateOnly to)
    {
        int count = 0;
        for (DateOnly day = from; day <= to; day = day.AddDays(1))
            count += IsWorkday(day) ? 1 : 0;
        return count;
    }

    private bool IsFree(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || HolidaysOf(day.Year).Contains(day);

    private bool IsInBreak(DateOnly day)
    {
        if (settings is not { BreakFrom: { } first, BreakTo: { } last })
            return false;
        (DateOnly from, DateOnly to) = (first.In(day.Year), last.In(day.Year));
        return from <= to ? day >= from && day <= to : day >= from || day <= to;
    }

    private HashSet<DateOnly> HolidaysOf(int year)
    {
        if (!holidays.TryGetValue(year, out HashSet<DateOnly>? days))
            holidays[year] = days = [.. Holidays.Of(country, year).Select(h => h.On)];
        return days;
    }
}
