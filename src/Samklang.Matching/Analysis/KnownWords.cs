namespace Samklang.Matching.Analysis;

/// <summary>The words that the vocabulary and the lexicon hold, by language: they decide what a text too short for function words is.</summary>
internal sealed class KnownWords(CompoundSplitter swedish, IEnumerable<string> english)
{
    private const int WordsRead = 20;

    private readonly HashSet<string> english =
        [.. english.SelectMany(text => text.ToLowerInvariant().Split(' ')).Select(word => WordForms.StemOf(word, TextLanguage.English))];

    public TextLanguage Guess(string text, ReadOnlySpan<RawWord> words)
    {
        int inSwedish = 0, inEnglish = 0;
        foreach (var word in words[..Math.Min(words.Length, WordsRead)])
        {
            var lower = text.Substring(word.Start, word.Length).ToLowerInvariant();
            inSwedish += swedish.Knows(lower) || swedish.Split(lower).Count > 0 ? 1 : 0;
            inEnglish += this.english.Contains(WordForms.StemOf(lower, TextLanguage.English)) ? 1 : 0;
        }

        return inSwedish > inEnglish ? TextLanguage.Swedish : TextLanguage.English;
    }
}
