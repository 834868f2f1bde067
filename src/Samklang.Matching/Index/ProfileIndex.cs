using System.Runtime.InteropServices;
using Samklang.Matching.Analysis;
using Samklang.Matching.Index;
using Samklang.Matching.Index.Retrieval;
using Samklang.Matching.Index.Routing;

namespace Samklang.Matching;

/// <summary>
/// Profiles that an item is routed to. Agrees with <see cref="ItemIndex"/>: a profile is among an item's hits if and
/// only if the item, put into the background, is among the profile's, with the same score and the same reasons. Immutable.
/// </summary>
public sealed class ProfileIndex
{
    // A name counts as said in order only when almost all of it is said.
    private const double NotAll = 0.98;

    private static readonly MatchText NoText = new("", []);

    private readonly EngineParts parts;
    private readonly ItemIndex background;
    private readonly PackedProfiles packed = new();
    private readonly Askers askers;
    private readonly RoutingSums.Pool sums;
    private Rarities? rarities;

    internal ProfileIndex(EngineParts parts, IEnumerable<MatchText> profiles, ItemIndex background)
    {
        (this.parts, this.background) = (parts, background);
        var draft = new Askers.Draft();
        foreach (var profile in profiles.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(parts.ProfileReader.Read))
        {
            packed.Add(profile, Array.ConvertAll(profile.Slots, slot => draft.Add(packed.Count, slot, parts.Settings.ShareOf(slot.Kind))));
        }

        packed.Trim();
        askers = draft.Finish();
        sums = new RoutingSums.Pool(askers.Count, packed.Count);
    }

    public int Count => packed.Count;

    /// <summary>The profiles that an item matches at least so strongly, best first; a hit's id is the profile's.</summary>
    /// <param name="item">The item, which the background should hold too.</param>
    /// <param name="atLeast">Weaker matches are left out; null takes every profile that the item has anything for.</param>
    public IReadOnlyList<Hit> Route(MatchText item, Strength? atLeast = Strength.Possible)
    {
        var analysed = this.parts.ItemReader.Read(item);
        return this.background.Reading(now => Route(analysed, RaritiesFor(now), atLeast));
    }

    /// <summary>Reads an item and walks the lists that routing it would walk, and no more: what routing can't be faster than.</summary>
    internal int Touch(MatchText item)
    {
        var analysed = this.parts.ItemReader.Read(item);
        return this.background.Reading(now =>
        {
            var own = sums.Lend();
            own.Meet(askers, RaritiesFor(now), analysed, now.Fullness);
            own.AddUp(askers);
            var met = own.Met.Length;
            sums.GiveBack(own);
            return met;
        });
    }

    private List<Hit> Route(AnalysedText item, Rarities rarities, Strength? atLeast)
    {
        var own = sums.Lend();
        own.Meet(askers, rarities, item, rarities.Background.Fullness);
        own.AddUp(askers);
        if (atLeast is not null)
            own.MeetName(askers, rarities, item.Names);
        var (hits, asks, evidence) = (new List<Hit>(), new List<int>(), new List<Evidence>());
        foreach (var profile in own.Met)
        {
            if (atLeast is not null && !MayMatch(profile, own, rarities))
                continue;
            var slots = packed.Read(profile, askers, asks);
            Gather(slots, asks, own, item, rarities.Background, evidence);
            if (Judge(profile, slots, item, rarities, evidence, atLeast) is { } hit)
                hits.Add(hit);
        }

        sums.GiveBack(own);
        hits.Sort((one, other) => other.Score != one.Score ? other.Score.CompareTo(one.Score) : string.CompareOrdinal(one.Id, other.Id));
        return hits;
    }

    /// <summary>Whether a profile's sum, and what the item's name can make of it, is enough for any match at all.</summary>
    private bool MayMatch(int profile, RoutingSums own, Rarities rarities)
    {
        var (settings, sum) = (this.parts.Settings, own.Of(profile));
        var needed = rarities.Needed(profile) ?? rarities.KeepNeeded(profile, YardstickOf(profile, rarities).LeastTotal(Strength.Possible));
        if (sum * settings.MostByTitle < needed)
            return false;
        var named = own.MostNamed(profile);
        return sum * settings.ByTitle(named, inOrder: named < NotAll ? 0 : 1) >= needed;
    }

    private Yardstick YardstickOf(int profile, Rarities rarities) =>
        new(rarities.Reach(profile) ?? rarities.KeepReach(profile, ReachOf(profile, rarities.Background)), this.parts.Settings);

    private double ReachOf(int profile, Background background) =>
        new Yardstick(new ReadProfile(NoText, packed.Read(profile, askers, [])), background, this.parts.Settings).Reach;

    private Hit? Judge(int number, Slot[] slots, AnalysedText item, Rarities rarities, List<Evidence> gathered, Strength? atLeast)
    {
        var profile = new ReadProfile(NoText, slots);
        var evidence = CollectionsMarshal.AsSpan(gathered);
        var scorer = new Scorer(profile, rarities.Background, this.parts.Settings, YardstickOf(number, rarities));
        var shares = scorer.Shares(evidence);
        var assessment = scorer.Assess(item.Names, evidence, shares);
        if (atLeast is not null && !(assessment.Strength >= atLeast))
            return null;
        var whole = new ReadProfile(packed.Text(number), slots);
        var reasons = ReasonWriter.Write(whole, item, evidence, shares, this.parts.Settings.MostReasons);
        return new Hit(whole.Text.Id, assessment.Score, assessment.Strength ?? Strength.Possible, reasons);
    }

    /// <summary>Of the ways of each slot the one that is worth most, and the first of those that are worth the same.</summary>
    private void Gather(Slot[] slots, List<int> asks, RoutingSums own, AnalysedText item, Background background, List<Evidence> evidence)
    {
        evidence.Clear();
        for (var s = 0; s < slots.Length; s++)
        {
            var best = new Evidence(s, 0, 0);
            foreach (var (way, rarity, fullness) in asks[s] < 0 ? [] : own.WaysMet(asks[s], askers, item, background))
            {
                if (slots[s].Worth(way, rarity, fullness) is var worth && worth > best.Worth)
                    best = new Evidence(s, way, worth);
            }

            if (best.Worth > 0)
                evidence.Add(best);
        }
    }

    private Rarities RaritiesFor(Background now)
    {
        var known = rarities;
        if (known is null || known.Background != now)
            rarities = known = new Rarities(askers, now, packed.Count);
        return known;
    }
}
