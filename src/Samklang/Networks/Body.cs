using Samklang.Language;
using Samklang.People;

namespace Samklang.Networks;

public enum BodyKind
{
    GeneralAssembly,
    Commission,
    Committee,
    WorkingGroup,
    Council,
    Board,
}

/// <summary>What is wrong with the place that somebody would give a body.</summary>
public enum BodyAnswer
{
    Done,

    /// <summary>A body lies neither in itself nor in one that lies in it.</summary>
    InItself,

    /// <summary>The other belongs to another network or organisation.</summary>
    Elsewhere,
}

/// <summary>A board, committee or group of a network or of an organisation, possibly inside another body.</summary>
public sealed class Body : Record
{
    private Body()
    {
    }

    /// <summary>A body inside a network.</summary>
    public Body(string key, Guid networkId, BodyKind kind, LocalText name, bool isJoined, Guid? parentId)
    {
        (Key, NetworkId, Kind, Name, IsJoined, ParentId) = (key, networkId, kind, name, isJoined, parentId);
    }

    public string Key { get; private set; } = "";

    /// <summary>The network that it belongs to; null for an organisation's own body.</summary>
    public Guid? NetworkId { get; private set; }

    public Network? Network { get; private set; }

    /// <summary>The organisation that it belongs to; null for a network's body.</summary>
    public Guid? OrganisationId { get; private set; }

    public Organisation? Organisation { get; private set; }

    public BodyKind Kind { get; private set; }

    public LocalText Name { get; private set; } = LocalText.Empty;

    /// <summary>True when we take part in it.</summary>
    public bool IsJoined { get; private set; }

    public Guid? ParentId { get; private set; }

    public Body? Parent { get; private set; }

    public override string Label => Name.Sv;

    public void Rewrite(BodyKind kind, LocalText name, bool isJoined) => (Kind, Name, IsJoined) = (kind, name, isJoined);

    /// <summary>Puts the body inside another, or directly in its network when none is given.</summary>
    /// <param name="parent">The body that it is to lie in.</param>
    /// <param name="all">All bodies of the network, by which circles are found.</param>
    public BodyAnswer PlaceIn(Body? parent, IReadOnlyCollection<Body> all)
    {
        if (parent is not null && (parent.NetworkId, parent.OrganisationId) != (NetworkId, OrganisationId))
            return BodyAnswer.Elsewhere;
        for (Body? above = parent; above is not null; above = all.FirstOrDefault(b => b.Id == above.ParentId))
            if (above.Id == Id)
                return BodyAnswer.InItself;
        ParentId = parent?.Id;
        return BodyAnswer.Done;
    }

    /// <summary>An organisation's own body, such as a region's board.</summary>
    public static Body Of(Organisation organisation, string key, BodyKind kind, LocalText name) => new()
    {
        OrganisationId = organisation.Id, Key = key, Kind = kind, Name = name, IsJoined = true,
    };
}
