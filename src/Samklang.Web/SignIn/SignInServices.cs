using Microsoft.AspNetCore.Identity;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Web.SignIn;

internal static class SignInServices
{
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddIdentityCore<Person>().AddEntityFrameworkStores<SamklangDb>().AddSignInManager().AddDefaultTokenProviders();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddAuthorization();
        services.AddScoped(p => ViewerClaims.Read(p.GetRequiredService<IHttpContextAccessor>().HttpContext?.User));
        services.AddScoped<IUserClaimsPrincipalFactory<Person>, ViewerClaims>();
        return services;
    }
}
