namespace Samklang.People;

public enum AudienceKind
{
    Public,
    Owners,
    Owner,
    Person,
}

/// <summary>Who may see a record. The only place where it is enforced is the query filter of <c>SamklangDb</c>.</summary>
/// <param name="Kind">Public, all owners, one owner, one person.</param>
/// <param name="OwnerId">The organisation that alone may see it, when <paramref name="Kind"/> is Owner.</param>
/// <param name="PersonId">The person who alone may see it, when <paramref name="Kind"/> is Person.</param>
public sealed record Audience(AudienceKind Kind, Guid? OwnerId, Guid? PersonId)
{
    public static Audience Public { get; } = new(AudienceKind.Public, null, null);

    public static Audience Owners { get; } = new(AudienceKind.Owners, null, null);

    public static Audience OfOwner(Guid ownerId) => new(AudienceKind.Owner, ownerId, null);

    public static Audience OfPerson(Guid personId) => new(AudienceKind.Person, null, personId);
}
