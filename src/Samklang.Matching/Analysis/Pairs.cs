namespace Samklang.Matching.Analysis;

/// <summary>Words that say something and stand next to each other, with at most one function word between.</summary>
internal static class Pairs
{
    public static IEnumerable<(Token First, Token Second)> Of(List<Token> tokens)
    {
        var previous = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Form.IsStop || tokens[i].Shape is Shape.Number)
                continue;
            if (previous >= 0 && i - previous <= 2 && tokens[previous].Place.Field == tokens[i].Place.Field)
                yield return (tokens[previous], tokens[i]);
            previous = i;
        }
    }

    public static Place Span(Token first, Token second) =>
        first.Place with { Length = second.Place.Start + second.Place.Length - first.Place.Start };
}
