using Samklang.Language;
using Samklang.People;

namespace Samklang.Mail;

public enum Rhythm
{
    /// <summary>Every working day of the week, Monday to Friday.</summary>
    Daily,

    /// <summary>Every Monday.</summary>
    Weekly,
}

/// <summary>What somebody wants of the mails.</summary>
/// <param name="Address">Where they go.</param>
/// <param name="Rhythm">How often the digest comes.</param>
/// <param name="Tongue">The language that they are written in.</param>
/// <param name="Reminds">Whether a mail of its own comes before a last safe day.</param>
public sealed record DigestWish(string Address, Rhythm Rhythm, Tongue Tongue, bool Reminds);

/// <summary>A person's wish to have the digest by mail, and how far they have been told. Nobody else sees it.</summary>
public sealed class DigestSubscription : Record
{
    /// <summary>An address's greatest length in UTF-16 units.</summary>
    public const int AddressLength = 254;

    private DigestSubscription()
    {
    }

    public DigestSubscription(Guid personId, DigestWish wish, DateTime at)
    {
        PersonId = personId;
        ShowTo(Audience.OfPerson(personId));
        Change(wish, at);
    }

    public Guid PersonId { get; private set; }

    public string Address { get; private set; } = "";

    public Rhythm Rhythm { get; private set; }

    public Tongue Tongue { get; private set; }

    public bool Reminds { get; private set; }

    /// <summary>All that happened up to this moment has been told, or happened before they asked for it.</summary>
    public DateTime CoveredUntil { get; private set; }

    /// <summary>When the person left; null while mails are wanted.</summary>
    public DateTime? LeftAt { get; private set; }

    public bool IsOn => LeftAt is null;

    // History outlives the subscription, and is no place for an address.
    public override string Label => Rhythm.ToString();

    /// <summary>Takes over a new wish. Who has been away begins anew, without what happened meanwhile.</summary>
    public void Change(DigestWish wish, DateTime at)
    {
        if (CoveredUntil == default || !IsOn)
            CoveredUntil = at;
        (Address, Rhythm, Tongue, Reminds, LeftAt) = (wish.Address, wish.Rhythm, wish.Tongue, wish.Reminds, null);
    }

    public void Leave(DateTime at) => LeftAt ??= at;

    /// <summary>The digest up to the moment has been written.</summary>
    public void Cover(DateTime until) => CoveredUntil = until;
}
