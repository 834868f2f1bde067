namespace Samklang.Matching.Analysis;

/// <summary>One name of an item: its words, and the pairs of neighbours among them.</summary>
internal readonly record struct ItemName(ulong[] Words, ulong[] Pairs);

/// <summary>
/// The names by which a profile can mean an item: its title, and a body that is nothing but a list of other names parted
/// by semicolons, as a concept has them.
/// </summary>
internal static class ItemNames
{
    private const int LongestList = 1000;
    private const int LongestName = 80;

    public static ItemName[] Of(MatchText text, List<Token> tokens)
    {
        var names = new List<ItemName>();
        foreach (var field in tokens.Where(token => !token.Form.IsStop).GroupBy(token => token.Place.Field))
        {
            var content = text.Fields[field.Key].Text;
            if (text.Fields[field.Key].Zone == Zone.Title)
                names.Add(Name(field));
            else if (IsList(content))
                names.AddRange(field.GroupBy(token => content.AsSpan(0, token.Place.Start).Count(';')).Select(Name));
        }

        return [.. names];
    }

    private static bool IsList(string content) =>
        content.Length <= LongestList && content.Split(';').All(part => part.Length <= LongestName);

    private static ItemName Name(IEnumerable<Token> tokens)
    {
        var words = tokens.ToList();
        return new ItemName(
            [.. words.Select(token => token.Form.Stem).Distinct()],
            [.. Pairs.Of(words).Select(pair => TermKey.Pair(pair.First.Form.Stem, pair.Second.Form.Stem)).Distinct()]);
    }
}
