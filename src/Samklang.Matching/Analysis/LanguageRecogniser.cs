namespace Samklang.Matching.Analysis;

/// <summary>Tells Swedish from English by function words first, then by letters.</summary>
internal static class LanguageRecogniser
{
    private const int WordsRead = 400;

    private static readonly HashSet<string> Swedish = WordLists.Read("stop.sv.txt");
    private static readonly HashSet<string> English = WordLists.Read("stop.en.txt");

    private static readonly HashSet<string> Others =
    [
        "der", "die", "das", "und", "ein", "eine", "mit", "für", "auf", "ist", "le", "la", "les", "des", "du", "et", "est",
        "une", "dans", "pour", "el", "los", "las", "del", "una", "por", "con", "il", "di", "che", "per", "della", "ja", "on",
        "ei", "og", "af", "til", "ikke", "het", "een", "van", "voor", "niet", "w", "z", "na", "się", "jest",
    ];

    /// <summary>The language of a text, or null when it gives no sign either way.</summary>
    public static TextLanguage? Recognise(string text, List<RawWord> words)
    {
        var lookSwedish = Swedish.GetAlternateLookup<ReadOnlySpan<char>>();
        var lookEnglish = English.GetAlternateLookup<ReadOnlySpan<char>>();
        var lookOthers = Others.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        double swedish = 0, english = 0, others = 0;
        foreach (var word in words.Count > WordsRead ? words.GetRange(0, WordsRead) : words)
        {
            if (word.Length > buffer.Length)
                continue;
            var lower = buffer[..text.AsSpan(word.Start, word.Length).ToLowerInvariant(buffer)];
            swedish += lookSwedish.Contains(lower) ? 1 : lower.ContainsAny("åäö") ? 0.7 : 0;
            english += lookEnglish.Contains(lower) ? 1 : 0;
            others += lookOthers.Contains(lower) ? 1 : lower.ContainsAnyExceptInRange('\0', 'ö') ? 0.7 : 0;
        }

        if (swedish == 0 && english == 0 && others == 0)
            return null;
        if (others > swedish + 1 && others > english + 1)
            return TextLanguage.Other;
        if (swedish == english)
            return null;
        return swedish > english ? TextLanguage.Swedish : TextLanguage.English;
    }
}
