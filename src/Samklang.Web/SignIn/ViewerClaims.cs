using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Samklang.People;

namespace Samklang.Web.SignIn;

/// <summary>Writes the viewer into the sign-in cookie, and reads it again at each request.</summary>
internal sealed class ViewerClaims(UserManager<Person> people, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<Person>(people, options)
{
    private const string Owner = "samklang:owner";
    private const string DisplayName = "samklang:name";

    public static Viewer Read(ClaimsPrincipal? user)
    {
        if (user?.Identity is not { IsAuthenticated: true }
            || !Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out Guid personId)
            || !Guid.TryParse(user.FindFirstValue(Owner), out Guid ownerId)
            || !Enum.TryParse(user.FindFirstValue(ClaimTypes.Role), out Role role))
            return Viewer.Anyone;
        return Viewer.For(personId, ownerId, user.FindFirstValue(DisplayName) ?? "", role);
    }

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Person user)
    {
        ClaimsIdentity identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new(Owner, user.OrganisationId.ToString()));
        identity.AddClaim(new(DisplayName, user.DisplayName));
        identity.AddClaim(new(ClaimTypes.Role, user.Role.ToString()));
        return identity;
    }
}
