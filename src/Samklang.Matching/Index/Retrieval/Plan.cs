namespace Samklang.Matching.Index.Retrieval;

/// <summary>A way of a slot that some item can be met by.</summary>
/// <param name="Slot">The slot's number in the profile.</param>
/// <param name="Way">The way's number in the slot.</param>
/// <param name="Term">The number of its term among those of the plan.</param>
/// <param name="Rarity">How rare the term counts as.</param>
/// <param name="Factor">What it adds to an item that is full of it to the measure of 1.</param>
internal readonly record struct PlannedWay(int Slot, int Way, int Term, double Rarity, float Factor);

/// <summary>
/// A term, by its number among those of the plan, that may stand in a name: how much of a name it says at most, and how much rarer it is than the
/// most common one.
/// </summary>
internal readonly record struct PlannedName(int Term, float Said, float Rarer);

/// <summary>What a profile asks, weighed against a background: its slots with the ways that any item holds.</summary>
internal sealed class Plan
{
    private readonly Dictionary<ulong, float> reach = [];
    private readonly ulong[] keys;
    private readonly int[]?[] terms;

    public Plan(ReadProfile profile, Background background, EngineSettings settings, GainTable gains)
    {
        (Profile, Background, Gains) = (profile, background, gains);
        var numbers = new Dictionary<ulong, int>();
        Slots = [.. profile.Slots.Select((slot, s) => Ways(slot, s, numbers, settings)).Where(ways => ways.Length > 0)];
        keys = new ulong[numbers.Count];
        foreach (var (key, number) in numbers)
            keys[number] = key;
        terms = new int[background.Segments.Count][];
        var least = Math.Min(background.LeastRarity, keys.Length == 0 ? double.MaxValue : keys.Min(background.Rarity));
        LeastRarity = (float)least;
        Names = [.. numbers.Where(pair => reach[pair.Key] > 0).Select(pair => NameOf(pair.Key, pair.Value, least))];
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

    /// <summary>The numbers that the plan's terms have in a segment, -1 for those that it doesn't hold. Two threads that ask at once find the same.</summary>
    public int[] TermsIn(int segment) => terms[segment] ??= Array.ConvertAll(keys, Background.Segments[segment].Segment.Find);

    private PlannedName NameOf(ulong key, int term, double least)
    {
        var rarity = Background.Rarity(key);
        return new PlannedName(term, (float)(rarity * reach[key]) * (1 + Bar.Slack), (float)(rarity - least));
    }

    private PlannedWay[] Ways(Slot slot, int s, Dictionary<ulong, int> numbers, EngineSettings settings)
    {
        var own = Background.OwnRarity(slot);
        var ways = new List<PlannedWay>(slot.Ways.Count);
        for (var w = 0; w < slot.Ways.Count; w++)
        {
            var (key, weight) = (slot.Ways[w].Key, slot.Ways[w].Weight);
            if (!Background.IsHeld(key))
                continue;
            var rarity = Math.Min(Background.Rarity(key), own);
            var factor = slot.Worth(w, rarity, settings.ShareOf(slot.Kind));
            reach[key] = Math.Max(weight, reach.GetValueOrDefault(key));
            numbers.TryAdd(key, numbers.Count);
            if (factor > 0)
                ways.Add(new PlannedWay(s, w, numbers[key], rarity, (float)factor));
        }

        return [.. ways];
    }
}
