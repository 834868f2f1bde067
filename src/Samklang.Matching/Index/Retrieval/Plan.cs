namespace Samklang.Matching.Index.Retrieval;

/// <summary>A way of a slot that some item can be met by, and what it adds to an item that is full of it to the measure of 1.</summary>
internal readonly record struct PlannedWay(int Way, ulong Key, float Factor);

/// <summary>A term that may stand in a name: how much of a name it says at most, and how much rarer it is than the most common one.</summary>
internal readonly record struct PlannedName(ulong Key, float Said, float Rarer);

/// <summary>What a profile asks, weighed against a background: its slots with the ways that any item holds.</summary>
internal sealed class Plan
{
    private readonly Dictionary<ulong, float> reach = [];

    public Plan(ReadProfile profile, Background background, EngineSettings settings, GainTable gains)
    {
        (Profile, Background, Gains) = (profile, background, gains);
        Slots = [.. profile.Slots.Select(slot => Ways(slot, background, settings)).Where(ways => ways.Length > 0)];
        var least = Math.Min(background.LeastRarity, reach.Count == 0 ? double.MaxValue : reach.Keys.Min(background.Rarity));
        LeastRarity = (float)least;
        Names = [.. reach.Where(pair => pair.Value > 0).Select(pair => NameOf(pair.Key, pair.Value, least))];
    }

    public ReadProfile Profile { get; }

    public Background Background { get; }

    public IReadOnlyList<PlannedWay[]> Slots { get; }

    /// <summary>The terms that are reached, as parts of names.</summary>
    public PlannedName[] Names { get; }

    public float LeastRarity { get; }

    public GainTable Gains { get; }

    /// <summary>The heaviest way from the profile to a term; 0 when there is none.</summary>
    public float Reaches(ulong key) => reach.GetValueOrDefault(key);

    private PlannedName NameOf(ulong key, float weight, double least)
    {
        var rarity = Background.Rarity(key);
        return new PlannedName(key, (float)(rarity * weight) * (1 + Bar.Slack), (float)(rarity - least));
    }

    private PlannedWay[] Ways(Slot slot, Background background, EngineSettings settings)
    {
        var own = background.OwnRarity(slot);
        var ways = new List<PlannedWay>(slot.Ways.Count);
        for (var w = 0; w < slot.Ways.Count; w++)
        {
            var (key, weight) = (slot.Ways[w].Key, slot.Ways[w].Weight);
            if (!background.IsHeld(key))
                continue;
            var factor = slot.Worth(w, Math.Min(background.Rarity(key), own), settings.ShareOf(slot.Kind));
            reach[key] = Math.Max(weight, reach.GetValueOrDefault(key));
            if (factor > 0)
                ways.Add(new PlannedWay(w, key, (float)factor));
        }

        return [.. ways];
    }
}
