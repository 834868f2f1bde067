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

    /// <summary>An organisation's own body, such as a region's board.</summary>
    public static Body Of(Organisation organisation, string key, BodyKind kind, LocalText name) => new()
    {
        OrganisationId = organisation.Id, Key = key, Kind = kind, Name = name, IsJoined = true,
    };
}
