namespace Samklang.Matching.Index.Retrieval;

/// <summary>A way of a slot that some item can be met by, and what it adds to an item that is full of it to the measure of 1.</summary>
internal readonly record struct PlannedWay(int Way, ulong Key, float Factor);

/// <summary>What a profile asks, weighed against a background: its slots with the ways that any item holds.</summary>
internal sealed class Plan
{
    private readonly Dictionary<ulong, float> reach = [];

    public Plan(ReadProfile profile, Background background, EngineSettings settings)
    {
        (Profile, Background) = (profile, background);
        Slots = [.. profile.Slots.Select(slot => Ways(slot, background, settings)).Where(ways => ways.Length > 0)];
    }

    public ReadProfile Profile { get; }

    public Background Background { get; }

    public IReadOnlyList<PlannedWay[]> Slots { get; }

    /// <summary>The heaviest way from the profile to a term; 0 when there is none.</summary>
    public float Reaches(ulong key) => reach.GetValueOrDefault(key);

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
            ways.Add(new PlannedWay(w, key, (float)factor));
            reach[key] = Math.Max(weight, reach.GetValueOrDefault(key));
        }

        return [.. ways];
    }
}
