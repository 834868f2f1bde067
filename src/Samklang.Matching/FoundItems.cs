namespace Samklang.Matching;

/// <summary>How many of the items found have a value.</summary>
public sealed record FacetCount(string Value, int Count);

/// <summary>The counts of one attribute, the commonest value first.</summary>
public sealed record Facet(string Name, IReadOnlyList<FacetCount> Counts);

/// <summary>What a search found: how many in all, the hits of the page asked for with their reasons, and the counts asked for.</summary>
public sealed record FoundItems(int Total, IReadOnlyList<Hit> Hits, IReadOnlyList<Facet> Facets);
