using System.Runtime.InteropServices;
using System.Text;

namespace Samklang.Matching.Analysis;

/// <summary>Tells Swedish from English by function words first, then by letters.</summary>
internal static class LanguageRecogniser
{
    private const int WordsRead = 400;

    private static readonly string[] Others =
    [
        "der", "die", "das", "und", "ein", "eine", "mit", "für", "auf", "ist", "le", "la", "les", "des", "du", "et", "est",
        "une", "dans", "pour", "el", "los", "las", "del", "una", "por", "con", "il", "di", "che", "per", "della", "ja", "on",
        "ei", "og", "af", "til", "ikke", "het", "een", "van", "voor", "niet", "w", "z", "na", "się", "jest",
    ];

    private static readonly Dictionary<string, Signs> Known = ReadKnown();

    [Flags]
    private enum Signs
    {
        None = 0,
        Swedish = 1,
        English = 2,
        Other = 4,
    }

    /// <summary>The language of a text, or null when it gives no sign either way.</summary>
    public static TextLanguage? Recognise(string text, List<RawWord> words)
    {
        var known = Known.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        double swedish = 0, english = 0, others = 0;
        foreach (var word in CollectionsMarshal.AsSpan(words)[..Math.Min(words.Count, WordsRead)])
        {
            if (word.Length > buffer.Length)
                continue;
            var lower = buffer[..text.AsSpan(word.Start, word.Length).ToLowerInvariant(buffer)];
            var signs = known.TryGetValue(lower, out var found) ? found : Signs.None;
            var isPlain = Ascii.IsValid(lower);
            swedish += signs.HasFlag(Signs.Swedish) ? 1 : !isPlain && lower.ContainsAny("åäö") ? 0.7 : 0;
            english += signs.HasFlag(Signs.English) ? 1 : 0;
            others += signs.HasFlag(Signs.Other) ? 1 : !isPlain && lower.ContainsAnyExceptInRange('\0', 'ö') ? 0.7 : 0;
        }

        if (swedish == 0 && english == 0 && others == 0)
            return null;
        if (others > swedish + 1 && others > english + 1)
            return TextLanguage.Other;
        if (swedish == english)
            return null;
        return swedish > english ? TextLanguage.Swedish : TextLanguage.English;
    }

    private static Dictionary<string, Signs> ReadKnown()
    {
        var known = new Dictionary<string, Signs>(StringComparer.Ordinal);
        void Add(IEnumerable<string> words, Signs sign)
        {
            foreach (var word in words)
                known[word] = known.GetValueOrDefault(word) | sign;
        }

        Add(WordLists.Read("stop.sv.txt"), Signs.Swedish);
        Add(WordLists.Read("stop.en.txt"), Signs.English);
        Add(Others, Signs.Other);
        return known;
    }
}
