using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index;

/// <summary>
/// The items of an index as segments that never change, beside the few that wait to be written into one. Segments of like size are merged
/// when there are enough of them. One writer at a time; <see cref="Background"/> is what readers see.
/// </summary>
internal sealed class ItemStore(EngineParts parts)
{
    private const int MostWaiting = 4096;
    private const int MergedAtOnce = 4;
    private const int SmallestTier = 64;

    private readonly List<LiveSegment> segments = [];
    private readonly Dictionary<string, int> waitingById = new(StringComparer.Ordinal);
    private readonly List<ReadItem?> waiting = [];

    /// <summary>The state that readers may use until the next change; null when there are changes that it doesn't show.</summary>
    public Background? Background { get; private set; }

    public int Count => segments.Sum(segment => segment.Count) + waitingById.Count;

    public void Put(ReadItem item)
    {
        Remove(item.Text.Id);
        waitingById[item.Text.Id] = waiting.Count;
        waiting.Add(item);
        Background = null;
        if (waiting.Count >= MostWaiting)
            Seal();
    }

    public bool Remove(string id)
    {
        Background = waitingById.Count == 0 && segments.Count == 0 ? Background : null;
        if (waitingById.Remove(id, out var at))
        {
            waiting[at] = null;
            return true;
        }

        foreach (var live in segments)
        {
            var item = live.Segment.ItemWith(id);
            if (item < 0 || live.IsRemoved(item))
                continue;
            live.Remove(item, parts.ItemReader.Read(live.Segment.Texts.Read(item)));
            return true;
        }

        return false;
    }

    /// <summary>Writes the items that wait into a segment, merges where enough segments are alike, and shows it all to readers.</summary>
    public Background Seal()
    {
        if (Background is { } current)
            return current;
        if (waitingById.Count > 0)
            segments.Add(new LiveSegment(SegmentWriter.Write([.. waiting.OfType<ReadItem>()], parts.Settings)));
        waiting.Clear();
        waitingById.Clear();
        segments.RemoveAll(segment => segment.Count == 0);
        while (Mergeable() is { } some)
            Merge(some);
        return Background = new Background(parts.Settings, [.. segments]);
    }

    /// <summary>Adds a segment as it is, from a file or written in one go.</summary>
    public void Add(Segment segment)
    {
        segments.Add(new LiveSegment(segment));
        Background = null;
    }

    /// <summary>Rewrites the segments from which something was removed, so that each stands for itself.</summary>
    public IReadOnlyList<Segment> Compact()
    {
        Seal();
        foreach (var live in segments.Where(segment => segment.RemovedCount > 0).ToArray())
            Merge([live]);
        return [.. Seal().Segments.Select(live => live.Segment)];
    }

    private void Merge(LiveSegment[] some)
    {
        var at = segments.IndexOf(some[0]);
        segments.RemoveAll(some.Contains);
        segments.Insert(Math.Min(at, segments.Count), new LiveSegment(SegmentMerger.Merge(some, parts.Settings)));
        Background = null;
    }

    /// <summary>Segments of the same tier, each tier several times larger than the one before, or one that is half empty.</summary>
    private LiveSegment[]? Mergeable()
    {
        if (segments.Find(segment => segment.RemovedCount > segment.Segment.Count / 2) is { } sparse)
            return [sparse];
        foreach (var tier in segments.GroupBy(Tier).OrderBy(tier => tier.Key))
        {
            LiveSegment[] some = [.. tier.OrderBy(segment => segment.Count).Take(MergedAtOnce)];
            if (some.Length == MergedAtOnce && some.Sum(segment => segment.Count) <= Segment.MostItems)
                return some;
        }

        return null;
    }

    private static int Tier(LiveSegment segment)
    {
        var tier = 0;
        for (var size = segment.Count; size > SmallestTier; size /= MergedAtOnce)
            tier++;
        return tier;
    }
}
