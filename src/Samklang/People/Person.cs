using Microsoft.AspNetCore.Identity;

namespace Samklang.People;

/// <summary>Somebody with an account. A demonstration account carries a role's name, never a person's.</summary>
public sealed class Person : IdentityUser<Guid>
{
    private Person()
    {
    }

    public Person(string userName, string displayName, Guid organisationId, Role role)
    {
        Id = Guid.CreateVersion7();
        UserName = userName;
        NormalizedUserName = userName.ToUpperInvariant();
        SecurityStamp = Guid.NewGuid().ToString("N");
        Email = userName.Contains('@') ? userName : null;
        DisplayName = displayName;
        OrganisationId = organisationId;
        Role = role;
    }

    public string DisplayName { get; private set; } = "";

    public Guid OrganisationId { get; private set; }

    public Role Role { get; private set; }

    /// <summary>Can be entered with one click while <c>Samklang:Demonstration</c> is on, and never otherwise.</summary>
    public bool IsDemonstration { get; init; }

    public void ChangeRole(Role role) => Role = role;

    public void MoveTo(Guid organisationId) => OrganisationId = organisationId;

    public void Rename(string displayName) => DisplayName = displayName;
}
