namespace Samklang.Matching.Alignment;

/// <summary>Finds the sentences of a text that share enough with another sentence to be compared with it word by word.</summary>
internal sealed class SentenceIndex
{
    private readonly WordBook book;
    private readonly WordWeights weights;
    private readonly int[] offsets;
    private readonly int[] postings;
    private readonly float[] shared;
    private readonly List<int> touched = [];
    private readonly HashSet<int> asked = [];

    public SentenceIndex(Wording text, WordBook book, WordWeights weights)
    {
        (Text, this.book, this.weights) = (text, book, weights);
        offsets = new int[book.StemCount + 2];
        shared = new float[text.Sentences.Length];
        foreach (var (stem, _) in Places())
            offsets[stem + 1]++;
        for (var stem = 1; stem < offsets.Length; stem++)
            offsets[stem] += offsets[stem - 1];
        postings = new int[offsets[^1]];
        var next = offsets.ToArray();
        foreach (var (stem, sentence) in Places())
            postings[next[stem]++] = sentence;
    }

    public Wording Text { get; }

    /// <summary>The sentences that hold at least the given share of the words' weight, best first.</summary>
    public List<int> Like(ReadOnlySpan<PlacedWord> words, double from, int most)
    {
        float whole = 0;
        asked.Clear();
        touched.Clear();
        foreach (var word in words)
        {
            var stem = book.StemOf(word.Number);
            if (book.IsStop(word.Number) || !asked.Add(stem))
                continue;
            var weight = weights.Of(word);
            whole += weight;
            for (var at = offsets[stem]; at < offsets[stem + 1]; at++)
                Touch(postings[at], weight);
        }

        var least = (float)(whole * from);
        touched.RemoveAll(sentence => shared[sentence] < least && Forget(sentence));
        touched.Sort((a, b) => shared[b].CompareTo(shared[a]) is var order and not 0 ? order : a.CompareTo(b));
        var found = touched.Take(most).ToList();
        touched.ForEach(sentence => Forget(sentence));
        return found;
    }

    private void Touch(int sentence, float weight)
    {
        if (shared[sentence] == 0)
            touched.Add(sentence);
        shared[sentence] += weight;
    }

    private bool Forget(int sentence)
    {
        shared[sentence] = 0;
        return true;
    }

    // Each stem of a sentence once.
    private IEnumerable<(int Stem, int Sentence)> Places()
    {
        var last = new int[book.StemCount + 1];
        for (var s = 0; s < Text.Sentences.Length; s++)
        {
            var (first, count) = Text.Sentences[s];
            for (var w = first; w < first + count; w++)
            {
                var stem = book.StemOf(Text.Words[w].Number);
                if (!book.IsStop(Text.Words[w].Number) && last[stem] != s + 1)
                    yield return (stem, s);
                last[stem] = s + 1;
            }
        }
    }
}
