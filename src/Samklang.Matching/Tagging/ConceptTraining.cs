namespace Samklang.Matching.Tagging;

/// <summary>
/// Trains a model. The linear part is trained on all texts; how much to trust it, the neighbours and the labels is learnt on
/// what each would have said of every text had it not been among those learnt from.
/// </summary>
internal static class ConceptTraining
{
    /// <summary>The inverse of the texts' likeness grows with the cube of their number.</summary>
    public const int MostTexts = 4000;

    public static TrainedConcepts Train(ConceptReader reader, IReadOnlyList<AnalysedForConcepts> texts, IReadOnlyList<int[]> given, CancellationToken cancel)
    {
        var space = TermSpace.Of([.. texts.Select(text => text.Terms)]);
        SparseVector[] vectors = [.. texts.Select(text => space.Read(text.Terms))];
        var stems = StemCounts.Of([.. texts]);
        var readings = new TextReading[texts.Count];
        Parallel.For(0, readings.Length, new ParallelOptions { CancellationToken = cancel }, i => readings[i] = new TextReading(texts[i].Tokens, reader.Labels, stems.Rarity));
        var lessons = new Lessons(space, vectors, stems, [.. given], [.. readings.Select(reading => reading.Mentions.Keys.Order().ToArray())]);
        var likeness = Likeness(vectors, cancel);
        var ridge = new Ridge(likeness);
        var signals = new Signals(lessons, reader.Labels, reader.Words);
        var rows = new LearningRow[texts.Count][];
        Parallel.For(0, rows.Length, new ParallelOptions { CancellationToken = cancel }, i =>
        {
            var asked = new AskedText(readings[i], reader.Ranking.Rank(texts[i].Hits), likeness[i], Learnt(ridge.SharesWithout(i), given, without: i), i);
            rows[i] = [.. signals.Of(asked).Select(candidate => new LearningRow(candidate.Signals, given[i].Contains(candidate.Concept)))];
        });
        var trees = TreeGrower.Grow([.. rows.SelectMany(row => row)], cancel);
        return new TrainedConcepts(lessons, LinearConcepts.Of(ridge, given), trees);
    }

    // A concept that no other text has must not show by being there.
    private static Dictionary<int, double> Learnt(double[] shares, IReadOnlyList<int[]> given, int without)
    {
        var learnt = new Dictionary<int, double>();
        for (var text = 0; text < shares.Length; text++)
        {
            if (text == without)
                continue;
            foreach (var concept in given[text])
                learnt[concept] = learnt.GetValueOrDefault(concept) + shares[text];
        }

        return learnt;
    }

    private static float[][] Likeness(SparseVector[] vectors, CancellationToken cancel)
    {
        var likeness = new float[vectors.Length][];
        Parallel.For(0, vectors.Length, new ParallelOptions { CancellationToken = cancel },
            i => likeness[i] = [.. vectors.Select(other => (float)vectors[i].Dot(other))]);
        return likeness;
    }
}

/// <summary>All that was learnt.</summary>
internal sealed record TrainedConcepts(Lessons Lessons, LinearConcepts Linear, BoostedTrees Trees);
