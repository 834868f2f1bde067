using System.Text;

namespace Samklang.Matching.Analysis;

/// <summary>
/// The root that a learned word shares across Swedish and English: <c>digitalisering</c> and <c>digitalisation</c>,
/// <c>ekonomisk</c> and <c>economic</c>. Spelling is folded to one form and endings are taken off.
/// </summary>
internal static class KinRoot
{
    public const int ShortestRoot = 4;

    private static readonly string[] Endings =
    [
        "iseringarnas", "iseringarna", "iseringens", "iseringen", "iseringar", "isering", "iserade", "iserad", "iserar",
        "isera", "isations", "isation", "ising", "ised", "ises", "iser", "ise",
        "eringarna", "eringens", "eringen", "eringar", "ering", "erade", "erad", "erar", "era",
        "ationerna", "ationens", "ationen", "ationer", "ations", "ation", "ating", "ated", "ates", "ator", "ate",
        "itetens", "iteten", "iteter", "itet", "ities", "iti",
        "ikalit", "ikal", "iska", "iskt", "isk", "iks", "ik", "isms", "ism", "ist",
        "ionerna", "ionens", "ionen", "ioner", "ions", "ion", "ional", "ionel",
        "iska", "ela", "elt", "ala", "alt", "al", "el", "ivt", "iva", "iv", "ive",
        "erna", "arna", "orna", "ens", "en", "er", "ar", "or", "ing", "ed", "es", "s", "t", "a", "e", "i", "n",
    ];

    public static string? Of(string lower)
    {
        if (lower.Length < ShortestRoot + 1)
            return null;
        var root = Fold(lower);
        for (var round = 0; round < 2; round++)
        {
            var shorter = WithoutEnding(root);
            if (shorter.Length == root.Length)
                break;
            root = shorter;
        }

        return root.Length >= ShortestRoot ? root : null;
    }

    private static string WithoutEnding(string root)
    {
        foreach (var ending in Endings)
        {
            if (root.Length - ending.Length >= ShortestRoot && root.EndsWith(ending, StringComparison.Ordinal))
                return root[..^ending.Length];
        }

        return root;
    }

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length + 4);
        for (var i = 0; i < word.Length; i++)
        {
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            var letters = Letters(word[i], next, ref i);
            foreach (var letter in letters)
            {
                if (folded.Length == 0 || folded[^1] != letter)
                    folded.Append(letter);
            }
        }

        return folded.ToString();
    }

    private static string Letters(char c, char next, ref int i)
    {
        switch (c)
        {
            case 'p' when next == 'h': i++; return "f";
            case 't' when next == 'h': i++; return "t";
            case 'c' when next is 'h' or 'k': i++; return "k";
            case 'q' when next == 'u': i++; return "kv";
            case 'c': return next is 'e' or 'i' or 'y' or 'é' ? "s" : "k";
            case 'w': return "v";
            case 'x': return "ks";
            case 'z': return "s";
            case 'y': return "i";
            default: return Plain(c);
        }
    }

    private static string Plain(char c)
    {
        if (char.IsAscii(c))
            return c.ToString();
        return char.IsSurrogate(c) ? "" : c.ToString().Normalize(NormalizationForm.FormD)[..1];
    }
}
