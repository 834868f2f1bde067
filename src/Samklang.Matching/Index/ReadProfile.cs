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

    public ulong Key { get; init; }

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

    /// <summary>A word that the profile has only as a part of a compound or of a name of several words: met by itself it says little.</summary>
    public bool IsFragment { get; init; }

    public Slot With(IEnumerable<Way> more) => new()
    {
        Kind = Kind, Key = Key, Care = Care, Ways = [.. Ways, .. more.Where(way => !Ways.Any(own => own.Key == way.Key))], Places = Places,
        Language = Language, Members = Members, ConceptId = ConceptId, IsSubject = IsSubject, IsFragment = IsFragment,
    };

    /// <summary>What meeting the slot by one of its ways is worth.</summary>
    public double Worth(int way, double rarity, double fullness) => Care * Ways[way].Weight * rarity * fullness;
}

/// <summary>A profile as both indexes use it: the same slots whether items are sought or an item is routed.</summary>
internal sealed class ReadProfile(MatchText text, Slot[] slots)
{
    public MatchText Text { get; } = text;

    public Slot[] Slots { get; } = slots;

    private const int ShortestBeginning = 2;
    private const int MostEndings = 60;
    private const int MostEndingsRead = 2000;
    private const float UnfinishedWeight = 0.7f;

    /// <summary>The same query, met also by words that only begin with its last word. A query of nothing else gets a slot for it.</summary>
    public ReadProfile WithUnfinishedLastWord(Background background)
    {
        if (Text.Fields[0].Text is not { Length: >= ShortestBeginning } query || !char.IsLetterOrDigit(query[^1]))
            return this;
        var start = query.Length;
        while (start > 0 && char.IsLetterOrDigit(query[start - 1]))
            start--;
        if (query.Length - start < ShortestBeginning)
            return this;
        var at = Array.FindIndex(Slots, slot => slot.Kind is SlotKind.Word or SlotKind.Identifier && slot.Places.Any(place => place.Start + place.Length == query.Length));
        var place = new Place(0, start, query.Length - start);
        var ways = Endings(query[start..].ToLowerInvariant(), background).Select(stem => new Way(stem, UnfinishedWeight, Bridge.Same));
        return new ReadProfile(Text, at < 0 ? [.. Slots, Unfinished(place, ways)] : [.. Slots.Select((slot, i) => i == at ? slot.With(ways) : slot)]);
    }

    /// <summary>The words that most items hold, of those with that beginning.</summary>
    private static IEnumerable<ulong> Endings(string beginning, Background background) =>
        background.Segments.SelectMany(live => live.Segment.Words.BeginningWith(beginning, MostEndingsRead)).Select(ending => ending.Stem).Distinct()
            .Where(background.IsHeld).OrderBy(background.Rarity).ThenBy(stem => stem).Take(MostEndings);

    private static Slot Unfinished(Place place, IEnumerable<Way> ways) => new()
    {
        Kind = SlotKind.Word, Care = 1, Ways = [.. ways], Places = [place], Language = TextLanguage.Other, IsSubject = true,
    };
}
