namespace Samklang.Matching.Analysis;

/// <summary>The Snowball stemmer for Swedish, after the published algorithm. Takes a word in lower case.</summary>
internal static class SwedishStemmer
{
    private static readonly string[] MainSuffixes =
    [
        "heterna", "hetens", "anden", "andes", "andet", "arens", "arnas", "ernas", "heten", "heter", "ornas",
        "ades", "ande", "aren", "arna", "arne", "aste", "erna", "erns", "orna",
        "ade", "are", "ast", "ens", "ern", "het",
        "ad", "ar", "as", "at", "en", "er", "es", "or",
        "a", "e",
    ];

    private static readonly string[] ConsonantPairs = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];

    public static string Stem(string word)
    {
        var region = Region(word);
        if (region >= word.Length)
            return word;
        word = MainSuffix(word, region);
        word = ConsonantPair(word, region);
        return OtherSuffix(word, region);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'å' or 'ö';

    // R1 begins after the first non-vowel that follows a vowel, but never before the fourth letter.
    private static int Region(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                return Math.Max(i + 1, 3);
        }

        return word.Length;
    }

    private static bool EndsInRegion(string word, int region, string suffix) =>
        word.Length - suffix.Length >= region && word.EndsWith(suffix, StringComparison.Ordinal);

    private static string MainSuffix(string word, int region)
    {
        foreach (var suffix in MainSuffixes)
        {
            if (EndsInRegion(word, region, suffix))
                return word[..^suffix.Length];
        }

        var mayLoseS = EndsInRegion(word, region, "s") && word.Length > 1 && "bcdfghjklmnoprtvy".Contains(word[^2]);
        return mayLoseS ? word[..^1] : word;
    }

    private static string ConsonantPair(string word, int region) =>
        ConsonantPairs.Any(pair => EndsInRegion(word, region, pair)) ? word[..^1] : word;

    private static string OtherSuffix(string word, int region)
    {
        if (EndsInRegion(word, region, "fullt") || EndsInRegion(word, region, "löst"))
            return word[..^1];
        if (EndsInRegion(word, region, "lig") || EndsInRegion(word, region, "els"))
            return word[..^3];
        return EndsInRegion(word, region, "ig") ? word[..^2] : word;
    }
}
