using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;
using Samklang.Data;
using Samklang.People;

namespace Samklang.Web.SignIn.OpenIdConnect;

public enum OpenIdRefusal
{
    NoRole,
    NoOrganisation,
    NameTaken,
}

/// <summary>The person whom the organisation's sign-in brought, or why there is none.</summary>
public sealed record OpenIdAnswer(Person? Person, OpenIdRefusal? Refusal);

/// <summary>Finds the account of whom the organisation's sign-in brings, or makes it; role and organisation follow its claims.</summary>
public sealed class OpenIdPeople(UserManager<Person> people, SamklangDb db, IOptions<OpenIdSettings> settings)
{
    public async Task<OpenIdAnswer> FindOrMakeAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        if (RoleOf(user) is not { } role)
            return new(null, OpenIdRefusal.NoRole);
        if (await OrganisationOfAsync(user, cancel) is not { } organisationId)
            return new(null, OpenIdRefusal.NoOrganisation);
        string subject = user.FindFirstValue("sub") ?? throw new InvalidOperationException("The identity token has no subject.");
        Person? person = await people.FindByLoginAsync(OpenId.Scheme, subject);
        if (person is null)
            return await LinkAsync(user, subject, role, organisationId, cancel);
        await FollowClaimsAsync(person, user, role, organisationId);
        return new(person, null);
    }

    private Role? RoleOf(ClaimsPrincipal user) =>
        settings.Value.Roles.FirstOrDefault(rule => user.HasClaim(settings.Value.RoleClaim, rule.Value))?.Role;

    private async Task<Guid?> OrganisationOfAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        string? claimed = string.IsNullOrWhiteSpace(settings.Value.OrganisationClaim)
            ? null
            : user.FindFirstValue(settings.Value.OrganisationClaim);
        string? key = claimed is null
            ? settings.Value.Organisation
            : settings.Value.Organisations.FirstOrDefault(rule => rule.Value == claimed)?.Key ?? claimed;
        return await db.Organisations.IgnoreQueryFilters().Where(o => o.Key == key).Select(o => (Guid?)o.Id).FirstOrDefaultAsync(cancel);
    }

    // An account made here beforehand is taken over only by an address that the provider has verified.
    private async Task<OpenIdAnswer> LinkAsync(ClaimsPrincipal user, string subject, Role role, Guid organisationId, CancellationToken cancel)
    {
        string? email = user.FindFirstValue("email");
        string name = email ?? user.FindFirstValue("preferred_username") ?? subject;
        Person? person = await people.FindByNameAsync(name);
        bool isVerified = email is not null && bool.TryParse(user.FindFirstValue("email_verified"), out bool verified) && verified;
        if (person is not null && (person.IsDemonstration || !isVerified))
            return new(null, OpenIdRefusal.NameTaken);
        await using IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(cancel);
        if (person is null)
        {
            person = new(name, NameOf(user) ?? name, organisationId, role);
            Demand(await people.CreateAsync(person));
        }
        else
        {
            await FollowClaimsAsync(person, user, role, organisationId);
        }
        Demand(await people.AddLoginAsync(person, new(OpenId.Scheme, subject, null)));
        await transaction.CommitAsync(cancel);
        return new(person, null);
    }

    private async Task FollowClaimsAsync(Person person, ClaimsPrincipal user, Role role, Guid organisationId)
    {
        bool isMoved = person.Role != role || person.OrganisationId != organisationId;
        person.ChangeRole(role);
        person.MoveTo(organisationId);
        person.Rename(NameOf(user) ?? person.DisplayName);
        Demand(isMoved ? await people.UpdateSecurityStampAsync(person) : await people.UpdateAsync(person));
    }

    private static string? NameOf(ClaimsPrincipal user) => user.FindFirstValue("name") is { Length: > 0 } name ? name : null;

    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(string.Join(" ", result.Errors.Select(e => e.Description)));
    }
}
