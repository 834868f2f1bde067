using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Language;
using Samklang.Web.Hosting;

namespace Samklang.Web.Pages.Desk;

/// <summary>Remembers in which language a person wants the desk.</summary>
public sealed class LanguageModel(SamklangDb db, TimeProvider time) : DeskPage(db, time)
{
    public IActionResult OnGet(string code, string? back)
    {
        if (!Tongues.TryParse(code, out Tongue tongue))
            return NotFound();
        Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(Languages.CultureOf(tongue))),
            new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        return LocalRedirect(BackTo(back));
    }
}
