using System.ComponentModel.DataAnnotations;
using Samklang.People;

namespace Samklang.Web.SignIn.OpenIdConnect;

/// <summary>
/// Sign-in through the organisation's own OpenID Connect provider. Section <c>Samklang:OpenIdConnect</c>; left out, there is none.
/// The provider needs to know one return address: <c>https://…/account/openid</c>.
/// </summary>
public sealed class OpenIdSettings : IValidatableObject
{
    public const string Section = "Samklang:OpenIdConnect";

    /// <summary>The provider's address, below which <c>.well-known/openid-configuration</c> lies. Empty for no such sign-in.</summary>
    public string? Authority { get; set; }

    public string? ClientId { get; set; }

    /// <summary>Give it as the environment variable <c>Samklang__OpenIdConnect__ClientSecret</c>, never in a file.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>What the button says, e.g. the organisation's name for its sign-in. Empty for the page's own words.</summary>
    public string? Label { get; set; }

    /// <summary>The scopes to ask for, with spaces between.</summary>
    public string Scopes { get; set; } = "openid profile email";

    /// <summary>The claim that says what the person may do here.</summary>
    public string RoleClaim { get; set; } = "roles";

    /// <summary>Which value of the role claim gives which role. The first that fits counts; who has none is refused.</summary>
    public IList<RoleRule> Roles { get; } = [];

    /// <summary>The claim that says at which organisation the person works. Empty when all work at <see cref="Organisation"/>.</summary>
    public string? OrganisationClaim { get; set; }

    /// <summary>Which value of the organisation claim means which organisation here. Without a rule the value is the key itself.</summary>
    public IList<OrganisationRule> Organisations { get; } = [];

    /// <summary>The key of the organisation of everybody whose organisation no claim says.</summary>
    public string? Organisation { get; set; }

    public bool IsOn => !string.IsNullOrWhiteSpace(Authority);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn)
            yield break;
        if (!Uri.TryCreate(Authority, UriKind.Absolute, out Uri? address) || !(address.Scheme == Uri.UriSchemeHttps || address.IsLoopback))
            yield return Wrong(nameof(Authority), "must be an https address (http only on this machine)");
        if (string.IsNullOrWhiteSpace(ClientId))
            yield return Wrong(nameof(ClientId), "is missing");
        if (string.IsNullOrWhiteSpace(RoleClaim))
            yield return Wrong(nameof(RoleClaim), "is missing");
        if (Roles.Count == 0 || Roles.Any(r => string.IsNullOrWhiteSpace(r.Value)))
            yield return Wrong(nameof(Roles), "needs at least one rule, each with a Value and a Role");
        if (string.IsNullOrWhiteSpace(OrganisationClaim) && string.IsNullOrWhiteSpace(Organisation))
            yield return Wrong(nameof(Organisation), "or OrganisationClaim must say where people work");
    }

    private static ValidationResult Wrong(string setting, string what) => new($"{Section}:{setting} {what}.", [setting]);
}

/// <summary>A value of the role claim, and the role that it gives.</summary>
public sealed class RoleRule
{
    public string Value { get; set; } = "";

    public Role Role { get; set; }
}

/// <summary>A value of the organisation claim, and the key of the organisation that it means.</summary>
public sealed class OrganisationRule
{
    public string Value { get; set; } = "";

    public string Key { get; set; } = "";
}
