using Samklang.Matching.Analysis;

namespace Samklang.Matching.Index;

/// <summary>A slot that an item meets: by which way, and what that is worth.</summary>
internal readonly record struct Evidence(int Slot, int Way, double Worth);

/// <summary>What all the evidence for one item amounts to.</summary>
internal readonly record struct Assessment(double Total, double Score, Strength? Strength);

/// <summary>
/// The one place where evidence becomes a score. Find and Route hand it the same evidence in the same order, so that both
/// directions agree to the last bit.
/// </summary>
internal sealed class Scorer(ReadProfile profile, Postings postings, EngineSettings settings)
{
    private readonly Yardstick yardstick = new(profile, postings, settings);

    /// <summary>Weighs the evidence for one item: at most one piece for each slot, in the order of the slots.</summary>
    public Assessment Assess(AnalysedText item, ReadOnlySpan<Evidence> evidence)
    {
        var shares = Shares(evidence);
        var total = 0.0;
        foreach (var share in shares)
            total += share;
        total *= 1 + (settings.NamedTitleBonus * Math.Pow(TitleNamed(item, evidence), 4));
        var score = yardstick.Score(total);
        return new Assessment(total, score, yardstick.StrengthOf(score, profile, evidence, shares));
    }

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

    /// <summary>How much of an item's title the profile says, 0 to 1: a profile that names an item in full means it.</summary>
    private double TitleNamed(AnalysedText item, ReadOnlySpan<Evidence> evidence)
    {
        double named = 0, whole = 0;
        foreach (var key in item.TitleWords)
        {
            var rarity = postings.Rarity(key);
            whole += rarity;
            named += rarity * BestWayTo(key, evidence);
        }

        return whole > 0 ? named / whole : 0;
    }

    private float BestWayTo(ulong key, ReadOnlySpan<Evidence> evidence)
    {
        var best = 0f;
        foreach (var one in evidence)
        {
            var way = profile.Slots[one.Slot].Ways[one.Way];
            if (way.Key == key && way.Weight > best)
                best = way.Weight;
        }

        return best;
    }
}
