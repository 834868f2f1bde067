namespace Samklang.Matching.Index.Retrieval;

/// <summary>An item that may be a hit: its segment, its place there, about what all its evidence adds up to, and the most that its total can be.</summary>
internal readonly record struct Candidate(int Segment, int Item, float Sum, float Most);

/// <summary>
/// How much evidence an item needs to matter still. Rises while items are found. Sums are added up in single precision here, so the bar
/// lies a little below the true one; what passes is reckoned exactly afterwards. Several threads may raise it.
/// </summary>
internal sealed class Bar
{
    public const float Slack = 1e-4f;

    private readonly BarHeight height;
    private readonly HighestFew sums;
    private readonly HighestFew totals;
    private readonly Lock writing = new();
    private float leastOfBest;

    public Bar(BarHeight height)
        : this(height, new HighestFew(height.Best), new HighestFew(height.Best))
    {
    }

    private Bar(BarHeight height, HighestFew sums, HighestFew totals)
    {
        (this.height, this.sums, this.totals) = (height, sums, totals);
        NeededTotal = height.Fixed * (1 - Slack);
    }

    /// <summary>The highest sum of all that lies within the bounds.</summary>
    public float Highest { get; private set; }

    /// <summary>False when everything that is found matters, however much is found.</summary>
    public bool IsRaisedByFinds => !height.CountsAll || height.Beside is not null;

    /// <summary>The least sum that matters, whatever the item is called. Only rises.</summary>
    public float NeededSum { get; private set; }

    /// <summary>The least total, names included, that matters. Only rises.</summary>
    public float NeededTotal { get; private set; }

    /// <summary>The least total that the best items have; 0 while there are fewer than are wanted.</summary>
    public float LeastOfBest => height.Best == 0 ? float.MaxValue : leastOfBest;

    /// <summary>Whether so many totals as are wanted have been met.</summary>
    public bool IsSetByTotals => totals.Least > 0;

    /// <summary>A sum that isn't higher than this changes nothing.</summary>
    public float Idle => Math.Min(Highest, LeastOfBest);

    public bool Lets(float sum, float gain) => sum >= NeededSum && sum * gain >= NeededTotal;

    /// <param name="sum">What an item's evidence adds up to, or less.</param>
    /// <param name="isChosen">Whether it can be shown, not only counted.</param>
    public void Meet(float sum, bool isChosen)
    {
        if (sum <= Highest && (!isChosen || sum <= LeastOfBest))
            return;
        using var _ = writing.EnterScope();
        if (sum > Highest)
        {
            Highest = sum;
            NeededSum = Math.Max(NeededSum, (height.Beside?.Invoke(sum) ?? 0) * (1 - Slack));
        }

        if (!isChosen)
            return;
        sums.Meet(sum);
        RaiseToBest(sums);
    }

    /// <summary>Meets the total of an item that may be shown, reckoned exactly. Each item once; it may have been met by its sum besides.</summary>
    public void MeetExactly(double total)
    {
        using var _ = writing.EnterScope();
        totals.Meet((float)total * (1 - Slack));
        RaiseToBest(totals);
    }

    /// <summary>The bar as it would be if an item's sum so far were all: a bar that the finished sums can only raise.</summary>
    public Bar Copy()
    {
        using var _ = writing.EnterScope();
        return new Bar(height, sums.Copy(), totals.Copy()) { Highest = Highest, NeededSum = NeededSum, NeededTotal = NeededTotal, leastOfBest = leastOfBest };
    }

    public void RaiseTo(Bar other)
    {
        using var _ = writing.EnterScope();
        NeededSum = Math.Max(NeededSum, other.NeededSum);
        NeededTotal = Math.Max(NeededTotal, other.NeededTotal);
    }

    private void RaiseToBest(HighestFew best)
    {
        leastOfBest = Math.Max(leastOfBest, best.Least);
        if (!height.CountsAll && leastOfBest > 0)
            NeededTotal = Math.Max(NeededTotal, leastOfBest * (1 - Slack));
    }
}

/// <param name="Best">How many of the best are wanted.</param>
/// <param name="Fixed">The total that an item needs in any case.</param>
/// <param name="Beside">The sum it needs beside the best item within the bounds, by that one's sum; null when that doesn't matter.</param>
/// <param name="CountsAll">Whether items that can't be among the best matter too.</param>
internal sealed record BarHeight(int Best, float Fixed, Func<float, float>? Beside, bool CountsAll);
