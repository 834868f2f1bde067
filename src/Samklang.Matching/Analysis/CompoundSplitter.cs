namespace Samklang.Matching.Analysis;

/// <summary>
/// Splits Swedish compounds into words that the lexicon knows, with or without a linking s. A word that the lexicon knows
/// whole stays whole, and the fewest parts win: drivmedels|lagstiftning, not driv|medels|lag|stiftning.
/// </summary>
internal sealed class CompoundSplitter
{
    private const int ShortestPart = 3;
    private const int LongestWord = 48;
    private const int MostParts = 4;

    private static readonly HashSet<string> ShortParts = ["el", "it", "ai", "eu"];

    private readonly HashSet<string> words;
    private readonly HashSet<string> stems;

    public CompoundSplitter(IEnumerable<string> words)
    {
        this.words = words.Where(word => word.Length >= ShortestPart && word.All(char.IsLetter)).ToHashSet(StringComparer.Ordinal);
        stems = this.words.Select(StemOf).ToHashSet(StringComparer.Ordinal);
    }

    public bool Knows(string lower) => this.words.Contains(lower) || stems.Contains(StemOf(lower));

    /// <summary>The parts with their places in the word; empty when the word is no compound of known words.</summary>
    public IReadOnlyList<(int Start, int Length)> Split(string lower)
    {
        if (lower.Length < 6 || lower.Length > LongestWord || Knows(lower))
            return [];
        // best[i]: the fewest parts that cover the word up to i, and where the last of them begins.
        var best = new (int Parts, int From, int Length)[lower.Length + 1];
        for (var end = 1; end <= lower.Length; end++)
            best[end] = BestEnding(lower, end, best);
        return best[lower.Length].Parts is > 1 and <= MostParts ? Walk(best, lower.Length) : [];
    }

    private (int Parts, int From, int Length) BestEnding(string lower, int end, (int Parts, int From, int Length)[] best)
    {
        var result = (Parts: 0, From: 0, Length: 0);
        for (var from = 0; from <= end - 2; from++)
        {
            if (from > 0 && best[from].Parts == 0)
                continue;
            var length = PartLength(lower.AsSpan(from, end - from), end == lower.Length);
            var parts = best[from].Parts + 1;
            if (length > 0 && (result.Parts == 0 || parts < result.Parts))
                result = (parts, from, length);
        }

        return result;
    }

    /// <summary>The length of the part without its link; 0 when it is no known word.</summary>
    private int PartLength(ReadOnlySpan<char> piece, bool isLast)
    {
        if (piece.Length < ShortestPart)
            return !isLast && ShortParts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(piece) ? piece.Length : 0;
        if (this.words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(piece))
            return piece.Length;
        if (piece.Length == ShortestPart)
            return 0;
        if (!isLast && piece[^1] is 's' or '-' && IsKnownStem(piece[..^1].ToString()))
            return piece.Length - 1;
        return IsKnownStem(piece.ToString()) ? piece.Length : 0;
    }

    private bool IsKnownStem(string piece) => this.words.Contains(piece) || (piece.Length > ShortestPart && stems.Contains(StemOf(piece)));

    private static List<(int Start, int Length)> Walk((int Parts, int From, int Length)[] best, int end)
    {
        var parts = new List<(int, int)>();
        for (var at = end; at > 0; at = best[at].From)
            parts.Add((best[at].From, best[at].Length));
        parts.Reverse();
        return parts;
    }

    private static string StemOf(string lower) => SwedishStemmer.Stem(SwedishForms.Simplify(lower));
}
