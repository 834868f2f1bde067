using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Networks;

/// <summary>An association of regions or in a field, with its bodies, our membership and the seats we hold.</summary>
public sealed class Network : Record
{
    private readonly List<Body> bodies = [];
    private readonly List<Membership> memberships = [];
    private readonly List<Seat> seats = [];

    private Network()
    {
    }

    public Network(string key, Guid organisationId, LocalText field, LocalText benefit, Fact fact)
    {
        (Key, OrganisationId, Field, Benefit, Fact) = (key, organisationId, field, benefit, fact);
    }

    public string Key { get; private set; } = "";

    public Guid OrganisationId { get; private set; }

    public Organisation? Organisation { get; private set; }

    /// <summary>What the network works with.</summary>
    public LocalText Field { get; private set; } = LocalText.Empty;

    /// <summary>What it gives the region.</summary>
    public LocalText Benefit { get; private set; } = LocalText.Empty;

    public Fact Fact { get; private set; } = null!;

    public IReadOnlyList<Body> Bodies => bodies;

    public IReadOnlyList<Membership> Memberships => memberships;

    public IReadOnlyList<Seat> Seats => seats;

    public override string Label => Key;

    public void Rewrite(LocalText field, LocalText benefit, Fact fact) => (Field, Benefit, Fact) = (field, benefit, fact);

    /// <summary>True when the person decides for a member; where nobody is a member, for any organisation. The memberships must be read.</summary>
    public bool MayBeChangedBy(Viewer viewer) => memberships.Count == 0
        ? viewer.OwnerId is { } own && viewer.MayDecideFor(own)
        : memberships.Exists(m => viewer.MayDecideFor(m.MemberId));
}
