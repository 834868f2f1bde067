using Samklang.Matching.Analysis;

namespace Samklang.Matching.Index;

/// <summary>How well a profile reaches a term: the weight of its way there, and how much it cares.</summary>
internal interface IReach
{
    (float Weight, double Care) To(ulong key);
}

/// <summary>What the evidence for one item says of a term.</summary>
internal readonly ref struct EvidenceReach(ReadProfile profile, ReadOnlySpan<Evidence> evidence) : IReach
{
    private readonly ReadOnlySpan<Evidence> evidence = evidence;

    public (float Weight, double Care) To(ulong key)
    {
        var best = (Weight: 0f, Care: 0.0);
        foreach (var one in this.evidence)
        {
            var slot = profile.Slots[one.Slot];
            var way = slot.Ways[one.Way];
            if (way.Key == key && way.Weight > best.Weight)
                best = (way.Weight, slot.Care);
        }

        return best;
    }
}

/// <summary>What an item gains by the best-said of its names: a profile that names an item in full means it.</summary>
internal static class Naming
{
    private const double AlmostAll = 0.99;

    /// <summary>What evidence gains by the names; nothing, and quickly so, when it says no word of them.</summary>
    public static double Gain(ReadOnlySpan<ulong> names, ReadProfile profile, ReadOnlySpan<Evidence> evidence, Background background, EngineSettings settings)
    {
        foreach (var one in evidence)
        {
            if (names.Contains(profile.Slots[one.Slot].Ways[one.Way].Key))
                return Gain(names, new EvidenceReach(profile, evidence), background, settings);
        }

        return 1;
    }

    /// <returns>At least 1 and at most <see cref="EngineSettings.MostByTitle"/>.</returns>
    public static double Gain<TReach>(ReadOnlySpan<ulong> names, TReach reach, Background background, EngineSettings settings)
        where TReach : IReach, allows ref struct
    {
        var best = 1.0;
        while (ItemNames.Next(ref names, out var words, out var pairs))
        {
            var named = Named(words, reach, background);
            var inOrder = named < AlmostAll ? 0 : InOrder(pairs, reach, settings.PairWeight);
            best = Math.Max(best, settings.ByTitle(named, inOrder));
        }

        return best;
    }

    /// <summary>How much of a name's words the profile says, 0 to 1.</summary>
    private static double Named<TReach>(ReadOnlySpan<ulong> words, TReach reach, Background background)
        where TReach : IReach, allows ref struct
    {
        double named = 0, whole = 0;
        foreach (var key in words)
        {
            var rarity = background.Rarity(key);
            whole += rarity;
            named += rarity * reach.To(key).Weight;
        }

        return whole > 0 ? named / whole : 0;
    }

    /// <summary>How much the profile cares for the least of a name's pairs of neighbours, 0 to 1; 0 for a name of one word.</summary>
    private static double InOrder<TReach>(ReadOnlySpan<ulong> pairs, TReach reach, double pairWeight)
        where TReach : IReach, allows ref struct
    {
        var least = pairs.Length == 0 ? 0 : pairWeight;
        foreach (var pair in pairs)
            least = Math.Min(least, reach.To(pair).Care);
        return least <= 0 ? 0 : least / pairWeight;
    }
}
