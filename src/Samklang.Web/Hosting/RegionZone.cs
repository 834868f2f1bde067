using Samklang.Publishing;

namespace Samklang.Web.Hosting;

/// <summary>The zone that the answer to a request says its times in: the region's, as its language is the reader's.</summary>
/// <remarks>Work outside a request takes <see cref="RegionTime"/> instead.</remarks>
internal static class RegionZone
{
    private static readonly AsyncLocal<TimeZoneInfo?> current = new();

    public static TimeZoneInfo Current => current.Value ?? throw new InvalidOperationException("Outside a request, ask RegionTime.");

    public static void UseRegionTime(this WebApplication app)
    {
        TimeZoneInfo zone = app.Services.GetRequiredService<RegionTime>().Zone;
        app.Use((_, next) =>
        {
            current.Value = zone;
            return next();
        });
    }
}
