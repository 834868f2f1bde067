namespace Samklang.Web.Pages.Desk.Dossiers;

/// <summary>What a dossier consists of, as a person adds to it.</summary>
public enum PartKind
{
    Item,
    Priority,
    Operation,
    Stage,
    Actor,
    Related,
}

/// <summary>A part to add to a dossier. Which fields count follows from the kind.</summary>
public sealed record PartForm
{
    public PartKind What { get; init; }

    /// <summary>The key, the number or the words of what is to be added.</summary>
    public string? Which { get; init; }

    /// <summary>One sentence: why, or how.</summary>
    public string? How { get; init; }

    /// <summary>The stage, or the kind of actor.</summary>
    public string? Kind { get; init; }

    public DateOnly? On { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }
}
