namespace Samklang.Matching.Alignment;

/// <summary>A word of one sentence that answers to a word of another, by their places in the two.</summary>
internal readonly record struct WordPair(int Asked, int Found, float Weight, bool IsNear);

/// <summary>
/// The best run of words in common of two sentences, with gaps (Smith and Waterman, with Gotoh's affine gaps). Sentences are
/// bounded in length, so the work for a pair is too. Not for several threads at once.
/// </summary>
internal sealed class LocalAlignment(WordBook book, WordWeights weights, AlignmentSettings settings)
{
    private const float Used = -2;

    private float[] best = [];
    private float[] across = [];
    private float[] down = [];
    private byte[] steps = [];

    private enum Step : byte
    {
        Stop,
        Pair,
        Across,
        Down,
    }

    /// <summary>Adds the pairs of the best run that uses no word twice; returns its worth, 0 for none.</summary>
    public float Run(ReadOnlySpan<PlacedWord> asked, ReadOnlySpan<PlacedWord> found, bool[] askedUsed, bool[] foundUsed, List<WordPair> pairs)
    {
        var width = found.Length + 1;
        Clear((asked.Length + 1) * width);
        float top = 0;
        var end = 0;
        for (var i = 1; i <= asked.Length; i++)
        {
            for (var j = 1; j <= found.Length; j++)
            {
                var at = (i * width) + j;
                var pair = askedUsed[i - 1] || foundUsed[j - 1] ? Used : Worth(asked[i - 1], found[j - 1]);
                Fill(at, width, pair);
                if (best[at] > top)
                    (top, end) = (best[at], at);
            }
        }

        if (top > 0)
            Walk(asked, found, end, width, pairs);
        return top;
    }

    private void Fill(int at, int width, float pair)
    {
        var (open, extend) = ((float)settings.GapOpen, (float)settings.GapExtend);
        across[at] = Math.Max(best[at - 1] - open, across[at - 1] - extend);
        down[at] = Math.Max(best[at - width] - open, down[at - width] - extend);
        var (score, step) = (0f, Step.Stop);
        if (best[at - width - 1] + pair is var diagonal && diagonal > score)
            (score, step) = (diagonal, Step.Pair);
        if (across[at] > score)
            (score, step) = (across[at], Step.Across);
        if (down[at] > score)
            (score, step) = (down[at], Step.Down);
        (best[at], steps[at]) = (score, (byte)step);
    }

    private float Worth(PlacedWord asked, PlacedWord found)
    {
        if (book.StemOf(asked.Number) == book.StemOf(found.Number))
            return weights.Of(asked);
        return IsNear(asked, found) ? weights.Of(asked) * (float)settings.NearWeight : -(float)settings.Mismatch;
    }

    private bool IsNear(PlacedWord asked, PlacedWord found) =>
        book.RootOf(asked.Number) is > 0 and var root && root == book.RootOf(found.Number);

    private void Walk(ReadOnlySpan<PlacedWord> asked, ReadOnlySpan<PlacedWord> found, int at, int width, List<WordPair> pairs)
    {
        while (best[at] > 0 && steps[at] != (byte)Step.Stop)
        {
            switch ((Step)steps[at])
            {
                case Step.Pair:
                    var (i, j) = ((at / width) - 1, (at % width) - 1);
                    if (Worth(asked[i], found[j]) is > 0 and var weight)
                        pairs.Add(new WordPair(i, j, weight, book.StemOf(asked[i].Number) != book.StemOf(found[j].Number)));
                    at -= width + 1;
                    break;
                case Step.Across:
                    at = Back(at, 1, across);
                    break;
                default:
                    at = Back(at, width, down);
                    break;
            }
        }
    }

    /// <summary>To the cell in which the gap that ends here was opened.</summary>
    private int Back(int at, int stride, float[] gaps)
    {
        while (gaps[at] != best[at - stride] - (float)settings.GapOpen)
            at -= stride;
        return at - stride;
    }

    private void Clear(int size)
    {
        if (best.Length < size)
            (best, across, down, steps) = (new float[size], new float[size], new float[size], new byte[size]);
        Array.Clear(best, 0, size);
        Array.Clear(steps, 0, size);
        Array.Fill(across, float.NegativeInfinity, 0, size);
        Array.Fill(down, float.NegativeInfinity, 0, size);
    }
}
