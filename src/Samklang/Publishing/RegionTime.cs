namespace Samklang.Publishing;

/// <summary>The clock on the region's walls.</summary>
public sealed class RegionTime(TimeProvider time, TimeZoneInfo zone)
{
    /// <summary>The setting that names the zone.</summary>
    public const string Setting = "Samklang:TimeZone";

    public const string DefaultZone = "Europe/Stockholm";

    public TimeZoneInfo Zone { get; } = zone;

    /// <summary>Now, in UTC.</summary>
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>The day it is in the region.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The day it was in the region at a moment in UTC.</summary>
    public DateOnly DayOf(DateTime at) => DateOnly.FromDateTime(In(at));

    /// <summary>The time it was in the region at a moment in UTC.</summary>
    public DateTime In(DateTime at) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(at, DateTimeKind.Utc), Zone);
}
