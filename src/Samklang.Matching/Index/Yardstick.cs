namespace Samklang.Matching.Index;

/// <summary>What a profile could reach in an index: turns totals into scores that can be compared across profiles.</summary>
internal sealed class Yardstick
{
    private const int SlotsCounted = 18;
    private const double Unmet = 0.3;
    private const double HighestTotal = 1e9;

    private readonly double reach;
    private readonly EngineSettings settings;

    public Yardstick(ReadProfile profile, Background background, EngineSettings settings)
    {
        this.settings = settings;
        reach = profile.Slots.Select(slot => Potential(slot, background)).OrderDescending().Take(SlotsCounted).Sum();
    }

    /// <param name="reach">What the profile could reach, from an earlier yardstick for it and the same items.</param>
    /// <param name="settings">The engine's settings.</param>
    public Yardstick(double reach, EngineSettings settings) => (this.reach, this.settings) = (reach, settings);

    public double Reach => reach;

    /// <summary>What the slot gives when it is met as well as these items can; a slot that none of them meets still counts.</summary>
    private double Potential(Slot slot, Background background)
    {
        var own = background.OwnRarity(slot);
        var best = 0.0;
        foreach (var way in slot.Ways)
        {
            if (background.IsHeld(way.Key))
                best = Math.Max(best, way.Weight * Math.Min(own, background.Rarity(way.Key)));
        }

        if (slot.Ways.Count == 0)
            return 0;
        if (best == 0)
            return slot.Kind is SlotKind.Word or SlotKind.Identifier ? slot.Care * background.Rarity(slot.Ways[0].Key) * Unmet : 0;
        return slot.Care * best * this.settings.ShareOf(slot.Kind);
    }

    public double Score(double total)
    {
        if (reach <= 0)
            return 0;
        var covered = total / reach;
        var weight = 1 - Math.Exp(-total / this.settings.EvidenceScale);
        return Math.Min(1, Math.Sqrt(Math.Min(covered, 1) * weight));
    }

    /// <summary>The least total by which a match can be so strong.</summary>
    public double LeastTotal(Strength strength) => LeastTotal(strength switch
    {
        Strength.Strong => this.settings.StrongFrom,
        Strength.Likely => this.settings.LikelyFrom,
        _ => this.settings.PossibleFrom,
    });

    /// <summary>The least total with a score, to the last bit or a little less.</summary>
    public double LeastTotal(double score)
    {
        var (low, high) = (0.0, Math.Max(reach, 1));
        while (Score(high) < score && high < HighestTotal)
            high *= 2;
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Score(middle) < score ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>
    /// Strong takes three subjects in common, or two of which a word stands in the item's title, or one concept that is most of
    /// what is asked, so that a common word never makes it; likely takes one that isn't a word of every call, nor a mere part of
    /// what is asked. One word of the item is one subject, however many words of the profile lead to it. Null is no match.
    /// </summary>
    public Strength? StrengthOf(double score, ReadProfile profile, ReadOnlySpan<ulong> names, ReadOnlySpan<Evidence> evidence, double[] shares)
    {
        if (score < this.settings.PossibleFrom)
            return null;
        var (subjects, isFragmentMet, namesConcept) = (new List<ulong>(), false, false);
        foreach (var (speaker, share) in Stretches.Of(profile, evidence, shares))
        {
            var slot = profile.Slots[speaker.Slot];
            var isWeighty = slot.IsSubject && share >= reach * this.settings.SubjectFrom;
            if (isWeighty && !slot.IsFragment && !subjects.Contains(slot.Ways[speaker.Way].Key))
                subjects.Add(slot.Ways[speaker.Way].Key);
            isFragmentMet |= isWeighty && slot.IsFragment;
            namesConcept |= slot.Kind == SlotKind.Concept && slot.Ways[speaker.Way].Bridge == Bridge.Concept && share >= reach * 0.5;
        }

        return (score >= this.settings.StrongFrom, score >= this.settings.LikelyFrom, subjects.Count) switch
        {
            (true, _, >= 3) => Strength.Strong,
            (true, _, 2) when IsInTitle(profile, names, evidence) => Strength.Strong,
            (true, _, 1) when score >= this.settings.StrongAloneFrom && namesConcept => Strength.Strong,
            (_, true, >= 1) => Strength.Likely,
            (_, _, >= 1) => Strength.Possible,
            _ => isFragmentMet ? Strength.Possible : null,
        };
    }

    private static bool IsInTitle(ReadProfile profile, ReadOnlySpan<ulong> names, ReadOnlySpan<Evidence> evidence)
    {
        foreach (var one in evidence)
        {
            if (profile.Slots[one.Slot] is { IsSubject: true } slot && names.Contains(slot.Ways[one.Way].Key))
                return true;
        }

        return false;
    }
}
