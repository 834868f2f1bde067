namespace Samklang.Matching.Tagging;

/// <summary>Says which words of a text speak for a concept, and how much of it each is.</summary>
internal sealed class ProposalReasons(AnalysedForConcepts text, SparseVector vector, TrainedConcepts trained, ConceptLabels labels)
{
    private const int Most = 6;

    private readonly Dictionary<int, ulong> keys = trained.Lessons.Space.Numbers.Where(pair => vector.Terms.AsSpan().BinarySearch(pair.Value) >= 0)
        .ToDictionary(pair => pair.Value, pair => pair.Key);

    public IReadOnlyList<ProposalReason> For(int concept, TextReading reading, double learnt)
    {
        var best = text.Hits.Count > 0 ? Math.Max(text.Hits[0].Score, 1e-9) : 1;
        var byLabel = text.Hits.FirstOrDefault(hit => hit.Id == labels.Ids[concept]);
        var label = Math.Max(byLabel is null ? 0 : byLabel.Score / best, reading.Mentions.ContainsKey(concept) ? 0.5 : 0);
        var word = Math.Clamp(learnt, 0, 1);
        var all = Math.Max(label + word, 1e-9);
        IEnumerable<ProposalReason> reasons = [.. ByLabel(concept, reading, byLabel, label / all), .. ByWord(concept, word / all)];
        return [.. reasons.GroupBy(reason => reason.Words.ToLowerInvariant()).Select(Together).OrderByDescending(reason => reason.Weight).ThenBy(reason => reason.Place.Start).Take(Most)];
    }

    // A word that speaks for the concept in both ways is told once.
    private static ProposalReason Together(IGrouping<string, ProposalReason> same) => same.MinBy(reason => reason.Ground)! with { Weight = same.Sum(reason => reason.Weight) };

    private IEnumerable<ProposalReason> ByLabel(int concept, TextReading reading, Hit? hit, double share)
    {
        if (hit is not null)
            return hit.Reasons.Select(reason => new ProposalReason(ProposalGround.Label, reason.Asked, reason.InProfile[0], reason.Weight * share));
        if (!reading.Mentions.TryGetValue(concept, out var mention))
            return [];
        var (first, last) = (reading.Tokens[mention.First], reading.Tokens[Math.Min(mention.First + mention.Length, reading.Tokens.Count) - 1]);
        return first.Place.Field != last.Place.Field
            ? []
            : [Named(first.Place with { Length = last.Place.Start + last.Place.Length - first.Place.Start }, share)];
    }

    private IEnumerable<ProposalReason> ByWord(int concept, double share)
    {
        var parts = trained.Linear.Explain(concept, vector, trained.Lessons.Vectors).Where(pair => pair.Value > 0).ToList();
        var all = parts.Sum(pair => pair.Value);
        foreach (var (term, part) in parts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Most))
        {
            if (text.Terms.Find(keys[term]) is { PlaceCount: > 0 } held)
                yield return new ProposalReason(ProposalGround.Word, Words(text.Terms.Places(held)[0]), text.Terms.Places(held)[0], share * part / all);
        }
    }

    private ProposalReason Named(Place place, double share) => new(ProposalGround.Label, Words(place), place, share);

    private string Words(Place place) => text.Text.Fields[place.Field].Text.Substring(place.Start, place.Length);
}
