using Samklang.Language;
using Samklang.Matching;
using Samklang.People;
using Samklang.Watch;

namespace Samklang.Publishing;

/// <summary>What a search can find.</summary>
public enum FoundKind
{
    Page,
    Goal,
    Priority,
    Operation,
    Item,
    Position,
    Ask,
    Programme,
    Project,
    Network,
    Partnership,
    Contact,
    Dossier,
    Window,
    Reading,
    AskOutcome,
    ExpertRequest,
    Meeting,
    Body,
    PlanTemplate,
    LogLine,
    Framework,
    RegionalStrength,
    Organisation,
    TwinTown,
    PartnerWish,
    OrderLine,
    PlannedWork,
    Report,
    Seat,
    MembershipReview,
}

/// <summary>A record as the search reads it and shows it.</summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Id">Its id.</param>
/// <param name="Key">Its key in addresses; empty when its kind has none.</param>
/// <param name="Title">The name it goes by.</param>
/// <param name="Lead">A summary, which counts for more than the text.</param>
/// <param name="Text">The rest of its words.</param>
public sealed record FoundRecord(FoundKind Kind, Guid Id, string Key, LocalText Title, LocalText Lead, LocalText Text)
{
    /// <summary>What else is known, when it is an item.</summary>
    public FoundItem? Item { get; init; }

    /// <summary>Who may see it.</summary>
    public Audience Audience { get; init; } = Audience.Public;

    /// <summary>True for an example that nobody has lived, where its name does not say so.</summary>
    public bool IsExample { get; init; }

    /// <summary>What stands in its place since it was corrected.</summary>
    public Guid? ReplacedById { get; init; }

    /// <summary>Numbers by which it is known, apart by spaces.</summary>
    public string Numbers { get; init; } = "";

    internal IReadOnlyList<MatchField> Fields() =>
        Numbers.Length == 0 ? EngineTexts.FieldsOf(Title, Lead, Text) : [.. EngineTexts.FieldsOf(Title, Lead, Text), new(Zone.Lead, Numbers)];

    internal MatchText Words(DateOnly day) => new(Id.ToString(), Fields()) { Attributes = FoundFacets.Of(this, day) };
}
