using Samklang.Matching.Index;

namespace Samklang.Matching;

/// <summary>
/// Profiles that an item is routed to. Agrees with <see cref="ItemIndex"/>: a profile is among an item's hits if and
/// only if the item, put into the background, is among the profile's, with the same score and the same reasons. Immutable.
/// </summary>
public sealed class ProfileIndex
{
    private readonly EngineParts parts;
    private readonly ItemIndex background;
    private readonly ReadProfile[] profiles;
    private readonly Dictionary<ulong, List<Asked>> byTerm = [];

    internal ProfileIndex(EngineParts parts, IEnumerable<MatchText> profiles, ItemIndex background)
    {
        (this.parts, this.background) = (parts, background);
        this.profiles = [.. profiles.Select(parts.ProfileReader.Read)];
        for (var p = 0; p < this.profiles.Length; p++)
            Add(p, this.profiles[p]);
    }

    public int Count => this.profiles.Length;

    /// <summary>The profiles that an item matches at least so strongly, best first; a hit's id is the profile's.</summary>
    public IReadOnlyList<Hit> Route(MatchText item, Strength atLeast = Strength.Possible)
    {
        var analysed = this.parts.ItemReader.Read(item);
        return this.background.Reading(background =>
        {
            var hits = new List<Hit>();
            foreach (var (p, evidence) in Gather(analysed, background))
            {
                var profile = this.profiles[p];
                var best = Best(evidence);
                var scorer = new Scorer(profile, background, this.parts.Settings);
                var assessment = scorer.Assess(analysed.Names, best);
                if (assessment.Strength >= atLeast)
                    hits.Add(new Hit(profile.Text.Id, assessment.Score, assessment.Strength.Value, ReasonWriter.Write(profile, analysed, best, scorer.Shares(best), this.parts.Settings.MostReasons)));
            }

            return hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id, StringComparer.Ordinal).ToList();
        });
    }

    private void Add(int p, ReadProfile profile)
    {
        for (var s = 0; s < profile.Slots.Length; s++)
        {
            for (var w = 0; w < profile.Slots[s].Ways.Count; w++)
            {
                var key = profile.Slots[s].Ways[w].Key;
                if (!byTerm.TryGetValue(key, out var list))
                    byTerm[key] = list = [];
                list.Add(new Asked(p, s, w));
            }
        }
    }

    private Dictionary<int, List<Evidence>> Gather(Analysis.AnalysedText item, Background background)
    {
        var byProfile = new Dictionary<int, List<Evidence>>();
        foreach (var term in item.Terms)
        {
            if (!byTerm.TryGetValue(term.Key, out var askers))
                continue;
            var rarity = background.Rarity(term.Key);
            var fullness = background.Fullness.Of(term.Amount, item.Length);
            foreach (var (p, s, w) in askers)
            {
                var slot = this.profiles[p].Slots[s];
                if (!byProfile.TryGetValue(p, out var list))
                    byProfile[p] = list = [];
                list.Add(new Evidence(s, w, slot.Worth(w, Math.Min(rarity, background.OwnRarity(slot)), fullness)));
            }
        }

        return byProfile;
    }

    private static Evidence[] Best(List<Evidence> evidence) =>
        [.. evidence.GroupBy(one => one.Slot).OrderBy(group => group.Key)
            .Select(group => group.OrderByDescending(one => one.Worth).ThenBy(one => one.Way).First())];

    private readonly record struct Asked(int Profile, int Slot, int Way);
}
