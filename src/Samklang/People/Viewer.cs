namespace Samklang.People;

public enum Reach
{
    /// <summary>Not signed in: what is public.</summary>
    Public,

    /// <summary>A person at an owner: public, all owners, the own owner, oneself.</summary>
    Member,

    /// <summary>A person at the office that works for every owner: what each of them may see, and oneself.</summary>
    Office,

    /// <summary>The program itself, for jobs and commands: everything.</summary>
    System,
}

/// <summary>On whose behalf the database is read.</summary>
public sealed record Viewer(Reach Reach, Guid? PersonId, Guid? OwnerId, string Name, Role? Role)
{
    public static Viewer Anyone { get; } = new(Reach.Public, null, null, "", null);

    public static Viewer System { get; } = new(Reach.System, null, null, "Samklang", null);

    public bool IsSignedIn => Reach is Reach.Member or Reach.Office;

    /// <summary>A person with a role at an organisation; an officer works at the office for every owner.</summary>
    public static Viewer For(Guid personId, Guid ownerId, string name, Role role) =>
        new(role == People.Role.Officer ? Reach.Office : Reach.Member, personId, ownerId, name, role);

    /// <summary>True when the person may write for an owner: their own, or any of them at the office.</summary>
    public bool MayWrite => Reach == Reach.Office || (OwnerId is { } own && MayDecideFor(own));

    /// <summary>True when the person may decide on and change what belongs to the organisation.</summary>
    public bool MayDecideFor(Guid organisationId) => Reach switch
    {
        Reach.System or Reach.Office => true,
        Reach.Member => OwnerId == organisationId && Role is People.Role.Strategist or People.Role.Expert or People.Role.Administrator,
        _ => false,
    };
}
