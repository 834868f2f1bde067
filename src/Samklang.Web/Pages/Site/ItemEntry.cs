using Samklang.Influence;
using Samklang.Watch;
using Samklang.Web.Components;
using Level = Samklang.Web.Components.Level;

namespace Samklang.Web.Pages.Site;

/// <summary>Why an item matters, in a sentence, and to which priority.</summary>
public sealed record Why(string? About, string? AboutAddress, IReadOnlyList<SentencePart> Sentence);

/// <summary>An item in a list.</summary>
public sealed record ItemEntry(ItemLine Item, string Address, DateOnly Today)
{
    public Level Level { get; init; } = Level.None;

    /// <summary>Sentences that the engine's reasons make.</summary>
    public IReadOnlyList<Why> Whys { get; init; } = [];

    /// <summary>A sentence that somebody wrote.</summary>
    public string? How { get; init; }

    public FactAge? Age { get; init; }

    /// <summary>The programme that a call belongs to.</summary>
    public string? Programme { get; init; }

    public bool IsHeading4 { get; init; }

    /// <summary>The shape in the score that goes with this kind of item.</summary>
    public NoteKind Shape => ShapeOf(Item.Kind);

    public CallStatus? Status => Item.StatusOn(Today);

    /// <summary>What the source claims, when its own dates say otherwise.</summary>
    public CallStatus? OtherClaim => Item.ClaimedStatus is { } claim && Status is { } status && claim != status ? claim : null;

    public static NoteKind ShapeOf(ItemKind kind) => kind switch
    {
        ItemKind.Call => NoteKind.Deadline,
        ItemKind.Consultation => NoteKind.Window,
        ItemKind.Act => NoteKind.Outcome,
        ItemKind.Event => NoteKind.Meeting,
        _ => NoteKind.Publication,
    };

    public static Level LevelOf(Influence.Level level) => level == Influence.Level.Act ? Level.Act : Level.Follow;
}
