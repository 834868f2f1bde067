using Samklang.Matching;

namespace Samklang.Benchmarks.Retrieval;

/// <summary>An item as every side gets it: the same terms as words, as often as they count, and the same attributes.</summary>
internal sealed record PeerItem(int Id, string[] Terms, string[] Attributes);

/// <summary>What was found: how many, and how many of each value.</summary>
internal sealed record PeerCounts(int Total, IReadOnlyDictionary<string, int> Facets)
{
    /// <summary>As lines that can be compared.</summary>
    public IEnumerable<string> Lines() => Facets.Where(pair => pair.Value > 0).Select(pair => $"{pair.Key} {pair.Value}").Order(StringComparer.Ordinal).Prepend($"total {Total}");
}

/// <summary>Another search engine that holds the same items. A query is any of some terms.</summary>
internal interface IPeer : IDisposable
{
    string Name { get; }

    /// <summary>Builds it unless it is there from before.</summary>
    void Build(IEnumerable<PeerItem> items, int count);

    /// <summary>The ids of the ten best by its own ranking.</summary>
    int[] TopTen(string[] terms);

    PeerCounts Count(string[] terms);
}

/// <summary>The attributes that are counted, in the order that items carry them.</summary>
internal static class Counted
{
    public static readonly string[] Names = ["kind", "source", "priority", "programme", "status", "year"];

    public static string[] Of(MatchText item) => Array.ConvertAll(Names, name => item.Attributes[name][0]);
}
