namespace Samklang.Matching.Index;

/// <summary>Gathers evidence for many items at once, slot by slot, keeping the best way for each item.</summary>
internal sealed class Gathering(ReadProfile profile, Postings postings)
{
    private readonly int[] head = Filled(postings.Capacity, -1);
    private readonly int[] seenIn = Filled(postings.Capacity, -1);
    private readonly double[] best = new double[postings.Capacity];
    private readonly int[] bestWay = new int[postings.Capacity];
    private readonly List<(Evidence Evidence, int Next)> chain = [];
    private readonly List<int> touched = [];
    private Evidence[] buffer = new Evidence[64];

    /// <summary>Every item with any evidence at all.</summary>
    public List<int> Items { get; } = [];

    public void Run()
    {
        for (var s = 0; s < profile.Slots.Length; s++)
        {
            touched.Clear();
            Meet(s, profile.Slots[s]);
            foreach (var item in touched)
            {
                if (head[item] < 0)
                    Items.Add(item);
                chain.Add((new Evidence(s, bestWay[item], best[item]), head[item]));
                head[item] = chain.Count - 1;
            }
        }
    }

    /// <summary>The evidence for one item, in the order of the slots. Valid until the next call.</summary>
    public ReadOnlySpan<Evidence> For(int item)
    {
        var count = 0;
        for (var at = head[item]; at >= 0; at = chain[at].Next)
        {
            if (count == buffer.Length)
                Array.Resize(ref buffer, count * 2);
            buffer[count++] = chain[at].Evidence;
        }

        var evidence = buffer.AsSpan(0, count);
        evidence.Reverse();
        return evidence;
    }

    private void Meet(int s, Slot slot)
    {
        var own = OwnRarity(slot, postings);
        for (var w = 0; w < slot.Ways.Count; w++)
        {
            if (postings.Find(slot.Ways[w].Key) is not { } holders)
                continue;
            var rarity = postings.Rarity(slot.Ways[w].Key);
            foreach (var (item, amount) in holders)
            {
                var worth = slot.Worth(w, Math.Min(rarity, own), postings.Fullness(amount, postings.Item(item).Length));
                if (seenIn[item] != s)
                {
                    seenIn[item] = s;
                    touched.Add(item);
                }
                else if (worth <= best[item])
                {
                    continue;
                }

                (best[item], bestWay[item]) = (worth, w);
            }
        }
    }

    /// <summary>A translation or synonym is never rarer than the word itself, when the items hold that word.</summary>
    public static double OwnRarity(Slot slot, Postings postings) =>
        slot.Ways.Count == 0 || postings.Find(slot.Ways[0].Key) is null ? double.MaxValue : postings.Rarity(slot.Ways[0].Key);

    private static int[] Filled(int length, int value)
    {
        var array = new int[length];
        Array.Fill(array, value);
        return array;
    }
}
