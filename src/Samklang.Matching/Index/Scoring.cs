using Samklang.Matching.Concepts;

namespace Samklang.Matching.Index;

/// <summary>A slot that an item meets: by which way, and what that is worth.</summary>
internal readonly record struct Evidence(int Slot, int Way, double Worth);

/// <summary>What all the evidence for one item amounts to.</summary>
internal readonly record struct Assessment(double Total, double Score, Strength? Strength);

/// <summary>
/// The one place where evidence becomes a score. Find and Route hand it the same evidence in the same order, so that both
/// directions agree to the last bit.
/// </summary>
internal static class Scoring
{
    public static double Worth(Slot slot, Way way, double wayRarity, double ownRarity, double fullness) =>
        slot.Care * way.Weight * Math.Min(wayRarity, ownRarity) * fullness;

    /// <summary>Weighs the evidence for one item: at most one piece for each slot, in the order of the slots.</summary>
    public static Assessment Assess(ReadProfile profile, Yardstick yardstick, ReadOnlySpan<Evidence> evidence)
    {
        var shares = Shares(profile, evidence);
        double total = 0, strongest = 0;
        var subjects = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            total += shares[i];
            if (!profile.Slots[evidence[i].Slot].IsSubject)
                continue;
            strongest = Math.Max(strongest, shares[i]);
            subjects += shares[i] > yardstick.Worthwhile ? 1 : 0;
        }

        var score = yardstick.Score(total);
        return new Assessment(total, score, yardstick.StrengthOf(score, subjects));
    }

    /// <summary>
    /// What each piece of evidence adds. A concept or a phrase adds only what its own words haven't given already, so that a
    /// phrase never counts as words and as a concept both.
    /// </summary>
    public static double[] Shares(ReadProfile profile, ReadOnlySpan<Evidence> evidence)
    {
        var shares = new double[evidence.Length];
        for (var i = 0; i < evidence.Length; i++)
        {
            var slot = profile.Slots[evidence[i].Slot];
            shares[i] = slot.Kind is SlotKind.Concept or SlotKind.Phrase
                ? Math.Max(0, evidence[i].Worth - OfMembers(slot, shares, evidence[..i]))
                : evidence[i].Worth;
        }

        return shares;
    }

    static double OfMembers(Slot slot, double[] shares, ReadOnlySpan<Evidence> before)
    {
        double sum = 0;
        var k = 0;
        foreach (var member in slot.Members)
        {
            while (k < before.Length && before[k].Slot < member)
                k++;
            if (k < before.Length && before[k].Slot == member)
                sum += shares[k];
        }

        return sum;
    }
}
