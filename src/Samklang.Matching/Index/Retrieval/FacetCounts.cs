using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>
/// Counts the values of the attributes asked for. An item that a person's choices leave out is counted only in the facet whose own choice
/// alone leaves it out.
/// </summary>
internal sealed class FacetCounts(SearchRequest request, IReadOnlyList<LiveSegment> segments)
{
    private const string Several = "\0";

    private readonly Dictionary<string, int>[] totals = [.. request.Facets.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];

    /// <summary>How many items were counted that a person's choices let through.</summary>
    public int Total { get; private set; }

    public void Add(int number, ReadOnlySpan<int> found, Bounds bounds)
    {
        var leftOut = new string?[bounds.Chosen.Length == 0 ? 0 : found.Length];
        for (var i = 0; i < leftOut.Length; i++)
            leftOut[i] = Fails(bounds.Chosen, found[i]);
        Total += leftOut.Length == 0 ? found.Length : leftOut.Count(one => one is null);
        for (var f = 0; f < totals.Length; f++)
        {
            if (segments[number].Segment.Columns.GetValueOrDefault(request.Facets[f]) is { } column)
                AddUp(column.Values, column.Count(leftOut.Length == 0 ? found : Counted(found, leftOut, request.Facets[f])), totals[f]);
        }
    }

    public IReadOnlyList<Facet> ToFacets() =>
    [
        .. totals.Select((counts, f) => new Facet(request.Facets[f],
            [.. counts.Select(pair => new FacetCount(pair.Key, pair.Value)).OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)])),
    ];

    /// <summary>The attribute whose choice leaves an item out; null when none does, and a name that nothing has when several do.</summary>
    private static string? Fails(AttributeTest[] chosen, int item)
    {
        string? name = null;
        foreach (var test in chosen)
        {
            if (!test.Passes(item))
                name = name is null || name == test.Name ? test.Name : Several;
        }

        return name;
    }

    /// <summary>The items that a facet counts: those that nothing leaves out, or its own choice alone.</summary>
    private static int[] Counted(ReadOnlySpan<int> found, string?[] leftOut, string name)
    {
        var counted = new List<int>();
        for (var i = 0; i < found.Length; i++)
        {
            if (leftOut[i] is null || leftOut[i] == name)
                counted.Add(found[i]);
        }

        return [.. counted];
    }

    private static void AddUp(string[] values, int[] counts, Dictionary<string, int> totals)
    {
        for (var v = 0; v < values.Length; v++)
        {
            if (counts[v] > 0)
                totals[values[v]] = totals.GetValueOrDefault(values[v]) + counts[v];
        }
    }
}
