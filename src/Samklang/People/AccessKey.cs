namespace Samklang.People;

/// <summary>What somebody who shows a key may ask for. What they may see of it is the holder's own.</summary>
public enum AccessScope
{
    /// <summary>Calendars and Atom feeds.</summary>
    Feeds,

    /// <summary>What comes from the EU, and calls.</summary>
    Watch,

    /// <summary>Frameworks, goals, priorities and operations.</summary>
    Strategy,

    /// <summary>Dossiers, positions and meetings.</summary>
    Influence,

    /// <summary>Log lines.</summary>
    Log,

    Networks,

    Projects,

    Search,

    /// <summary>The tools at <c>/mcp</c>.</summary>
    Tools,
}

/// <summary>
/// A secret by which a program reads on a person's behalf: in the address of a calendar, or in the header of a request. Only its
/// hash is kept, and it reads and never writes.
/// </summary>
public sealed class AccessKey : Record
{
    public const int NameLength = 80;

    private AccessKey()
    {
    }

    private AccessKey(Guid personId, string name, IReadOnlyList<AccessScope> scopes, DateTime at, DateOnly? lastDay)
    {
        (PersonId, Name, Scopes, MadeAt, LastDay) = (personId, name, scopes, at, lastDay);
        ShowTo(Audience.OfPerson(personId));
    }

    /// <summary>On whose behalf it reads.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>What it is for, as its holder calls it.</summary>
    public string Name { get; private set; } = "";

    public IReadOnlyList<AccessScope> Scopes { get; private set; } = [];

    /// <summary>SHA-256 of the secret, in hexadecimal.</summary>
    public string SecretHash { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    /// <summary>The last day on which it opens anything; null for no such day.</summary>
    public DateOnly? LastDay { get; private set; }

    /// <summary>The latest day on which it was shown; null when it has not been.</summary>
    public DateOnly? LastUsedOn { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public override string Label => Name;

    /// <summary>Makes a key for a person.</summary>
    /// <returns>The key, and its secret, which is kept nowhere.</returns>
    /// <exception cref="ArgumentException">It has no name, one that is too long, or opens nothing.</exception>
    public static (AccessKey Key, string Secret) Make(Guid personId, string name, IReadOnlyCollection<AccessScope> scopes, DateTime at, DateOnly? lastDay)
    {
        if (name.Length is 0 or > NameLength)
            throw new ArgumentException($"A key's name has 1 to {NameLength} characters.", nameof(name));
        if (scopes.Count == 0)
            throw new ArgumentException("A key opens at least one thing.", nameof(scopes));
        string secret = Secrets.Make();
        return (new(personId, name, [.. scopes.Distinct().Order()], at, lastDay) { SecretHash = Secrets.HashOf(secret) }, secret);
    }

    public bool OpensOn(DateOnly day) => RevokedAt is null && !(LastDay < day);

    public void Revoke(DateTime at) => RevokedAt ??= at;
}
