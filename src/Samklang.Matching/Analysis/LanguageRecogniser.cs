using System.Runtime.InteropServices;

namespace Samklang.Matching.Analysis;

/// <summary>Tells Swedish from English by function words first, then by letters.</summary>
internal static class LanguageRecogniser
{
    private const int WordsRead = 400;

    /// <summary>The language of a text, or null when it gives no sign either way.</summary>
    public static TextLanguage? Recognise(string text, List<RawWord> words)
    {
        double swedish = 0, english = 0, others = 0;
        foreach (var word in CollectionsMarshal.AsSpan(words)[..Math.Min(words.Count, WordsRead)])
        {
            var signs = LanguageSigns.Of(text.AsSpan(word.Start, word.Length));
            (swedish, english, others) = (swedish + signs.Swedish, english + signs.English, others + signs.Other);
        }

        return Weigh(swedish, english, others);
    }

    /// <summary>The language of a text whose words have been looked up, or null when it gives no sign either way.</summary>
    public static TextLanguage? Recognise(ReadOnlySpan<Spelling> words)
    {
        double swedish = 0, english = 0, others = 0;
        foreach (var word in words[..Math.Min(words.Length, WordsRead)])
        {
            var signs = word.Signs;
            (swedish, english, others) = (swedish + signs.Swedish, english + signs.English, others + signs.Other);
        }

        return Weigh(swedish, english, others);
    }

    private static TextLanguage? Weigh(double swedish, double english, double others)
    {
        if (swedish == 0 && english == 0 && others == 0)
            return null;
        if (others > swedish + 1 && others > english + 1)
            return TextLanguage.Other;
        if (swedish == english)
            return null;
        return swedish > english ? TextLanguage.Swedish : TextLanguage.English;
    }
}
