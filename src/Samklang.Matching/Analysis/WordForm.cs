namespace Samklang.Matching.Analysis;

/// <summary>
/// All that is known of one word of one language, worked out once: its stem, its root across languages, whether it says
/// anything at all, and the parts of a compound.
/// </summary>
internal sealed class WordForm
{
    public required string Lower { get; init; }

    public required TextLanguage Language { get; init; }

    public required ulong Stem { get; init; }

    public required ulong Exact { get; init; }

    /// <summary>0 when the word has no root to share.</summary>
    public required ulong Kin { get; init; }

    /// <summary>A function word: carries no subject.</summary>
    public required bool IsStop { get; init; }

    /// <summary>How much of a subject the word can carry, 0 to 1; low for the common words of every call and project.</summary>
    public required double Substance { get; init; }

    /// <summary>False for numbers and for the words of every call: they are no subject of their own.</summary>
    public required bool IsSubject { get; init; }

    /// <summary>The parts of a compound; empty for any other word.</summary>
    public required IReadOnlyList<WordPart> Parts { get; init; }
}

internal readonly record struct WordPart(int Start, int Length, WordForm Form);

/// <summary>A word in its place. <c>Spelled</c> is an acronym's stem as if it were an ordinary word of the text's language.</summary>
internal readonly record struct Token(Place Place, Zone Zone, Shape Shape, TextLanguage Language, WordForm Form, ulong Spelled, float Weight);
