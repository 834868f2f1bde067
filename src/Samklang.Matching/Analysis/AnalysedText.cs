namespace Samklang.Matching.Analysis;

/// <summary>A term in an item: how much of it there is, and where.</summary>
internal readonly record struct HeldTerm(ulong Key, float Amount, int FirstPlace, int PlaceCount);

/// <summary>An item as the index holds it: its terms with amounts and places.</summary>
internal sealed class AnalysedText(MatchText text, TextLanguage[] languages, HeldTerm[] terms, Place[] places, float length)
{
    public MatchText Text { get; } = text;

    /// <summary>The language of each field.</summary>
    public TextLanguage[] Languages { get; } = languages;

    public HeldTerm[] Terms { get; } = terms;

    /// <summary>Its title and other names, as <see cref="ItemNames"/> lays them out.</summary>
    public required ulong[] Names { get; init; }

    /// <summary>The sum of its words, weighed by zone.</summary>
    public float Length { get; } = length;

    public ReadOnlySpan<Place> Places(HeldTerm term) => places.AsSpan(term.FirstPlace, term.PlaceCount);

    public HeldTerm? Find(ulong key)
    {
        int low = 0, high = Terms.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Terms[middle].Key == key)
                return Terms[middle];
            if (Terms[middle].Key < key)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }
}
