using System.Buffers;

namespace Samklang.Matching.Analysis;

/// <summary>The Snowball stemmer for English (Porter 2), after the published algorithm. Takes a word in lower case.</summary>
internal static class EnglishStemmer
{
    private static readonly Dictionary<string, string> Irregular = new()
    {
        ["skis"] = "ski", ["skies"] = "sky", ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie", ["idly"] = "idl",
        ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl",
        ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos",
        ["bias"] = "bias", ["andes"] = "andes",
    };

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly HashSet<string> KeptAfterPlural =
        ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    private static readonly (string Suffix, string Instead)[] Step2 =
    [
        ("ization", "ize"), ("ational", "ate"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"),
        ("tional", "tion"), ("biliti", "ble"), ("lessli", "less"),
        ("entli", "ent"), ("ation", "ate"), ("alism", "al"), ("aliti", "al"), ("ousli", "ous"), ("iviti", "ive"),
        ("fulli", "ful"),
        ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("izer", "ize"), ("ator", "ate"), ("alli", "al"),
        ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Suffix, string Instead)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ative", ""),
        ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion",
        "al", "er", "ic",
    ];

    public static string Stem(string word)
    {
        if (word.Length <= 2)
            return word;
        if (Irregular.TryGetValue(word, out var irregular))
            return irregular;
        word = MarkConsonantY(word.TrimStart('\''));
        var (r1, r2) = Regions(word);
        word = Plural(Possessive(word));
        if (KeptAfterPlural.Contains(word))
            return word;
        word = FinalY(PastAndGerund(word, r1));
        word = Replace2(word, r1);
        word = Replace3(word, r1, r2);
        word = Remove4(word, r2);
        return FinalEOrL(word, r1, r2).Replace('Y', 'y');
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool Ends(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);

    private static bool EndsIn(string word, int region, string suffix) => word.Length - suffix.Length >= region && Ends(word, suffix);

    private static string MarkConsonantY(string word)
    {
        if (!word.Contains('y'))
            return word;
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
                letters[i] = 'Y';
        }

        return new string(letters);
    }

    private static (int R1, int R2) Regions(string word)
    {
        var r1 = After(word, 0);
        foreach (var prefix in (string[])["gener", "commun", "arsen"])
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal))
                r1 = prefix.Length;
        }

        return (r1, After(word, r1));
    }

    private static int After(string word, int start)
    {
        for (var i = start + 1; i < word.Length; i++)
        {
            if (!IsVowel(word[i]) && IsVowel(word[i - 1]))
                return i + 1;
        }

        return word.Length;
    }

    private static bool HasVowel(ReadOnlySpan<char> text) => text.ContainsAny(Vowels);

    private static bool EndsInShortSyllable(string word)
    {
        if (word.Length == 2)
            return IsVowel(word[0]) && !IsVowel(word[1]);
        return word.Length > 2 && !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1])
            && word[^1] is not ('w' or 'x' or 'Y');
    }

    private static string Possessive(string word)
    {
        if (Ends(word, "'s'"))
            return word[..^3];
        if (Ends(word, "'s"))
            return word[..^2];
        return Ends(word, "'") ? word[..^1] : word;
    }

    private static string Plural(string word)
    {
        if (Ends(word, "sses"))
            return word[..^2];
        if (Ends(word, "ied") || Ends(word, "ies"))
            return word.Length > 4 ? word[..^2] : word[..^1];
        if (Ends(word, "us") || Ends(word, "ss") || !Ends(word, "s"))
            return word;
        return word.Length > 2 && HasVowel(word.AsSpan(0, word.Length - 2)) ? word[..^1] : word;
    }

    private static string PastAndGerund(string word, int r1)
    {
        if (Ends(word, "eedly") || Ends(word, "eed"))
        {
            var suffix = Ends(word, "eed") ? "eed" : "eedly";
            return EndsIn(word, r1, suffix) ? word[..^suffix.Length] + "ee" : word;
        }

        foreach (var suffix in (string[])["ingly", "edly", "ing", "ed"])
        {
            if (Ends(word, suffix))
                return HasVowel(word.AsSpan(0, word.Length - suffix.Length)) ? Mend(word[..^suffix.Length], r1) : word;
        }

        return word;
    }

    private static string Mend(string word, int r1)
    {
        if (Ends(word, "at") || Ends(word, "bl") || Ends(word, "iz"))
            return word + "e";
        if (word.Length > 1 && word[^1] == word[^2] && "bdfgmnprt".Contains(word[^1]))
            return word[..^1];
        return r1 >= word.Length && EndsInShortSyllable(word) ? word + "e" : word;
    }

    private static string FinalY(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && word.Length > 2 && !IsVowel(word[^2]) ? word[..^1] + "i" : word;

    private static string Replace2(string word, int r1)
    {
        foreach (var (suffix, instead) in Step2)
        {
            if (!Ends(word, suffix))
                continue;
            var allowed = EndsIn(word, r1, suffix) && suffix switch
            {
                "ogi" => Ends(word, "logi"),
                "li" => word.Length > 2 && "cdeghkmnrt".Contains(word[^3]),
                _ => true,
            };
            return allowed ? word[..^suffix.Length] + instead : word;
        }

        return word;
    }

    private static string Replace3(string word, int r1, int r2)
    {
        foreach (var (suffix, instead) in Step3)
        {
            if (Ends(word, suffix))
                return EndsIn(word, suffix == "ative" ? r2 : r1, suffix) ? word[..^suffix.Length] + instead : word;
        }

        return word;
    }

    private static string Remove4(string word, int r2)
    {
        foreach (var suffix in Step4)
        {
            if (!Ends(word, suffix))
                continue;
            var allowed = EndsIn(word, r2, suffix) && (suffix != "ion" || (word.Length > 3 && word[^4] is 's' or 't'));
            return allowed ? word[..^suffix.Length] : word;
        }

        return word;
    }

    private static string FinalEOrL(string word, int r1, int r2)
    {
        if (Ends(word, "e"))
        {
            var goes = EndsIn(word, r2, "e") || (EndsIn(word, r1, "e") && !EndsInShortSyllable(word[..^1]));
            return goes ? word[..^1] : word;
        }

        return EndsIn(word, r2, "l") && Ends(word, "ll") ? word[..^1] : word;
    }
}
