namespace Samklang.Matching.Tagging;

/// <summary>
/// Concepts that share words in their labels share what was learnt: from what the model says of the concepts it knows, to the
/// words of their labels, to every concept with such words, also those that no text has had.
/// </summary>
internal sealed class LabelWords
{
    private const double AlternativeShare = 0.4;

    private readonly Dictionary<ulong, int> numbers = [];
    private readonly (int Word, float Weight)[][] byConcept;

    public LabelWords(ConceptLabels labels)
    {
        byConcept = new (int, float)[labels.Ids.Count][];
        for (var concept = 0; concept < byConcept.Length; concept++)
        {
            var words = labels.Of[concept].SelectMany(label => label.Stems.Select(stem => (Stem: stem, Share: label.IsPreferred ? 1 : AlternativeShare)))
                .GroupBy(word => word.Stem)
                .Select(group => (group.Key, Weight: group.Max(word => word.Share) * Math.Log(byConcept.Length / (double)labels.HolderCount(group.Key))))
                .ToArray();
            var length = Math.Max(Math.Sqrt(words.Sum(word => word.Weight * word.Weight)), 1e-9);
            byConcept[concept] = [.. words.Select(word => (Number(word.Key), (float)(word.Weight / length)))];
        }
    }

    public double[] Score(IReadOnlyDictionary<int, double> learnt)
    {
        var words = new double[numbers.Count];
        foreach (var (concept, said) in learnt)
        {
            foreach (var (word, weight) in byConcept[concept])
                words[word] += said * weight;
        }

        var scores = new double[byConcept.Length];
        for (var concept = 0; concept < scores.Length; concept++)
        {
            foreach (var (word, weight) in byConcept[concept])
                scores[concept] += words[word] * weight;
        }

        return scores;
    }

    private int Number(ulong stem)
    {
        if (!numbers.TryGetValue(stem, out var number))
            numbers[stem] = number = numbers.Count;
        return number;
    }
}
