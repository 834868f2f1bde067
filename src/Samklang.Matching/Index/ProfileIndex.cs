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

    private readonly EngineParts parts;
    private readonly ItemIndex background;
    private readonly ProfileTexts texts = new();
    private readonly Askers askers;
    private readonly RoutingSums.Pool sums;
    private Rarities? rarities;

    internal ProfileIndex(EngineParts parts, IEnumerable<MatchText> profiles, ItemIndex background)
    {
        (this.parts, this.background) = (parts, background);
        var draft = new Askers.Draft();
        foreach (var profile in profiles.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(parts.ProfileReader.Read))
        {
            foreach (var slot in profile.Slots)
                draft.Add(texts.Count, slot, parts.Settings.ShareOf(slot.Kind));
            texts.Add(profile.Text);
        }

        texts.Trim();
        askers = draft.Finish();
        sums = new RoutingSums.Pool(askers.Count, texts.Count);
    }

    public int Count => texts.Count;

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
        var hits = new List<Hit>();
        foreach (var profile in own.Met)
        {
            if ((atLeast is null || MayMatch(profile, own, rarities)) && Judge(this.parts.ProfileReader.Read(texts.Read(profile)), item, rarities.Background, atLeast) is { } hit)
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
        var needed = rarities.Needed(profile, one => LeastTotal(one, rarities.Background));
        if (sum * settings.MostByTitle < needed)
            return false;
        var named = own.MostNamed(profile);
        return sum * settings.ByTitle(named, inOrder: named < NotAll ? 0 : 1) >= needed;
    }

    private double LeastTotal(int profile, Background background) =>
        new Scorer(this.parts.ProfileReader.Read(texts.Read(profile)), background, this.parts.Settings).LeastTotal(Strength.Possible);

    private Hit? Judge(ReadProfile profile, AnalysedText item, Background background, Strength? atLeast)
    {
        var evidence = Evidence(profile, item, background);
        var scorer = new Scorer(profile, background, this.parts.Settings);
        var assessment = scorer.Assess(item.Names, evidence);
        if (atLeast is not null && !(assessment.Strength >= atLeast))
            return null;
        var reasons = ReasonWriter.Write(profile, item, evidence, scorer.Shares(evidence), this.parts.Settings.MostReasons);
        return new Hit(profile.Text.Id, assessment.Score, assessment.Strength ?? Strength.Possible, reasons);
    }

    private static Evidence[] Evidence(ReadProfile profile, AnalysedText item, Background background)
    {
        var evidence = new List<Evidence>();
        for (var s = 0; s < profile.Slots.Length; s++)
        {
            var slot = profile.Slots[s];
            var own = background.OwnRarity(slot);
            var best = new Evidence(s, 0, 0);
            for (var w = 0; w < slot.Ways.Count; w++)
            {
                if (item.Find(slot.Ways[w].Key) is not { } held)
                    continue;
                var worth = slot.Worth(w, Math.Min(background.Rarity(held.Key), own), background.Fullness.Of(held.Amount, item.Length));
                if (worth > best.Worth)
                    best = new Evidence(s, w, worth);
            }

            if (best.Worth > 0)
                evidence.Add(best);
        }

        return [.. evidence];
    }

    private Rarities RaritiesFor(Background now)
    {
        var known = rarities;
        if (known is null || known.Background != now)
            rarities = known = new Rarities(askers, now, texts.Count);
        return known;
    }
}
