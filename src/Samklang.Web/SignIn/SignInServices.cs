using Microsoft.AspNetCore.Identity;
using Samklang.Data;
using Samklang.People;
using Samklang.Web.SignIn.OpenIdConnect;

namespace Samklang.Web.SignIn;

internal static class SignInServices
{
    /// <summary>Adds everything about who comes in: accounts, session, organisation's sign-in, policies, keys and limits.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpContextAccessor();
        services.AddAccounts().AddSignInManager();
        services.AddSessionCookie();
        services.AddOpenIdSignIn(configuration);
        services.AddPolicies();
        services.AddKeptKeys();
        services.AddSignInLimit();
        services.AddScoped(p => ViewerClaims.Read(p.GetRequiredService<IHttpContextAccessor>().HttpContext?.User));
        services.AddScoped<IUserClaimsPrincipalFactory<Person>, ViewerClaims>();
        services.Configure<IdentityPasskeyOptions>(Rule);
        services.AddScoped<LocalSignIn>();
        services.AddScoped<SignInWays>();
        services.AddScoped<AccountFrame>();
        return services;
    }

    /// <summary>Adds the accounts and their rules alone, for the host and for the command line.</summary>
    public static IdentityBuilder AddAccounts(this IServiceCollection services)
    {
        services.AddScoped<IUserConfirmation<Person>, UsableAccounts>();
        services.AddSingleton<UsableHolders>();
        return services.AddIdentityCore<Person>(Rule).AddEntityFrameworkStores<SamklangDb>();
    }

    // A passkey is found without a user name being typed, and the device checks that it is its owner who uses it.
    private static void Rule(IdentityPasskeyOptions options) =>
        (options.ResidentKeyRequirement, options.UserVerificationRequirement) = ("required", "required");

    // Length protects better than odd characters do.
    private static void Rule(IdentityOptions options)
    {
        options.SignIn.RequireConfirmedAccount = true;
        options.User.AllowedUserNameCharacters = "";
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.Password.RequiredLength = 12;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = options.Password.RequireNonAlphanumeric = false;
        options.Password.RequireLowercase = options.Password.RequireUppercase = false;
    }
}
