namespace Samklang.Web.Pages.Site.Answering;

/// <summary>Whether a form was sent from a page of ours, by what the browser itself says and no page can forge.</summary>
internal static class SameOrigin
{
    public static bool Sent(HttpRequest request)
    {
        string? site = request.Headers["Sec-Fetch-Site"];
        if (!string.IsNullOrEmpty(site))
            return site == "same-origin";
        // A proxy may have taken the encryption off, so the scheme says nothing.
        return Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out Uri? origin)
            && origin.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }
}
