using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Identity;

namespace Samklang.Web.SignIn;

/// <summary>The session's cookie: eight hours from the last use, out of reach of scripts and of other sites.</summary>
internal static class SessionCookie
{
    public const string SignInAddress = "/account/sign-in";
    public const string ReturnParameter = "return";

    public static void AddSessionCookie(this IServiceCollection services)
    {
        services.AddScoped<SessionCheck>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Shape);
        services.Configure<CookiePolicyOptions>(policy =>
        {
            policy.OnAppendCookie = cookie => Secure(cookie.Context, cookie.CookieOptions);
            policy.OnDeleteCookie = cookie => Secure(cookie.Context, cookie.CookieOptions);
        });
    }

    private static void Shape(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "samklang";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.LoginPath = SignInAddress;
        options.ReturnUrlParameter = ReturnParameter;
        options.EventsType = typeof(SessionCheck);
    }

    // Every cookie of the host, not the session's alone: antiforgery, passkey state, language, OpenID Connect.
    private static void Secure(HttpContext context, CookieOptions cookie) =>
        cookie.Secure = context.Request.IsHttps || !IsThisMachine(context.Request.Host.Host);

    private static bool IsThisMachine(string host) => host is "localhost" or "127.0.0.1" or "[::1]";
}
