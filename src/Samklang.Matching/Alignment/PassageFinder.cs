namespace Samklang.Matching.Alignment;

/// <summary>Compares a sentence with those of a text that are like it, run by run, so that clauses may stand in another order.</summary>
internal sealed class PassageFinder(WordBook book, WordWeights weights, AlignmentSettings settings)
{
    private readonly LocalAlignment local = new(book, weights, settings);

    /// <summary>The passages of the text that share runs of words with the sentence, best first.</summary>
    public List<Passage> Find(ReadOnlySpan<PlacedWord> asked, SentenceIndex text)
    {
        var passages = new List<Passage>();
        var whole = weights.Sum(asked);
        foreach (var sentence in text.Like(asked, settings.CandidateFrom, settings.MostCandidates))
        {
            if (Compare(asked, whole, text.Text.Of(sentence), sentence) is { } passage)
                passages.Add(passage);
        }

        passages.Sort((a, b) => b.Likeness.CompareTo(a.Likeness) is var order and not 0 ? order : a.Sentence.CompareTo(b.Sentence));
        return passages;
    }

    private Passage? Compare(ReadOnlySpan<PlacedWord> asked, float whole, ReadOnlySpan<PlacedWord> found, int sentence)
    {
        var askedUsed = new bool[asked.Length];
        var foundUsed = new bool[found.Length];
        var runs = new List<WordPair[]>();
        WordPair[] all = [];
        var (likeness, density) = (0.0, 0.0);
        for (var run = 0; run < settings.MostTiles && NextRun(asked, found, askedUsed, foundUsed) is { } pairs; run++)
        {
            WordPair[] with = [.. all.Concat(pairs).OrderBy(pair => pair.Found)];
            var (alike, dense) = Measure(with, whole, found);
            if (alike < likeness)
                continue;
            (all, likeness, density) = (with, alike, dense);
            runs.Add(pairs);
        }

        return all.Length == 0 ? null : new Passage
        {
            Sentence = sentence, Pairs = all, Likeness = likeness, Density = density,
            IsReordered = IsReordered(runs), LongestRun = runs.Max(run => run.Length),
        };
    }

    private WordPair[]? NextRun(ReadOnlySpan<PlacedWord> asked, ReadOnlySpan<PlacedWord> found, bool[] askedUsed, bool[] foundUsed)
    {
        var pairs = new List<WordPair>();
        if (local.Run(asked, found, askedUsed, foundUsed, pairs) < settings.TileFrom)
            return null;
        foreach (var pair in pairs)
            (askedUsed[pair.Asked], foundUsed[pair.Found]) = (true, true);
        pairs.Reverse();
        return [.. pairs];
    }

    private (double Likeness, double Density) Measure(WordPair[] pairs, float whole, ReadOnlySpan<PlacedWord> found)
    {
        var shared = pairs.Sum(pair => pair.Weight);
        var passage = weights.Sum(found[pairs[0].Found..(pairs[^1].Found + 1)]);
        return (2 * shared / (whole + passage), shared / passage);
    }

    private static bool IsReordered(List<WordPair[]> runs)
    {
        var order = runs.OrderBy(run => run[0].Found).Select(run => run[0].Asked).ToList();
        return order.Zip(order.Skip(1)).Any(pair => pair.First > pair.Second);
    }
}
