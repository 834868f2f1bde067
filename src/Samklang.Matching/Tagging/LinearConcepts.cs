namespace Samklang.Matching.Tagging;

/// <summary>
/// The linear model: for each concept a weight on each text learnt from, and through their terms a weight on each term.
/// </summary>
internal sealed class LinearConcepts(int[] concepts, float[][] weights)
{
    private readonly Dictionary<int, float[]> byConcept = concepts.Zip(weights).ToDictionary(pair => pair.First, pair => pair.Second);

    public int[] Concepts { get; } = concepts;

    /// <summary>By concept, in the order of <see cref="Concepts"/>, and then by text.</summary>
    public float[][] Weights { get; } = weights;

    public static LinearConcepts Of(Ridge ridge, IReadOnlyList<int[]> given)
    {
        var holders = given.SelectMany((concepts, text) => concepts.Select(concept => (concept, text))).ToLookup(pair => pair.concept, pair => pair.text);
        int[] concepts = [.. holders.Select(group => group.Key).Order()];
        return new LinearConcepts(concepts, [.. concepts.AsParallel().AsOrdered().Select(concept => ridge.Weights(holders[concept]))]);
    }

    public Dictionary<int, double> Score(float[] likeness)
    {
        var scores = new double[Concepts.Length];
        Parallel.For(0, scores.Length, i =>
        {
            double sum = 0;
            for (var text = 0; text < likeness.Length; text++)
                sum += (double)likeness[text] * Weights[i][text];
            scores[i] = sum;
        });
        return Concepts.Zip(scores).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    /// <summary>What each term of a text adds to a concept's score.</summary>
    public Dictionary<int, double> Explain(int concept, SparseVector text, SparseVector[] learntFrom)
    {
        var parts = new Dictionary<int, double>();
        if (!byConcept.TryGetValue(concept, out var weights))
            return parts;
        for (var other = 0; other < weights.Length; other++)
        {
            int i = 0, j = 0;
            var (mine, theirs) = (text.Terms, learntFrom[other].Terms);
            while (i < mine.Length && j < theirs.Length)
            {
                if (mine[i] == theirs[j])
                    parts[mine[i]] = parts.GetValueOrDefault(mine[i]) + (weights[other] * (double)text.Weights[i++] * learntFrom[other].Weights[j++]);
                else if (mine[i] < theirs[j])
                    i++;
                else
                    j++;
            }
        }

        return parts;
    }
}
