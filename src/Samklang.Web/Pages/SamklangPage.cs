using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.Language;
using Samklang.Web.Hosting;

namespace Samklang.Web.Pages;

/// <summary>What the pages of the site and of the desk have in common: the language and the day.</summary>
public abstract class SamklangPage(TimeProvider time) : PageModel
{
    public static Tongue Tongue => Languages.Current;

    /// <summary>The day it is in the region.</summary>
    public DateOnly Today { get; } = DayOf(time.GetUtcNow().UtcDateTime);

    /// <summary>The day it was in the region at a moment.</summary>
    public static DateOnly DayOf(DateTime at) => DateOnly.FromDateTime(InRegion(at));

    /// <summary>The time it is in the region at a moment in UTC.</summary>
    public static DateTime InRegion(DateTime at) => TimeZoneInfo.ConvertTimeFromUtc(at, RegionZone.Current);
}
