namespace Samklang.Influence.Planning;

/// <summary>The instant at which a window closes.</summary>
/// <param name="At">In UTC; from then on it is too late.</param>
/// <param name="IsMidnight">True when it closes with the end of a day in Brussels, as the Commission's consultations do.</param>
public readonly record struct WindowEnd(DateTime At, bool IsMidnight)
{
    /// <summary>The hour after which an office in the region sends nothing more that day.</summary>
    private static readonly TimeOnly officeCloses = new(17, 0);

    public static TimeZoneInfo Brussels { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The end of a day in Brussels.</summary>
    public static WindowEnd WithDay(DateOnly day) => new(InstantOf(day.AddDays(1), TimeOnly.MinValue, Brussels), true);

    /// <summary>A time of a day in Brussels.</summary>
    public static WindowEnd AtTime(DateOnly day, TimeOnly time) => new(InstantOf(day, time, Brussels), false);

    /// <summary>The day in Brussels on which it closes; the one that ends with it for a midnight.</summary>
    public DateOnly BrusselsDay => DateOnly.FromDateTime(In(Brussels).AddTicks(IsMidnight ? -1 : 0));

    /// <summary>The time by the clocks of a zone.</summary>
    public DateTime In(TimeZoneInfo zone) => TimeZoneInfo.ConvertTimeFromUtc(At, zone);

    /// <summary>The last day in a zone on which the office closes before the window does.</summary>
    public DateOnly LastDayIn(TimeZoneInfo zone)
    {
        DateOnly day = DateOnly.FromDateTime(In(zone));
        return InstantOf(day, officeCloses, zone) <= At ? day : day.AddDays(-1);
    }

    /// <summary>
    /// The instant of a time by the clocks of a zone. An hour that a spring night leaves out is taken as the one after it;
    /// of an hour that an autumn night has twice, the first counts, so that nobody comes too late.
    /// </summary>
    private static DateTime InstantOf(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        DateTime local = day.ToDateTime(time, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        TimeSpan offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}
