using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Localization;
using Samklang.Language;
using Samklang.Matching;

namespace Samklang.Web.Hosting;

/// <summary>Which language a request is answered in: the site by its address, the desk by the person's choice.</summary>
internal static class Languages
{
    private static readonly CultureInfo[] cultures = [new("sv-SE"), new("en-GB")];

    public static Tongue Current => Tongues.TryParse(CultureInfo.CurrentUICulture.Name, out Tongue tongue) ? tongue : Tongue.Swedish;

    /// <summary>The same as the engine names it.</summary>
    public static TextLanguage Reading => Current == Tongue.English ? TextLanguage.English : TextLanguage.Swedish;

    public static CultureInfo CultureOf(Tongue tongue) => cultures[tongue == Tongue.English ? 1 : 0];

    /// <summary>What is put into words in another language than the moment's, its days and numbers too.</summary>
    public static T Speaking<T>(Tongue tongue, Func<T> compose)
    {
        (CultureInfo before, CultureInfo formats) = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureOf(tongue);
            return compose();
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (before, formats);
        }
    }

    public static void Choose(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(cultures[0]);
        options.SupportedCultures = options.SupportedUICultures = [.. cultures];
        options.RequestCultureProviders = [new CustomRequestCultureProvider(ByAddress), new CookieRequestCultureProvider()];
    }

    /// <summary>The bare address leads to Swedish, or to English for a browser that asks for it and not for Swedish.</summary>
    public static IResult ToFrontPage(HttpRequest request)
    {
        var asked = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.Value);
        Tongue tongue = Tongue.Swedish;
        bool _ = asked.Any(code => Tongues.TryParse(code, out tongue));
        return Results.LocalRedirect($"/{tongue.Code()}");
    }

    private static Task<ProviderCultureResult?> ByAddress(HttpContext context)
    {
        string path = context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.Path.Value!;
        string first = path.Split('/', 3) is [_, string segment, ..] ? segment : "";
        return Task.FromResult(first is "sv" or "en" && Tongues.TryParse(first, out Tongue tongue)
            ? new ProviderCultureResult(CultureOf(tongue).Name)
            : null);
    }
}
