using System.Collections.Concurrent;
using Samklang.Matching.Analysis;
using Samklang.Matching.Concepts;
using Samklang.Matching.Index.Packing;
using Samklang.Matching.Index.Segments;

namespace Samklang.Matching.Index.Routing;

/// <summary>
/// What an item gives each profile, added up: first the best way to each thing that is asked, then to all who ask it. Lent out empty and
/// given back empty.
/// </summary>
internal sealed class RoutingSums(int asks, int profiles)
{
    private readonly float[] best = new float[asks];
    private readonly int[] metAsks = new int[asks];
    private readonly MetWay[]?[] waysMet = new MetWay[]?[asks];
    private readonly float[] sums = new float[profiles];
    private readonly int[] metProfiles = new int[profiles];
    private readonly float[] named = new float[profiles];
    private readonly List<int> naming = [];
    private double wholeName;
    private int askCount;
    private int profileCount;

    /// <summary>The profiles with any evidence, in no order.</summary>
    public ReadOnlySpan<int> Met => metProfiles.AsSpan(0, profileCount);

    public float Of(int profile) => sums[profile];

    public void Meet(Askers askers, Rarities rarities, AnalysedText item, Fullness fullness)
    {
        foreach (var term in item.Terms)
        {
            if (askers.KeyNumber(term.Key) is not (>= 0 and var key))
                continue;
            var rarity = rarities.Of(key);
            var full = (float)fullness.Of(term.Amount, item.Length);
            foreach (var (ask, weight) in askers.MetBy(key))
            {
                var worth = weight * Math.Min(rarity, rarities.Own(ask)) * full;
                if (worth <= best[ask])
                    continue;
                if (best[ask] == 0)
                    metAsks[askCount++] = ask;
                best[ask] = worth;
            }
        }
    }

    /// <summary>The ways by which an item meets an ask, with all that an exact worth is made of but the care; the same for all who ask.</summary>
    public MetWay[] WaysMet(int ask, Askers askers, AnalysedText item, Background background)
    {
        if (best[ask] == 0)
            return [];
        return waysMet[ask] ??= Ways(askers.WaysOf(ask), item, background);
    }

    public void AddUp(Askers askers)
    {
        var cares = askers.Cares;
        foreach (var ask in metAsks.AsSpan(0, askCount))
        {
            var list = askers.ProfilesOf(ask);
            for (var (at, profile) = (0, -1); at < list.Length;)
            {
                profile += (int)VarInt.Read(list, ref at);
                var gain = cares[(int)VarInt.Read(list, ref at)] * best[ask];
                if (gain <= 0)
                    continue;
                if (sums[profile] == 0)
                    metProfiles[profileCount++] = profile;
                sums[profile] += gain;
            }
        }
    }

    /// <summary>Adds up how much of an item's one name each profile says at most, by whatever way.</summary>
    public void MeetName(Askers askers, Rarities rarities, ReadOnlySpan<ulong> names)
    {
        if (!ItemNames.Next(ref names, out var words, out _) || names.Length > 0)
            return;
        foreach (var word in words)
        {
            var rarity = rarities.Background.Rarity(word);
            wholeName += rarity;
            if (askers.KeyNumber(word) is not (>= 0 and var key))
                continue;
            foreach (var (ask, weight) in askers.MetBy(key))
                AddNaming(askers, ask, (float)rarity * weight);
        }
    }

    /// <summary>How much of the item's name a profile says at most, 0 to 1; 1 when the item has several names or none.</summary>
    public double MostNamed(int profile) => wholeName == 0 ? 1 : Math.Min(1, named[profile] * (1 + Retrieval.Bar.Slack) / wholeName);

    private static MetWay[] Ways(Way[] ways, AnalysedText item, Background background)
    {
        var (own, met) = (background.OwnRarity(ways), new List<MetWay>());
        for (var w = 0; w < ways.Length; w++)
        {
            if (item.Find(ways[w].Key) is { } held)
                met.Add(new MetWay(w, Math.Min(background.Rarity(held.Key), own), background.Fullness.Of(held.Amount, item.Length)));
        }

        return [.. met];
    }

    private void AddNaming(Askers askers, int ask, float share)
    {
        var list = askers.ProfilesOf(ask);
        for (var (at, profile) = (0, -1); at < list.Length;)
        {
            profile += (int)VarInt.Read(list, ref at);
            _ = VarInt.Read(list, ref at);
            if (named[profile] == 0)
                naming.Add(profile);
            named[profile] += share;
        }
    }

    public void Clear()
    {
        foreach (var profile in naming)
            named[profile] = 0;
        naming.Clear();
        wholeName = 0;
        foreach (var ask in metAsks.AsSpan(0, askCount))
            (best[ask], waysMet[ask]) = (0, null);
        foreach (var profile in Met)
            sums[profile] = 0;
        (askCount, profileCount) = (0, 0);
    }

    /// <summary>A way by which an item meets an ask, how rare its term is there, and how full the item is of it.</summary>
    public readonly record struct MetWay(int Way, double Rarity, double Fullness);

    /// <summary>Those that nobody uses at the moment.</summary>
    public sealed class Pool(int asks, int profiles)
    {
        private readonly ConcurrentBag<RoutingSums> free = [];

        public RoutingSums Lend() => free.TryTake(out var sums) ? sums : new RoutingSums(asks, profiles);

        public void GiveBack(RoutingSums sums)
        {
            sums.Clear();
            free.Add(sums);
        }
    }
}
