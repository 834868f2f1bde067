using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Samklang.People;

namespace Samklang.Web.SignIn;

/// <summary>Who may enter where. The default policy is the desk's: signed in, with a password of one's own.</summary>
public static class Policies
{
    /// <summary>Signed in, even with a one-time password: for changing it.</summary>
    public const string SignedIn = "signed in";

    /// <summary>Administrators.</summary>
    public const string Administration = "administration";

    /// <summary>The claim of an account whose password somebody else has set.</summary>
    public static Claim OneTimePassword { get; } = new("samklang:one-time-password", "true");

    public static bool HasOneTimePassword(ClaimsPrincipal user) => user.HasClaim(OneTimePassword.Type, OneTimePassword.Value);

    internal static void AddPolicies(this IServiceCollection services)
    {
        AuthorizationPolicy desk = new AuthorizationPolicyBuilder().RequireAuthenticatedUser()
            .RequireAssertion(c => !HasOneTimePassword(c.User)).Build();
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(desk)
            .AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Administration, policy => policy.Combine(desk).RequireRole(nameof(Role.Administrator)));
    }
}
