namespace Samklang.Web.Hosting;

/// <summary>The site's own address, as whoever asks has reached it.</summary>
internal static class SiteRoot
{
    /// <returns>"https://eu.example.org", with the path that the site lies under if there is one, and no slash at the end.</returns>
    public static string Root(this HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";
}
