using Samklang.Language;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Networks;

/// <summary>A place in a network or one of its bodies, held in office.</summary>
public sealed class Seat : Record
{
    private Seat()
    {
    }

    public Seat(Guid networkId, Guid? bodyId, LocalText role, LocalText holder, Fact fact)
    {
        (NetworkId, BodyId, Role, Holder, Fact) = (networkId, bodyId, role, holder, fact);
    }

    public Guid NetworkId { get; private set; }

    public Network? Network { get; private set; }

    public Guid? BodyId { get; private set; }

    public Body? Body { get; private set; }

    public LocalText Role { get; private set; } = LocalText.Empty;

    /// <summary>The office that holds the seat, never a person's name.</summary>
    public LocalText Holder { get; private set; } = LocalText.Empty;

    public Fact Fact { get; private set; } = null!;

    public override string Label => $"{Role.Sv}: {Holder.Sv}";
}
