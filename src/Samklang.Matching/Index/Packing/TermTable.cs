namespace Samklang.Matching.Index.Packing;

/// <summary>The terms of a segment in the order of their keys. Keys are hashes, so their first bits lead close to the place.</summary>
internal static class TermTable
{
    private const ulong SingleMark = 1UL << 63;

    public static int BucketBits(int terms) => terms < 8 ? 0 : Math.Min(24, 30 - int.LeadingZeroCount(terms));

    public static uint[] Buckets(ReadOnlySpan<ulong> keys)
    {
        var bits = BucketBits(keys.Length);
        var buckets = new uint[(1 << bits) + 1];
        foreach (var key in keys)
            buckets[Bucket(key, bits) + 1]++;
        for (var i = 1; i < buckets.Length; i++)
            buckets[i] += buckets[i - 1];
        return buckets;
    }

    /// <returns>The number of the term, or -1.</returns>
    public static int Find(ulong key, ReadOnlySpan<ulong> keys, ReadOnlySpan<uint> buckets)
    {
        if (keys.Length == 0)
            return -1;
        var bucket = Bucket(key, BucketBits(keys.Length));
        var (from, to) = ((int)buckets[bucket], (int)buckets[bucket + 1]);
        var at = keys[from..to].BinarySearch(key);
        return at < 0 ? -1 : from + at;
    }

    public static ulong SingleEntry(int item, uint code) => SingleMark | ((ulong)(uint)item << 32) | code;

    public static bool IsSingle(ulong entry) => (entry & SingleMark) != 0;

    public static PostingList Single(ulong entry) => PostingList.Single((int)((entry & ~SingleMark) >> 32), (uint)entry);

    private static int Bucket(ulong key, int bits) => bits == 0 ? 0 : (int)(key >> (64 - bits));
}
