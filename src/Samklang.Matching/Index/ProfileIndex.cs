using Samklang.Matching.Index;

namespace Samklang.Matching;

/// <summary>
/// Profiles that an item is routed to. Agrees with <see cref="ItemIndex"/>: a profile is among an item's hits if and
/// only if the item, put into the background, is among the profile's, with the same score and the same reasons. Immutable.
/// </summary>
public sealed class ProfileIndex
{
    readonly EngineParts _parts;
    readonly ItemIndex _background;
    readonly ReadProfile[] _profiles;
    readonly Dictionary<ulong, List<Asked>> _byTerm = [];

    internal ProfileIndex(EngineParts parts, IEnumerable<MatchText> profiles, ItemIndex background)
    {
        (_parts, _background) = (parts, background);
        _profiles = [.. profiles.Select(parts.ProfileReader.Read)];
        for (var p = 0; p < _profiles.Length; p++)
            Add(p, _profiles[p]);
    }

    public int Count => _profiles.Length;

    /// <summary>The profiles that an item matches at least so strongly, best first; a hit's id is the profile's.</summary>
    public IReadOnlyList<Hit> Route(MatchText item, Strength atLeast = Strength.Possible)
    {
        var analysed = _parts.ItemReader.Read(item);
        return _background.Reading(postings =>
        {
            var hits = new List<Hit>();
            foreach (var (p, evidence) in Gather(analysed, postings))
            {
                var profile = _profiles[p];
                var best = Best(evidence);
                var scorer = new Scorer(profile, postings, _parts.Settings);
                var assessment = scorer.Assess(analysed, best);
                if (assessment.Strength >= atLeast)
                    hits.Add(new Hit(profile.Text.Id, assessment.Score, assessment.Strength.Value, ReasonWriter.Write(profile, analysed, best, scorer.Shares(best), _parts.Settings.MostReasons)));
            }

            return hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Id, StringComparer.Ordinal).ToList();
        });
    }

    void Add(int p, ReadProfile profile)
    {
        for (var s = 0; s < profile.Slots.Length; s++)
        {
            for (var w = 0; w < profile.Slots[s].Ways.Count; w++)
            {
                var key = profile.Slots[s].Ways[w].Key;
                if (!_byTerm.TryGetValue(key, out var list))
                    _byTerm[key] = list = [];
                list.Add(new Asked(p, s, w));
            }
        }
    }

    Dictionary<int, List<Evidence>> Gather(Analysis.AnalysedText item, Postings postings)
    {
        var byProfile = new Dictionary<int, List<Evidence>>();
        foreach (var term in item.Terms)
        {
            if (!_byTerm.TryGetValue(term.Key, out var askers))
                continue;
            var rarity = postings.Rarity(term.Key);
            var fullness = postings.Fullness(term.Amount, item.Length);
            foreach (var (p, s, w) in askers)
            {
                var slot = _profiles[p].Slots[s];
                if (!byProfile.TryGetValue(p, out var list))
                    byProfile[p] = list = [];
                list.Add(new Evidence(s, w, slot.Worth(w, Math.Min(rarity, Gathering.OwnRarity(slot, postings)), fullness)));
            }
        }

        return byProfile;
    }

    static Evidence[] Best(List<Evidence> evidence) =>
        [.. evidence.GroupBy(one => one.Slot).OrderBy(group => group.Key)
            .Select(group => group.OrderByDescending(one => one.Worth).ThenBy(one => one.Way).First())];

    readonly record struct Asked(int Profile, int Slot, int Way);
}
