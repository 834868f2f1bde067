namespace Samklang.Specialisation.Suggestions;

/// <summary>Finds what speaks for a partner, as evidence that can be said in a sentence.</summary>
internal sealed class FindReasons(PartnerGraph graph, ReadSignals read)
{
    private const int Most = 3;
    private const int FewestWords = 2;

    // One and a half times as often as by chance.
    private static readonly double oftenTogether = Math.Log(1.5);

    public IReadOnlyList<PartnerReason> For(PartnerAsk ask, int candidate)
    {
        List<PartnerReason> reasons = [];
        if (Subjects(ask.Subjects, candidate, isAsked: true) is { } asked)
            reasons.Add(asked);
        if (ask.Asker is { } id && graph.PlaceOf(id) is { } asker)
        {
            if (Subjects(read.OwnSubjects(asker).Keys, candidate, isAsked: false) is { } own)
                reasons.Add(own);
            HashSet<int> shared = read.PartnersOf(asker);
            shared.IntersectWith(read.PartnersOf(candidate));
            if (shared.Count > 0)
                reasons.Add(new SharedPartnerReason([.. shared.OrderBy(s => graph.Of(s).Length).ThenBy(s => s).Take(Most).Select(s => graph.Organisations[s].Name)], shared.Count));
        }
        int[] of = graph.Of(candidate);
        reasons.Add(new ExperienceReason(of.Length, of.Max(place => graph.Gatherings[place].Year)));
        if (read.CountryOdds(ask.Country, candidate) > oftenTogether && graph.Organisations[candidate].Country is var country && country != ask.Country)
            reasons.Add(new CountryReason(ask.Country, country));
        return reasons;
    }

    // Words are left out where a field or a topic says the same, and one word alone ("pilot") says nothing.
    private SubjectReason? Subjects(IEnumerable<int> asked, int candidate, bool isAsked)
    {
        HashSet<int> wanted = [.. asked.Where(s => read.RarityOf(s) > 0)];
        Dictionary<int, int> counts = [];
        foreach (int place in graph.Of(candidate))
            foreach (int subject in graph.Gatherings[place].Subjects)
                if (wanted.Contains(subject))
                    counts[subject] = counts.GetValueOrDefault(subject) + 1;
        List<int> told = [.. counts.Keys.OrderByDescending(s => graph.Subjects[s].Kind).ThenByDescending(s => counts[s] * read.RarityOf(s)).ThenBy(s => s)];
        List<int> named = [.. told.Where(s => graph.Subjects[s].Kind != SubjectKind.Word)];
        List<int> best = [.. (named.Count > 0 ? named : told).Take(Most)];
        return best.Count == 0 || (named.Count == 0 && told.Count < FewestWords) ? null : new([.. best.Select(s => graph.Subjects[s])], graph.Of(candidate).Count(place => graph.Gatherings[place].Subjects.Any(best.Contains)), isAsked);
    }
}
