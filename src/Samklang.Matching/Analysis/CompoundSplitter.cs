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

    /// <summary>An inflected last part is at least so long, unless its stem is a word by itself: "ment" is the stem of mentor, and no part.</summary>
    private const int ShortestEnding = 5;

    /// <summary>Words that look like the ends and beginnings of others: vill|kor, serve|ras.</summary>
    private static readonly HashSet<string> NeverParts = WordLists.Read("never-parts.sv.txt");

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
        if (NeverParts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(piece))
            return 0;
        if (this.words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(piece))
            return piece.Length;
        if (!isLast && piece[^1] is 's' or '-' && IsForm(piece[..^1].ToString(), isLast))
            return piece.Length - 1;
        return IsForm(piece.ToString(), isLast) ? piece.Length : 0;
    }

    /// <summary>
    /// Whether a piece is a form of a known word. A stem of three letters is what is left of too many words, so it must be a word
    /// by itself: nät|en, but not bil|dats, though "dat" is the stem of data.
    /// </summary>
    private bool IsForm(string piece, bool isLast)
    {
        if (piece.Length < ShortestPart || NeverParts.Contains(piece))
            return false;
        var stem = StemOf(piece);
        if (this.words.Contains(piece))
            return true;
        return !NeverParts.Contains(stem) && ((!isLast || piece.Length >= ShortestEnding) && stem.Length > ShortestPart ? stems.Contains(stem) : this.words.Contains(stem));
    }

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
