namespace Samklang.Matching.Tagging;

/// <summary>What the label matching of the engine says of a text: the concepts by rank, with their scores.</summary>
internal readonly record struct RankedLabel(int Concept, double Score, int Rank);

/// <summary>A text ready to be asked about concepts.</summary>
/// <param name="Reading">Its words against all labels.</param>
/// <param name="Ranked">What the engine's own matching of labels gives.</param>
/// <param name="Likeness">How alike it is to each text learnt from.</param>
/// <param name="Learnt">What the linear model says, by concept.</param>
/// <param name="Self">Its number among the texts learnt from, whose answer must then not be used; -1 for any other text.</param>
internal sealed record AskedText(
    TextReading Reading, IReadOnlyList<RankedLabel> Ranked, float[] Likeness, IReadOnlyDictionary<int, double> Learnt, int Self);

/// <summary>A concept that may be proposed, with everything known that speaks for or against it.</summary>
internal readonly record struct Candidate(int Concept, float[] Signals);

/// <summary>Turns what a text says of a concept into numbers. None of them knows which concept it is.</summary>
internal sealed class Signals(Lessons lessons, ConceptLabels labels, LabelWords words)
{
    private const int FromLearnt = 40;
    private const int FromNeighbours = 40;
    private const int FromRanking = 40;
    private const int FromWords = 30;
    private const double WholeCover = 0.9;
    private const int Neighbours = 15;
    private const int Companions = 8;

    public List<Candidate> Of(AskedText text)
    {
        var near = Near(text);
        var byWords = words.Score(text.Learnt);
        var wordRanks = RanksOf(Enumerable.Range(0, byWords.Length).Where(concept => byWords[concept] > 0), concept => byWords[concept], 200);
        var learntRanks = RanksOf(text.Learnt.Keys, concept => text.Learnt[concept], int.MaxValue);
        var unlearnt = text.Learnt.Values.Count(value => value > 0);
        var ranked = text.Ranked.ToDictionary(label => label.Concept);
        var chosen = new HashSet<int>(learntRanks.Where(pair => pair.Value < FromLearnt).Select(pair => pair.Key));
        chosen.UnionWith(near.Shares.OrderByDescending(pair => pair.Value).Take(FromNeighbours).Select(pair => pair.Key));
        chosen.UnionWith(text.Ranked.Take(FromRanking).Select(label => label.Concept));
        chosen.UnionWith(wordRanks.Where(pair => pair.Value < FromWords).Select(pair => pair.Key));
        chosen.UnionWith(text.Reading.Mentions.Where(pair => pair.Value.AloneCount > 0).Select(pair => pair.Key));
        chosen.UnionWith(text.Reading.Covers.Where(pair => pair.Value.Share > WholeCover).Select(pair => pair.Key));
        var companions = CompanionsOf(text);
        var covers = RanksOf(chosen, concept => text.Reading.Covers.GetValueOrDefault(concept).Share, int.MaxValue);
        return
        [
            .. chosen.Order().Select(concept => new Candidate(concept,
            [
                .. LearntSignals(text, concept, learntRanks.GetValueOrDefault(concept, unlearnt), near),
                .. LabelSignals(text, concept, ranked),
                (float)Math.Log(1 + covers[concept]), (float)companions.GetValueOrDefault(concept),
                (float)byWords[concept], (float)Math.Log(1 + wordRanks.GetValueOrDefault(concept, 200)),
            ])),
        ];
    }

    private float[] LearntSignals(AskedText text, int concept, int rank, NearTexts near)
    {
        var own = text.Self >= 0 && lessons.Given[text.Self].Contains(concept) ? 1 : 0;
        var given = lessons.GivenCount(concept) - own;
        var learnt = text.Learnt.GetValueOrDefault(concept);
        var (closest, sum) = near.Likest.GetValueOrDefault(concept);
        return
        [
            (float)learnt, (float)Math.Log(1 + rank), (float)near.Shares.GetValueOrDefault(concept),
            (float)Math.Log(1 + given), given > 0 ? (float)(learnt / Math.Sqrt(given)) : 0, (float)closest,
            given > 0 ? (float)(sum / Math.Sqrt(given)) : 0, given > 0 ? (float)(sum / given) : 0,
        ];
    }

