using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Samklang.Language;
using Samklang.Web.Hosting;

namespace Samklang.Web.SignIn;

/// <summary><c>/language/{sv|en}?return=/local/path</c>: remembers in which language a person wants the desk.</summary>
internal static class LanguageChoice
{
    public static void MapLanguageChoice(this WebApplication app) =>
        app.MapMethods("/language/{code:regex(^(sv|en)$)}", [HttpMethods.Get, HttpMethods.Post], Choose);

    public static string AddressFor(Tongue tongue, HttpRequest request) =>
        $"/language/{tongue.Code()}{QueryString.Create(SessionCookie.ReturnParameter, request.Path + request.QueryString)}";

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
