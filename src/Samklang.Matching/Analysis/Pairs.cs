using System.Runtime.InteropServices;

namespace Samklang.Matching.Analysis;

/// <summary>Words that say something and stand next to each other, with at most one function word between.</summary>
internal static class Pairs
{
    public static IEnumerable<(Token First, Token Second)> Of(List<Token> tokens)
    {
        for (var (first, second) = (-1, After(tokens, -1)); second < tokens.Count; (first, second) = (second, After(tokens, second)))
        {
            if (AreOne(CollectionsMarshal.AsSpan(tokens), first, second))
                yield return (tokens[first], tokens[second]);
        }
    }

    /// <summary>The next token that can be in a pair; the number of tokens when there is none.</summary>
    public static int After(List<Token> tokens, int at)
    {
        var all = CollectionsMarshal.AsSpan(tokens);
        do
            at++;
        while (at < all.Length && (all[at].Form.IsStop || all[at].Shape is Shape.Number));
        return at;
    }

    /// <summary>Whether two tokens, with none between them that could be in a pair, are one.</summary>
    public static bool AreOne(ReadOnlySpan<Token> tokens, int first, int second) =>
        first >= 0 && second - first <= 2 && tokens[first].Place.Field == tokens[second].Place.Field;

    public static Place Span(in Token first, in Token second) =>
        first.Place with { Length = second.Place.Start + second.Place.Length - first.Place.Start };
}
