namespace Samklang.Matching;

/// <summary>The languages with an analysis of their own; every other language falls back to plain words.</summary>
public enum TextLanguage
{
    Other,
    Swedish,
    English,
}

public static class TextLanguages
{
    /// <summary>The language's code (ISO 639-1); null for one that has no analysis of its own.</summary>
    public static string? Code(this TextLanguage language) => language switch
    {
        TextLanguage.Swedish => "sv",
        TextLanguage.English => "en",
        _ => null,
    };
}

/// <summary>Where in a text a field stands. Title and lead weigh more than the body.</summary>
public enum Zone
{
    Title,
    Lead,
    Body,
}

/// <summary>One stretch of text in one language. A language that is not given is recognised.</summary>
public sealed record MatchField(Zone Zone, string Text, TextLanguage? Language = null);

/// <summary>What is matched: an item, a priority, an idea or a query.</summary>
public sealed record MatchText(string Id, IReadOnlyList<MatchField> Fields)
{
    private static readonly Dictionary<string, IReadOnlyList<string>> None = [];

    internal static IReadOnlyDictionary<string, double> NoWeights { get; } = new Dictionary<string, double>();

    /// <summary>
    /// What an item is beside its words: its kind, source, status, who may see it. Each name has one value or several.
    /// They filter and are counted; they never score.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes { get; init; } = None;

    /// <summary>What words of a profile are multiplied by, by <see cref="SharpenedWord.Key"/>. Held within 0.5 to 1.5.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; init; } = NoWeights;
}

/// <summary>A place in a text: the field's index in <see cref="MatchText.Fields"/> and UTF-16 offsets in it.</summary>
public readonly record struct Place(int Field, int Start, int Length);
