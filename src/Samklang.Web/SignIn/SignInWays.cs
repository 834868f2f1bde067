using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.Language;
using Samklang.People;
using Samklang.Web.SignIn.OpenIdConnect;

namespace Samklang.Web.SignIn;

/// <summary>A demonstration account on the sign-in page.</summary>
public sealed record DemonstrationPerson(Guid Id, string Name, Role Role, LocalText Organisation);

/// <summary>Which ways in this installation offers beside passkey and password.</summary>
public sealed class SignInWays(SamklangDb db, IOptions<InstallationOptions> installation, IOptions<OpenIdSettings> openId)
{
    public bool IsDemonstration => installation.Value.Demonstration;

    public bool HasOpenId => openId.Value.IsOn;

    /// <summary>What the organisation calls its sign-in, or null for the page's own words.</summary>
    public string? OpenIdLabel => string.IsNullOrWhiteSpace(openId.Value.Label) ? null : openId.Value.Label;

    public async Task<IReadOnlyList<DemonstrationPerson>> DemonstrationPeopleAsync(CancellationToken cancel)
    {
        if (!IsDemonstration)
            return [];
        List<DemonstrationPerson> people = await db.Users.Where(p => p.IsDemonstration)
            .Join(db.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => new DemonstrationPerson(p.Id, p.DisplayName, p.Role, o.Name))
            .ToListAsync(cancel);
        return [.. people.OrderBy(p => p.Role).ThenBy(p => p.Name, StringComparer.CurrentCulture)];
    }
}
