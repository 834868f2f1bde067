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
    private const double AlmostAll = 0.99;

    private readonly Yardstick yardstick = new(profile, postings, settings);

    /// <summary>Weighs the evidence for one item: at most one piece for each slot, in the order of the slots.</summary>
    public Assessment Assess(AnalysedText item, ReadOnlySpan<Evidence> evidence)
    {
        var shares = Shares(evidence);
        var total = 0.0;
        foreach (var share in shares)
            total += share;
        total *= 1 + Named(item, evidence);
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

    /// <summary>What an item gains by its best-said name: a profile that names an item in full means it.</summary>
    private double Named(AnalysedText item, ReadOnlySpan<Evidence> evidence)
    {
        var best = 0.0;
        foreach (var name in item.Names)
            best = Math.Max(best, Named(name, evidence));
        return best;
    }

    private double Named(ItemName name, ReadOnlySpan<Evidence> evidence)
    {
        double named = 0, whole = 0;
        foreach (var key in name.Words)
        {
            var rarity = postings.Rarity(key);
            whole += rarity;
            named += rarity * BestWayTo(key, evidence).Weight;
        }

        if (whole <= 0)
            return 0;
        var gain = settings.NamedTitleBonus * Math.Pow(named / whole, settings.NamedPower);
        return named < whole * AlmostAll ? gain : gain + (settings.NamedInOrderBonus * InOrder(name, evidence));
    }

    /// <summary>How much the profile cares for the least of a name's pairs of neighbours, 0 to 1; 0 for a name of one word.</summary>
    private double InOrder(ItemName name, ReadOnlySpan<Evidence> evidence)
    {
        var least = name.Pairs.Length == 0 ? 0 : settings.PairWeight;
        foreach (var pair in name.Pairs)
            least = Math.Min(least, BestWayTo(pair, evidence).Care);
        return least <= 0 ? 0 : least / settings.PairWeight;
    }

    private (float Weight, double Care) BestWayTo(ulong key, ReadOnlySpan<Evidence> evidence)
    {
        var best = (Weight: 0f, Care: 0.0);
        foreach (var one in evidence)
        {
            var slot = profile.Slots[one.Slot];
            var way = slot.Ways[one.Way];
            if (way.Key == key && way.Weight > best.Weight)
                best = (way.Weight, slot.Care);
        }

        return best;
    }
}
