using Samklang.Language;
using Samklang.People;

namespace Samklang.Networks;

public enum MembershipKind
{
    Member,
    Founder,
    Indirect,
}

/// <summary>An organisation's place in a network: as member, as founder, or indirectly through another organisation.</summary>
public sealed class Membership : Record
{
    private Membership()
    {
    }

    public Membership(Guid networkId, Guid memberId, MembershipKind kind, Guid? throughId, LocalText why)
    {
        if ((kind == MembershipKind.Indirect) != throughId.HasValue)
            throw new ArgumentException("An indirect membership, and no other, goes through an organisation.", nameof(throughId));
        (NetworkId, MemberId, Kind, ThroughId, Why) = (networkId, memberId, kind, throughId, why);
    }

    public Guid NetworkId { get; private set; }

    public Network? Network { get; private set; }

    public Guid MemberId { get; private set; }

    public Organisation? Member { get; private set; }

    public MembershipKind Kind { get; private set; }

    public Guid? ThroughId { get; private set; }

    public Organisation? Through { get; private set; }

    public LocalText Why { get; private set; } = LocalText.Empty;

    public override string Label => Why.Sv;
}
