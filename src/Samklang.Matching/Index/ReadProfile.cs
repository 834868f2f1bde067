using Samklang.Matching.Concepts;

namespace Samklang.Matching.Index;

internal enum SlotKind
{
    Word,
    Identifier,
    Phrase,
    Concept,
    Pair,
}

/// <summary>One thing that a profile asks for, with every way it can be met.</summary>
internal sealed class Slot
{
    public required SlotKind Kind { get; init; }

    /// <summary>How much the profile cares, before rarity.</summary>
    public required double Care { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }

    public required IReadOnlyList<Place> Places { get; init; }

    public required TextLanguage Language { get; init; }

    /// <summary>The slots of the words that a concept, phrase or pair is made of.</summary>
    public IReadOnlyList<int> Members { get; init; } = [];

    public string? ConceptId { get; init; }

    /// <summary>False for the words of every call, and for numbers.</summary>
    public bool IsSubject { get; init; }

    /// <summary>What meeting the slot by one of its ways is worth.</summary>
    public double Worth(int way, double rarity, double fullness) => Care * Ways[way].Weight * rarity * fullness;
}

/// <summary>A profile as both indexes use it: the same slots whether items are sought or an item is routed.</summary>
internal sealed class ReadProfile(MatchText text, Slot[] slots)
{
    public MatchText Text { get; } = text;

    public Slot[] Slots { get; } = slots;
}
