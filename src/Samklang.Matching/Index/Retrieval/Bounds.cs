using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>One filter made ready for the items of one segment.</summary>
internal sealed class AttributeTest
{
    private readonly Column? column;
    private readonly bool[] passing;

    public AttributeTest(AttributeFilter filter, Segment segment)
    {
        Name = filter.Name;
        column = segment.Columns.GetValueOrDefault(filter.Name);
        var wanted = filter.AnyOf.ToHashSet(StringComparer.Ordinal);
        passing = column is null ? [] : Array.ConvertAll(column.Values, wanted.Contains);
    }

    public string Name { get; }

    public bool Passes(int item) => column is not null && column.HasAny(item, passing);
}

/// <summary>A request's filters made ready for the items of one segment.</summary>
internal sealed class Bounds(SearchRequest request, Func<string, bool>? allowed, LiveSegment live)
{
    private readonly AttributeTest[] within = [.. request.Within.Select(filter => new AttributeTest(filter, live.Segment))];

    public AttributeTest[] Chosen { get; } = [.. request.Chosen.Select(filter => new AttributeTest(filter, live.Segment))];

    /// <summary>True when no item is left out.</summary>
    public bool IsOpen { get; } = request.Within.Count == 0 && allowed is null && live.RemovedCount == 0;

    public bool Holds(int item) => IsOpen || IsWithin(item);

    public bool IsChosen(int item) => Chosen.Length == 0 || Array.TrueForAll(Chosen, test => test.Passes(item));

    private bool IsWithin(int item) =>
        !live.IsRemoved(item) && Array.TrueForAll(within, test => test.Passes(item)) && (allowed is null || allowed(live.Segment.Id(item)));
}
