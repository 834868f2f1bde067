using Samklang.Matching.Analysis;

namespace Samklang.Matching.Alignment;

/// <summary>The words of the texts of one alignment, each worked out once: its stem, its root and whether it carries a subject.</summary>
internal sealed class WordBook(TextLanguage language)
{
    private const int LongestWord = 64;

    private static readonly HashSet<string> Stops = [.. WordLists.Read("stop.sv.txt"), .. WordLists.Read("stop.en.txt")];
    private static readonly HashSet<string> SwedishStops = WordLists.Read("stop.sv.txt");
    private static readonly HashSet<string> EnglishStops = WordLists.Read("stop.en.txt");

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> roots = new(StringComparer.Ordinal);
    private readonly List<(int Stem, int Root, bool IsStop)> known = [];

    public int StemCount => stems.Count;

    public int StemOf(int word) => known[word].Stem;

    /// <summary>0 for a word without a root to share.</summary>
    public int RootOf(int word) => known[word].Root;

    public bool IsStop(int word) => known[word].IsStop;

    /// <summary>The number of a word as it is spelled, whatever its capitals.</summary>
    public int Get(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        if (word.Length > LongestWord)
            word = word[..LongestWord];
        var lower = buffer[..word.ToLowerInvariant(buffer)];
        if (words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var number))
            return number;
        var spelled = lower.ToString();
        words[spelled] = known.Count;
        known.Add(Make(spelled));
        return known.Count - 1;
    }

    private (int Stem, int Root, bool IsStop) Make(string lower)
    {
        var hasDigit = lower.AsSpan().ContainsAnyInRange('0', '9');
        var stem = hasDigit ? lower : WordForms.StemOf(lower, language);
        var isStop = !hasDigit && (lower.Length == 1 || StopsOf().Contains(lower));
        var root = hasDigit || isStop ? null : KinRoot.Of(lower);
        return (Number(stems, stem), root is null ? 0 : Number(roots, root), isStop);
    }

    private HashSet<string> StopsOf() => language switch
    {
        TextLanguage.Swedish => SwedishStops,
        TextLanguage.English => EnglishStops,
        _ => Stops,
    };

    // From 1, so that 0 stands for none.
    private static int Number(Dictionary<string, int> numbers, string text)
    {
        if (!numbers.TryGetValue(text, out var number))
            numbers[text] = number = numbers.Count + 1;
        return number;
    }
}
