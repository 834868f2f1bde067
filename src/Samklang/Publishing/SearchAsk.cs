using Samklang.Language;

namespace Samklang.Publishing;

/// <summary>What a person searches for, and what they have narrowed it to.</summary>
/// <param name="Words">As typed.</param>
/// <param name="Tongue">The language that passages are preferred in.</param>
public sealed record SearchAsk(string Words, Tongue Tongue)
{
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 20;

    /// <summary>By facet, the values chosen; those of one facet widen each other.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The kinds of record that can be shown where the search is made; empty for all of them.</summary>
    public IReadOnlyCollection<FoundKind> Kinds { get; init; } = [];
}

/// <summary>How many were found in all, those of the page asked for, and by what they can be narrowed.</summary>
public sealed record SearchAnswer(int Count, IReadOnlyList<SearchHit> Hits, IReadOnlyList<FoundFacet> Facets);

/// <summary>A record that was found, with the passage that shows why.</summary>
/// <param name="Record">What was found.</param>
/// <param name="Title">Its title, with the words that were searched for marked; empty when none of them stands in it.</param>
/// <param name="Snippet">The passage.</param>
/// <param name="SnippetTongue">The language of the passage.</param>
public sealed record SearchHit(FoundRecord Record, IReadOnlyList<SnippetRun> Title, IReadOnlyList<SnippetRun> Snippet, Tongue SnippetTongue);

/// <summary>A side to narrow by, with its values and how many each would give.</summary>
public sealed record FoundFacet(string Name, IReadOnlyList<FoundValue> Values);

/// <summary>A value of a facet.</summary>
public readonly record struct FoundValue(string Value, int Count, bool IsChosen);
