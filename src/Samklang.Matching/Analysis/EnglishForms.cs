namespace Samklang.Matching.Analysis;

/// <summary>
/// What the published stemmer doesn't know of English: irregular plurals, British and American spelling, and words that it
/// would merge with others of another meaning.
/// </summary>
internal static class EnglishForms
{
    private static readonly Dictionary<string, string> Irregular = WordLists.ReadPairs("irregular.en.txt");
    private static readonly string[] Endings = ["isations", "isation", "isational", "ising", "ised", "ises", "iser", "isers", "ise"];
    private static readonly string[] BeforeIse = ["al", "an", "ar", "er", "il", "im", "in", "it", "on", "or", "at", "rn", "rd", "gn", "id", "ag", "ut", "ym", "es"];

    public static string Stem(string word) => Irregular.GetValueOrDefault(word) ?? EnglishStemmer.Stem(WithZ(word));

    /// <summary>organisation, organise as organization, organize; promise and exercise as they are.</summary>
    private static string WithZ(string word)
    {
        foreach (var ending in Endings)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            var start = word.Length - ending.Length;
            var isVerb = ending.StartsWith("isation", StringComparison.Ordinal)
                || Array.Exists(BeforeIse, before => word.AsSpan(0, start).EndsWith(before, StringComparison.Ordinal));
            return isVerb && start >= 4 ? string.Concat(word.AsSpan(0, start), "iz", word.AsSpan(start + 2)) : word;
        }

        return word;
    }
}
