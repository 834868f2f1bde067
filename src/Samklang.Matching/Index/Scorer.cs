namespace Samklang.Matching.Index;

/// <summary>A slot that an item meets: by which way, and what that is worth.</summary>
internal readonly record struct Evidence(int Slot, int Way, double Worth);

/// <summary>What all the evidence for one item amounts to.</summary>
internal readonly record struct Assessment(double Total, double Score, Strength? Strength);

/// <summary>
/// The one place where evidence becomes a score. Find and Route hand it the same evidence in the same order, so that both
/// directions agree to the last bit.
/// </summary>
internal sealed class Scorer(ReadProfile profile, Background background, EngineSettings settings, Yardstick yardstick)
{
    public Scorer(ReadProfile profile, Background background, EngineSettings settings)
        : this(profile, background, settings, new Yardstick(profile, background, settings))
    {
    }

    /// <summary>Weighs the evidence for one item: at most one piece for each slot, in the order of the slots.</summary>
    /// <param name="names">The item's names as <see cref="Analysis.ItemNames"/> lays them out.</param>
    /// <param name="evidence">What speaks for the item.</param>
    public Assessment Assess(ReadOnlySpan<ulong> names, ReadOnlySpan<Evidence> evidence) => Assess(names, evidence, Shares(evidence));

    /// <summary>The same, with the shares worked out before.</summary>
    public Assessment Assess(ReadOnlySpan<ulong> names, ReadOnlySpan<Evidence> evidence, double[] shares)
    {
        var total = Sum(shares) * Naming.Gain(names, profile, evidence, background, settings);
        var score = yardstick.Score(total);
        return new Assessment(total, score, yardstick.StrengthOf(score, profile, names, evidence, shares));
    }

    /// <summary>What all the evidence amounts to before the title is looked at.</summary>
    public static double Sum(ReadOnlySpan<double> shares)
    {
        var sum = 0.0;
        foreach (var share in shares)
            sum += share;
        return sum;
    }

    /// <summary>The least total by which a match can be so strong.</summary>
    public double LeastTotal(Strength strength) => yardstick.LeastTotal(strength);

    /// <summary>The least total whose score is such a share of that of another total.</summary>
    public double LeastTotal(double beside, double share) => yardstick.LeastTotal(yardstick.Score(beside) * share);

    /// <summary>
    /// What each piece of evidence adds. A concept or phrase comes on top of its own words at a discount, so that a phrase
    /// counts for more than its words apart but never for twice as much.
    /// </summary>
    public double[] Shares(ReadOnlySpan<Evidence> evidence)
    {
        var shares = new double[evidence.Length];
        for (var i = 0; i < evidence.Length; i++)
            shares[i] = evidence[i].Worth * settings.ShareOf(profile.Slots[evidence[i].Slot].Kind);

        return shares;
    }
}
