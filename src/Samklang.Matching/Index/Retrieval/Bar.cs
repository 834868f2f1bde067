namespace Samklang.Matching.Index.Retrieval;

/// <summary>An item that may be a hit: its segment, its place there, and about what all its evidence adds up to.</summary>
internal readonly record struct Candidate(int Segment, int Item, float Sum);

/// <summary>
/// How much evidence an item needs to matter still. Rises while items are found. Sums are added up in single precision here, so the bar
/// lies a little below the true one; what passes is reckoned exactly afterwards. Several threads may raise it.
/// </summary>
internal sealed class Bar(BarHeight height)
{
    public const float Slack = 1e-4f;

    private readonly Lock writing = new();
    private readonly PriorityQueue<float, float> best = new();
    private float highest;
    private float faint;
    private float leastOfBest;

    /// <summary>The highest sum of all that lies within the bounds.</summary>
    public float Highest => highest;

    /// <summary>False when everything that is found matters, however much is found.</summary>
    public bool IsRaisedByFinds => !height.CountsAll || height.Beside is not null;

    /// <summary>The least sum that matters. Only rises.</summary>
    public float Needed { get; private set; } = height.Fixed * (1 - Slack);

    /// <summary>The least sum of the best items: what is below can only be among them through its title.</summary>
    public float LeastOfBest => height.Best == 0 ? float.MaxValue : leastOfBest;

    /// <param name="sum">What an item's evidence adds up to, or more.</param>
    /// <param name="isChosen">Whether it can be shown, not only counted.</param>
    public void Meet(float sum, bool isChosen)
    {
        if (sum <= highest && (!isChosen || sum <= leastOfBest))
            return;
        using var _ = writing.EnterScope();
        if (sum > highest)
            (highest, faint) = (sum, height.Beside?.Invoke(sum) ?? 0);
        if (isChosen && best.Count < height.Best)
            best.Enqueue(sum, sum);
        else if (isChosen && height.Best > 0 && sum > best.Peek())
            best.EnqueueDequeue(sum, sum);
        leastOfBest = height.Best > 0 && best.Count == height.Best ? best.Peek() : 0;
        var bar = Math.Max(height.Fixed, faint);
        if (!height.CountsAll)
            bar = Math.Max(bar, LeastOfBest / height.MostByTitle);
        Needed = Math.Max(Needed, bar * (1 - Slack));
    }

    /// <summary>The bar as it would be if an item's sum so far were all: a bar that the finished sums can only raise.</summary>
    public Bar Copy()
    {
        using var _ = writing.EnterScope();
        var copy = new Bar(height) { highest = highest, faint = faint, Needed = Needed };
        foreach (var (sum, _) in best.UnorderedItems)
            copy.best.Enqueue(sum, sum);
        copy.leastOfBest = leastOfBest;
        return copy;
    }

    public void RaiseTo(float needed)
    {
        using var _ = writing.EnterScope();
        Needed = Math.Max(Needed, needed);
    }
}

/// <param name="Best">How many of the best are wanted.</param>
/// <param name="Fixed">What an item needs in any case.</param>
/// <param name="Beside">What it needs beside the best item within the bounds, by that one's sum; null when that doesn't matter.</param>
/// <param name="MostByTitle">What a sum can be multiplied by when an item's title is named.</param>
/// <param name="CountsAll">Whether items that can't be among the best matter too.</param>
internal sealed record BarHeight(int Best, float Fixed, Func<float, float>? Beside, float MostByTitle, bool CountsAll);
