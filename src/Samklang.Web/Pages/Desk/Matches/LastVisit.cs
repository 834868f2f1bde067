using System.Globalization;

namespace Samklang.Web.Pages.Desk.Matches;

/// <summary>Remembers in the browser when the person was last here, so that what is new since then can be said.</summary>
public static class LastVisit
{
    private const string Cookie = "samklang-visit";
    private static readonly TimeSpan pause = TimeSpan.FromHours(4);

    /// <returns>When the visit before this one ended; null on the first. Coming back within four hours is the same visit.</returns>
    public static DateTime? Since(HttpContext http, DateTime now)
    {
        string[] parts = (http.Request.Cookies[Cookie] ?? "").Split('/');
        (DateTime? before, DateTime? last) = (Read(parts[0]), Read(parts.ElementAtOrDefault(1)));
        if (last is not null && now - last > pause)
            before = last;
        http.Response.Cookies.Append(Cookie, $"{Write(before)}/{Write(now)}", new()
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, MaxAge = TimeSpan.FromDays(365), Path = "/desk",
        });
        return before;
    }

    private static string Write(DateTime? at) => at?.Ticks.ToString(CultureInfo.InvariantCulture) ?? "";

    private static DateTime? Read(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long ticks) && ticks <= DateTime.MaxValue.Ticks
            ? new DateTime(ticks, DateTimeKind.Utc)
            : null;
}
