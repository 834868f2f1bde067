using System.Text;

namespace Samklang.Matching.Analysis;

/// <summary>What one word says of a text's language: a function word says most, a letter less.</summary>
internal readonly struct LanguageSigns
{
    private const double Letter = 0.7;
    private const int LongestWord = 64;

    private readonly Signs words;
    private readonly Signs letters;

    private static readonly string[] Others =
    [
        "der", "die", "das", "und", "ein", "eine", "mit", "für", "auf", "ist", "le", "la", "les", "des", "du", "et", "est",
        "une", "dans", "pour", "el", "los", "las", "del", "una", "por", "con", "il", "di", "che", "per", "della", "ja", "on",
        "ei", "og", "af", "til", "ikke", "het", "een", "van", "voor", "niet", "w", "z", "na", "się", "jest",
    ];

    private static readonly Dictionary<string, Signs> Known = ReadKnown();

    [Flags]
    private enum Signs : byte
    {
        None = 0,
        Swedish = 1,
        English = 2,
        Other = 4,
    }

    private LanguageSigns(Signs words, Signs letters) => (this.words, this.letters) = (words, letters);

    public double Swedish => Weight(Signs.Swedish);

    public double English => Weight(Signs.English);

    public double Other => Weight(Signs.Other);

    public static LanguageSigns Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
            return default;
        Span<char> buffer = stackalloc char[LongestWord];
        var lower = buffer[..word.ToLowerInvariant(buffer)];
        var signs = Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var found) ? found : Signs.None;
        if (Ascii.IsValid(lower))
            return new LanguageSigns(signs, Signs.None);
        return new LanguageSigns(signs, (lower.ContainsAny("åäö") ? Signs.Swedish : Signs.None) | (lower.ContainsAnyExceptInRange('\0', 'ö') ? Signs.Other : Signs.None));
    }

    private double Weight(Signs sign)
    {
        if ((words & sign) != 0)
            return 1;
        return (letters & sign) != 0 ? Letter : 0;
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
