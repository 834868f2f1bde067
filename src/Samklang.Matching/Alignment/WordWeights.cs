namespace Samklang.Matching.Alignment;

/// <summary>What each word of a book weighs: a function word little, a word of the subject the more the rarer it is in the texts.</summary>
internal sealed class WordWeights(WordBook book, AlignmentSettings settings)
{
    private readonly float[] rarity = new float[book.StemCount + 1];

    public static WordWeights Of(WordBook book, AlignmentSettings settings, params ReadOnlySpan<Wording> texts)
    {
        var weights = new WordWeights(book, settings);
        var last = new int[book.StemCount + 1];
        var count = 0;
        foreach (var text in texts)
        {
            for (var s = 0; s < text.Sentences.Length; s++)
            {
                count++;
                foreach (var word in text.Of(s))
                {
                    var stem = book.StemOf(word.Number);
                    if (last[stem] != count)
                        weights.rarity[stem]++;
                    last[stem] = count;
                }
            }
        }

        var most = Math.Log((count + 1) / 0.5);
        for (var stem = 0; stem < weights.rarity.Length; stem++)
            weights.rarity[stem] = (float)(Math.Log((count + 1) / (weights.rarity[stem] + 0.5)) / most);
        return weights;
    }

    public float Of(PlacedWord word) => book.IsStop(word.Number)
        ? (float)settings.StopWeight
        : 0.5f + (0.5f * rarity[book.StemOf(word.Number)]);

    public float Sum(ReadOnlySpan<PlacedWord> words)
    {
        float sum = 0;
        foreach (var word in words)
            sum += Of(word);
        return sum;
    }
}
