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

    public bool Passes(int item)
    {
        if (column is null)
            return false;
        foreach (var number in column.Of(item))
        {
            if (passing[number])
                return true;
        }

        return false;
    }
}

/// <summary>A request's filters made ready for the items of one segment.</summary>
internal sealed class Bounds(SearchRequest request, Func<string, bool>? allowed, LiveSegment live)
{
    private readonly AttributeTest[] within = [.. request.Within.Select(filter => new AttributeTest(filter, live.Segment))];

    public AttributeTest[] Chosen { get; } = [.. request.Chosen.Select(filter => new AttributeTest(filter, live.Segment))];

    public bool Holds(int item) =>
        !live.IsRemoved(item) && Array.TrueForAll(within, test => test.Passes(item)) && (allowed is null || allowed(live.Segment.Id(item)));

    public bool IsChosen(int item) => Array.TrueForAll(Chosen, test => test.Passes(item));
}
