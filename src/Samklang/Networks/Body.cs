using Samklang.Language;
using Samklang.People;

namespace Samklang.Networks;

public enum BodyKind
{
    GeneralAssembly,
    Commission,
    Committee,
    WorkingGroup,
}

/// <summary>A committee or group inside a network, possibly inside another body.</summary>
public sealed class Body : Record
{
    private Body()
    {
    }

    public Body(string key, Guid networkId, BodyKind kind, LocalText name, bool isJoined, Guid? parentId)
    {
        (Key, NetworkId, Kind, Name, IsJoined, ParentId) = (key, networkId, kind, name, isJoined, parentId);
    }

    public string Key { get; private set; } = "";

    public Guid NetworkId { get; private set; }

    public Network? Network { get; private set; }

    public BodyKind Kind { get; private set; }

    public LocalText Name { get; private set; } = LocalText.Empty;

    /// <summary>True when we take part in it.</summary>
    public bool IsJoined { get; private set; }

    public Guid? ParentId { get; private set; }

    public Body? Parent { get; private set; }

    public override string Label => Name.Sv;
}
