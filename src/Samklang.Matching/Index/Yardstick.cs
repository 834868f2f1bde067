namespace Samklang.Matching.Index;

/// <summary>What a profile could reach in an index: turns totals into scores that can be compared across profiles.</summary>
internal sealed class Yardstick
{
    const int SlotsCounted = 10;

    readonly double _reach;
    readonly EngineSettings _settings;

    public Yardstick(ReadProfile profile, Postings postings, EngineSettings settings)
    {
        _settings = settings;
        _reach = profile.Slots.Where(slot => slot.Kind is SlotKind.Word or SlotKind.Identifier)
            .Select(slot => slot.Care * postings.Rarity(slot.Ways[0].Key)).OrderDescending().Take(SlotsCounted).Sum();
    }

    public double Score(double total)
    {
        if (_reach <= 0)
            return 0;
        var covered = total / _reach;
        var weight = 1 - Math.Exp(-total / _settings.EvidenceScale);
        return Math.Min(1, Math.Sqrt(Math.Min(covered, 1) * weight));
    }

    public Strength? StrengthOf(double score, ReadProfile profile, ReadOnlySpan<Evidence> evidence, double[] shares)
    {
        var subjects = 0;
        for (var i = 0; i < shares.Length; i++)
        {
            if (profile.Slots[evidence[i].Slot].IsSubject && shares[i] > _reach / SlotsCounted * 0.4)
                subjects++;
        }

        if (score >= _settings.StrongFrom && subjects >= 3)
            return Strength.Strong;
        if (score >= _settings.LikelyFrom && subjects >= 2)
            return Strength.Likely;
        return score >= _settings.PossibleFrom && subjects >= 1 ? Strength.Possible : null;
    }
}
