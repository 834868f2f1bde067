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

    public void Add(int number, ReadOnlySpan<Candidate> found, Bounds bounds)
    {
        var columns = request.Facets.Select(name => segments[number].Segment.Columns.GetValueOrDefault(name)).ToArray();
        var counts = Array.ConvertAll(columns, column => new int[column?.Values.Length ?? 0]);
        var leftOut = new string?[bounds.Chosen.Length == 0 ? 0 : found.Length];
        for (var i = 0; i < leftOut.Length; i++)
            leftOut[i] = Fails(bounds.Chosen, found[i].Item);
        Total += leftOut.Length == 0 ? found.Length : leftOut.Count(one => one is null);
        for (var f = 0; f < columns.Length; f++)
        {
            if (columns[f] is not { } column)
                continue;
            Count(column, found, leftOut, request.Facets[f], counts[f]);
            AddUp(column.Values, counts[f], totals[f]);
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

    private static void Count(Column column, ReadOnlySpan<Candidate> found, string?[] leftOut, string name, int[] counts)
    {
        var starts = column.Starts;
        var numbers = column.Numbers;
        for (var i = 0; i < found.Length; i++)
        {
            if (leftOut.Length > 0 && leftOut[i] is { } by && by != name)
                continue;
            var item = found[i].Item;
            var (from, to) = starts.Length == 0 ? (item, item + 1) : (starts[item], starts[item + 1]);
            for (var at = from; at < to; at++)
                counts[numbers[at]]++;
        }
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
