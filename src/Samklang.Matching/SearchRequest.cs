namespace Samklang.Matching;

/// <summary>An item passes when its attribute of that name has at least one of the values.</summary>
public sealed record AttributeFilter(string Name, params IReadOnlyCollection<string> AnyOf);

/// <summary>Which part of an answer is wanted, within which bounds, and what is to be counted.</summary>
public sealed record SearchRequest
{
    /// <summary>How many hits are passed over before the first one given.</summary>
    public int Skip { get; init; }

    /// <summary>How many hits are given at most.</summary>
    public int Top { get; init; } = 10;

    /// <summary>Bounds that always hold, such as who may see an item. What lies outside is neither found nor counted.</summary>
    public IReadOnlyList<AttributeFilter> Within { get; init; } = [];

    /// <summary>What a person has chosen to see. A facet's own choice does not narrow its own counts.</summary>
    public IReadOnlyList<AttributeFilter> Chosen { get; init; } = [];

    /// <summary>The attributes whose values are counted.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>False lets the index pass over items that can't be among the hits asked for; the total is then a lower bound.</summary>
    public bool CountsAll { get; init; } = true;

    /// <summary>False leaves the reasons of the hits out.</summary>
    public bool WithReasons { get; init; } = true;

    /// <summary>For comparing with engines that use one thread.</summary>
    internal bool OnOneThread { get; init; }
}
