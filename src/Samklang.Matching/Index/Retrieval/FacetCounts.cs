using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>
/// Counts the values of the attributes asked for. An item that a person's choices leave out is counted only in the facet whose own choice
/// alone leaves it out.
/// </summary>
internal sealed class FacetCounts(SearchRequest request, IReadOnlyList<LiveSegment> segments)
{
    private readonly Dictionary<string, int>[] totals = [.. request.Facets.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];

    /// <summary>How many items were counted that a person's choices let through.</summary>
    public int Total { get; private set; }

    public void Add(int number, ReadOnlySpan<Candidate> found, Bounds bounds)
    {
        var columns = request.Facets.Select(name => segments[number].Segment.Columns.GetValueOrDefault(name)).ToArray();
        var counts = Array.ConvertAll(columns, column => new int[column?.Values.Length ?? 0]);
        foreach (var candidate in found)
        {
            var only = Fails(bounds.Chosen, candidate.Item, out var failed);
            if (failed == 0)
                Total++;
            for (var f = 0; f < columns.Length && failed < 2; f++)
            {
                if (columns[f] is { } column && (failed == 0 || only == request.Facets[f]))
                    Count(column, candidate.Item, counts[f]);
            }
        }

        for (var f = 0; f < columns.Length; f++)
            AddUp(columns[f]?.Values ?? [], counts[f], totals[f]);
    }

    public IReadOnlyList<Facet> ToFacets() =>
    [
        .. totals.Select((counts, f) => new Facet(request.Facets[f],
            [.. counts.Select(pair => new FacetCount(pair.Key, pair.Value)).OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal)])),
    ];

    private static string? Fails(AttributeTest[] chosen, int item, out int failed)
    {
        string? name = null;
        failed = 0;
        foreach (var test in chosen)
        {
            if (test.Passes(item) || name == test.Name)
                continue;
            name = test.Name;
            failed++;
        }

        return name;
    }

    private static void Count(Column column, int item, int[] counts)
    {
        foreach (var number in column.Of(item))
            counts[number]++;
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
