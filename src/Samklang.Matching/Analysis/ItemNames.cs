namespace Samklang.Matching.Analysis;

/// <summary>
/// The names by which a profile can mean an item: its title, and a short body that is nothing but other names parted by
/// semicolons, as a concept has them. Laid out as one list: each name's words ascending, an end, its pairs of neighbouring
/// words ascending, an end.
/// </summary>
internal static class ItemNames
{
    /// <summary>What stands in place of a key at the end of words and of pairs.</summary>
    public const ulong End = 0;

    private const int LongestList = 1000;
    private const int LongestName = 80;

    public static ulong[] Of(MatchText text, List<Token> tokens, bool withPairs)
    {
        var names = new List<ulong>();
        for (var (from, to) = (0, 0); from < tokens.Count; from = to)
        {
            var field = tokens[from].Place.Field;
            to = tokens.FindIndex(from, token => token.Place.Field != field) is >= 0 and var next ? next : tokens.Count;
            if (text.Fields[field].Zone == Zone.Title)
                Add(names, tokens.GetRange(from, to - from), withPairs);
            else if (IsList(text.Fields[field].Text))
                AddEach(names, text.Fields[field].Text, tokens.GetRange(from, to - from), withPairs);
        }

        return [.. names];
    }

    /// <summary>Takes the first name off the list.</summary>
    public static bool Next(ref ReadOnlySpan<ulong> names, out ReadOnlySpan<ulong> words, out ReadOnlySpan<ulong> pairs)
    {
        words = Take(ref names);
        pairs = Take(ref names);
        return words.Length > 0;
    }

    private static ReadOnlySpan<ulong> Take(ref ReadOnlySpan<ulong> names)
    {
        var end = names.IndexOf(End);
        if (end < 0)
            return [];
        var taken = names[..end];
        names = names[(end + 1)..];
        return taken;
    }

    private static bool IsList(string content) =>
        content.Length <= LongestList && content.Split(';').All(part => part.Length <= LongestName);

    private static void AddEach(List<ulong> names, string content, IEnumerable<Token> tokens, bool withPairs)
    {
        foreach (var name in tokens.GroupBy(token => content.AsSpan(0, token.Place.Start).Count(';')))
            Add(names, name, withPairs);
    }

    private static void Add(List<ulong> names, IEnumerable<Token> name, bool withPairs)
    {
        var tokens = name.ToList();
        ulong[] words = [.. tokens.Where(token => !token.Form.IsStop).Select(token => token.Form.Stem).Distinct().Order()];
        if (words.Length == 0)
            return;
        names.AddRange(words);
        names.Add(End);
        if (withPairs)
            names.AddRange(Pairs.Of(tokens).Select(pair => TermKey.Pair(pair.First.Form.Stem, pair.Second.Form.Stem)).Distinct().Order());
        names.Add(End);
    }
}
