namespace Samklang.Matching.Index.Retrieval;

/// <summary>How far sums may lie above what is true of them.</summary>
/// <param name="Over">By how much at most, from rounding up.</param>
/// <param name="Share">What is left at least of the rest.</param>
internal readonly record struct Certainty(float Over, float Share)
{
    /// <summary>What an item has at least whose sum is so high.</summary>
    public float Least(float sum) => (sum - Over) * Share;

    /// <summary>A sum that is no higher is not known to be more than so much.</summary>
    public float SumFor(float least) => least == float.MaxValue ? least : (least / Share) + Over;
}
