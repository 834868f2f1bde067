namespace Samklang.Matching.Index;

/// <summary>Gathers evidence for many items at once, slot by slot, keeping the best way for each item.</summary>
internal sealed class Gathering(ReadProfile profile, Postings postings)
{
    readonly int[] _head = Filled(postings.Capacity, -1);
    readonly int[] _seenIn = Filled(postings.Capacity, -1);
    readonly double[] _best = new double[postings.Capacity];
    readonly int[] _bestWay = new int[postings.Capacity];
    readonly List<(Evidence Evidence, int Next)> _chain = [];
    readonly List<int> _touched = [];
    Evidence[] _buffer = new Evidence[64];

    /// <summary>Every item with any evidence at all.</summary>
    public List<int> Items { get; } = [];

    public void Run()
    {
        for (var s = 0; s < profile.Slots.Length; s++)
        {
            _touched.Clear();
            Meet(s, profile.Slots[s]);
            foreach (var item in _touched)
            {
                if (_head[item] < 0)
                    Items.Add(item);
                _chain.Add((new Evidence(s, _bestWay[item], _best[item]), _head[item]));
                _head[item] = _chain.Count - 1;
            }
        }
    }

    /// <summary>The evidence for one item, in the order of the slots. Valid until the next call.</summary>
    public ReadOnlySpan<Evidence> For(int item)
    {
        var count = 0;
        for (var at = _head[item]; at >= 0; at = _chain[at].Next)
        {
            if (count == _buffer.Length)
                Array.Resize(ref _buffer, count * 2);
            _buffer[count++] = _chain[at].Evidence;
        }

        var evidence = _buffer.AsSpan(0, count);
        evidence.Reverse();
        return evidence;
    }

    void Meet(int s, Slot slot)
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
                if (_seenIn[item] != s)
                {
                    _seenIn[item] = s;
                    _touched.Add(item);
                }
                else if (worth <= _best[item])
                {
                    continue;
                }

                (_best[item], _bestWay[item]) = (worth, w);
            }
        }
    }

    /// <summary>A translation or synonym is never rarer than the word itself, when the items hold that word.</summary>
    public static double OwnRarity(Slot slot, Postings postings) =>
        slot.Ways.Count == 0 || postings.Find(slot.Ways[0].Key) is null ? double.MaxValue : postings.Rarity(slot.Ways[0].Key);

    static int[] Filled(int length, int value)
    {
        var array = new int[length];
        Array.Fill(array, value);
        return array;
    }
}
