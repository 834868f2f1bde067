namespace Samklang.Matching;

public enum ReasonKind
{
    Word,
    Identifier,
    Concept,
}

/// <summary>How the profile's side reached the item's side.</summary>
public enum Bridge
{
    /// <summary>The same word, in any inflection.</summary>
    Same,

    /// <summary>The same concept of the vocabulary, by whatever label.</summary>
    Concept,

    /// <summary>A broader, narrower or related concept; counts for less.</summary>
    BroaderConcept,

    /// <summary>A translation or a synonym in the lexicon.</summary>
    Lexicon,

    /// <summary>A word of the same shape in the other language, or of the same root in the same one.</summary>
    Cognate,
}

/// <summary>
/// One typed piece of evidence for a match. <paramref name="Asked"/> and <paramref name="Found"/> are the words as they
/// stand in the profile and in the item. <paramref name="Weight"/> is the reason's share of the score; the weights of
/// all reasons of a hit sum to at most 1.
/// </summary>
public sealed record Reason(
    ReasonKind Kind,
    Bridge Bridge,
    string Asked,
    TextLanguage AskedLanguage,
    string Found,
    TextLanguage FoundLanguage,
    string? ConceptId,
    double Weight,
    IReadOnlyList<Place> InProfile,
    IReadOnlyList<Place> InItem)
{
    /// <summary>What is asked as the profile says it in a second language; null when it doesn't.</summary>
    public Words? AskedToo { get; init; }

    /// <summary>What is found as the item says it in a second language; null when it doesn't.</summary>
    public Words? FoundToo { get; init; }

    /// <summary>The same reason in the words of one language, on each side that has some; the places stay.</summary>
    public Reason In(TextLanguage language)
    {
        var reason = AskedToo?.Language == language ? this with { Asked = AskedToo.Text, AskedLanguage = language, AskedToo = new Words(Asked, AskedLanguage) } : this;
        return FoundToo?.Language == language ? reason with { Found = FoundToo.Text, FoundLanguage = language, FoundToo = new Words(Found, FoundLanguage) } : reason;
    }
}

/// <summary>Words as they stand in a text, and their language.</summary>
public sealed record Words(string Text, TextLanguage Language);
