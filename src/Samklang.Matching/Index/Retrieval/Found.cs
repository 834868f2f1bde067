using System.Buffers;

namespace Samklang.Matching.Index.Retrieval;

/// <summary>The items of a segment that matter, ascending, with what their evidence adds up to; and those of them that may be among the best.</summary>
internal sealed class Found
{
    private readonly int[] items;
    private readonly float[] sums;

    public Found(int segment, ReadOnlySpan<int> items, Sums sums)
    {
        Segment = segment;
        (this.items, this.sums) = (ArrayPool<int>.Shared.Rent(items.Length), ArrayPool<float>.Shared.Rent(items.Length));
        items.CopyTo(this.items);
        for (var i = 0; i < items.Length; i++)
            this.sums[i] = sums.Of(items[i]);
        Count = items.Length;
    }

    public int Segment { get; }

    public int Count { get; private set; }

    public ReadOnlySpan<int> Items => items.AsSpan(0, Count);

    public ReadOnlySpan<float> Sums => sums.AsSpan(0, Count);

    public List<Candidate> Best { get; } = [];

    /// <summary>Those that have been reckoned exactly already and are strong enough; no longer among <see cref="Best"/>.</summary>
    public List<Judged> Judged { get; } = [];

    /// <summary>Takes those that could have most off the best, and drops those that could not have so much.</summary>
    public List<Candidate> TakeMost(int count, double least)
    {
        Best.RemoveAll(one => one.Most < least);
        var most = new HighestFew(count);
        foreach (var one in Best)
            most.Meet(one.Most);
        var few = Best.FindAll(one => one.Most > most.Least);
        few.AddRange(Best.Where(one => one.Most == most.Least).Take(count - few.Count));
        var taken = few.Select(one => one.Item).ToHashSet();
        Best.RemoveAll(one => taken.Contains(one.Item));
        return few;
    }

    /// <summary>Those whose sum lies within bounds.</summary>
    public IEnumerable<Candidate> Between(double least, double most)
    {
        for (var i = 0; i < Count; i++)
        {
            if (sums[i] >= least && sums[i] <= most)
                yield return new Candidate(Segment, items[i], sums[i], 0);
        }
    }

    /// <summary>Leaves those that have so much, and those below it that are named.</summary>
    public void Keep(double least, HashSet<(int Segment, int Item)> named)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            if (sums[i] >= least || named.Contains((Segment, items[i])))
                (items[kept], sums[kept++]) = (items[i], sums[i]);
        }

        Count = kept;
        Best.RemoveAll(one => one.Sum < least && !named.Contains((Segment, one.Item)));
    }

    public void GiveBack()
    {
        ArrayPool<int>.Shared.Return(items);
        ArrayPool<float>.Shared.Return(sums);
    }
}
