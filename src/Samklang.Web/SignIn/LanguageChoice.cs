using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Samklang.Language;
using Samklang.Web.Components;
using Samklang.Web.Hosting;

namespace Samklang.Web.SignIn;

/// <summary><c>/language/{sv|en}?return=/local/path</c>: remembers in which language a person wants the desk.</summary>
internal static class LanguageChoice
{
    public static void MapLanguageChoice(this WebApplication app) =>
        app.MapMethods("/language/{code:regex(^(sv|en)$)}", [HttpMethods.Get, HttpMethods.Post], Choose);

    /// <summary>The ways to the same page in each language.</summary>
    public static IReadOnlyList<LanguageLink> LinksFor(HttpRequest request, Tongue current) =>
        [.. Tongues.All.Select(t => new LanguageLink(t == Tongue.English ? "English" : "Svenska", AddressFor(t, request), t.Code(), t == current))];

    // A form's handler answers a POST alone, so the way back leaves it out.
    private static string AddressFor(Tongue tongue, HttpRequest request)
    {
        QueryString query = QueryString.Create(request.Query.Where(q => q.Key != "handler"));
        return $"/language/{tongue.Code()}{QueryString.Create(SessionCookie.ReturnParameter, request.Path + query)}";
    }

    private static RedirectHttpResult Choose(string code, HttpContext context, TimeProvider time)
    {
        Tongue tongue = code == "en" ? Tongue.English : Tongue.Swedish;
        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(Languages.CultureOf(tongue))),
            new() { Expires = time.GetUtcNow().AddYears(1), HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        return TypedResults.LocalRedirect(ReturnAddress.OrDesk(context.Request.Query[SessionCookie.ReturnParameter]));
    }
}
