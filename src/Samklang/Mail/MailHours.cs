namespace Samklang.Mail;

/// <summary>When mails are written: in the morning, on working days of the week. Pure.</summary>
public static class MailHours
{
    /// <summary>The time of day in the region.</summary>
    public static TimeOnly Morning { get; } = new(6, 30);

    /// <summary>The last day on or before the moment whose morning has come and on which a digest of this rhythm is written.</summary>
    /// <param name="rhythm">How often.</param>
    /// <param name="local">The time on the region's walls.</param>
    public static DateOnly LastDay(Rhythm rhythm, DateTime local)
    {
        DateOnly day = DateOnly.FromDateTime(local);
        if (TimeOnly.FromDateTime(local) < Morning)
            day = day.AddDays(-1);
        while (!IsOn(rhythm, day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>The next day after the moment on which a digest of this rhythm is written.</summary>
    public static DateOnly NextDay(Rhythm rhythm, DateTime local)
    {
        DateOnly day = DateOnly.FromDateTime(local);
        if (TimeOnly.FromDateTime(local) >= Morning)
            day = day.AddDays(1);
        while (!IsOn(rhythm, day))
            day = day.AddDays(1);
        return day;
    }

    private static bool IsOn(Rhythm rhythm, DateOnly day) => rhythm == Rhythm.Weekly
        ? day.DayOfWeek == DayOfWeek.Monday
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