    private float[] LabelSignals(AskedText text, int concept, Dictionary<int, RankedLabel> ranked)
    {
        var isRanked = ranked.TryGetValue(concept, out var label);
        var isMentioned = text.Reading.Mentions.TryGetValue(concept, out var mention);
        var cover = text.Reading.Covers.GetValueOrDefault(concept);
        var isOwn = isMentioned && text.Self >= 0;
        var mentioned = lessons.MentionedCount(concept) - (isOwn ? 1 : 0);
        var rightly = lessons.MentionedRightlyCount(concept) - (isOwn && lessons.Given[text.Self].Contains(concept) ? 1 : 0);
        var trust = (rightly + (lessons.MentionTrust * 4)) / (mentioned + 4);
        return
        [
            isRanked ? (float)label.Score : 0, isRanked ? (float)(label.Score / Math.Max(text.Ranked[0].Score, 1e-9)) : 0, isRanked ? 1f / (1 + label.Rank) : 0,
            (float)Math.Log(1 + mention.AloneCount), isMentioned ? (float)(Math.Log(trust / (1 - trust)) + 3) : 0, Math.Min(mention.Length, 4),
            isMentioned ? mention.First / (float)text.Reading.Tokens.Count : 1, (float)cover.Share, (float)cover.InTitle, (float)cover.Mass,
            (float)cover.Fullness, (float)cover.Salience, (float)Math.Log((mentioned + 1.0) / lessons.Count), labels.Of[concept].Count > 0 ? labels.Of[concept][0].Stems.Length : 0,
        ];
    }

    private NearTexts Near(AskedText text)
    {
        var likest = new Dictionary<int, (double Closest, double Sum)>();
        for (var other = 0; other < lessons.Count; other++)
        {
            if (other == text.Self)
                continue;
            foreach (var concept in lessons.Given[other])
            {
                var (closest, sum) = likest.GetValueOrDefault(concept);
                likest[concept] = (Math.Max(closest, text.Likeness[other]), sum + text.Likeness[other]);
            }
        }

        var shares = new Dictionary<int, double>();
        var nearest = Enumerable.Range(0, lessons.Count).Where(other => other != text.Self).OrderByDescending(other => text.Likeness[other]).Take(Neighbours).ToList();
        var all = Math.Max(nearest.Sum(other => (double)text.Likeness[other]), 1e-9);
        foreach (var other in nearest)
        {
            foreach (var concept in lessons.Given[other])
                shares[concept] = shares.GetValueOrDefault(concept) + (text.Likeness[other] / all);
        }

        return new NearTexts(shares, likest);
    }

    // What texts with the likeliest concepts had besides.
    private Dictionary<int, double> CompanionsOf(AskedText text)
    {
        var companions = new Dictionary<int, double>();
        var own = text.Self >= 0 ? lessons.Given[text.Self] : [];
        foreach (var (concept, learnt) in text.Learnt.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(Companions))
        {
            var isOwn = own.Contains(concept);
            foreach (var (other, count) in lessons.GivenWith(concept).Where(pair => pair.Key != concept))
            {
                var seen = count - (isOwn && own.Contains(other) ? 1 : 0);
                companions[other] = companions.GetValueOrDefault(other) + (Math.Max(learnt, 0) * seen / (lessons.GivenCount(concept) - (isOwn ? 1 : 0) + 2));
            }
        }

        return companions;
    }

    private static Dictionary<int, int> RanksOf(IEnumerable<int> concepts, Func<int, double> score, int most) =>
        concepts.OrderByDescending(score).ThenBy(concept => concept).Take(most).Select((concept, rank) => (concept, rank)).ToDictionary(pair => pair.concept, pair => pair.rank);

    private sealed record NearTexts(Dictionary<int, double> Shares, Dictionary<int, (double Closest, double Sum)> Likest);
}
