namespace Samklang.Matching.Alignment;

/// <summary>What two sentences have in common: runs of shared words, in whatever order, and the passage that they make up.</summary>
internal sealed class Passage
{
    public required int Sentence { get; init; }

    /// <summary>In the order of the reading.</summary>
    public required WordPair[] Pairs { get; init; }

    public required bool IsReordered { get; init; }

    /// <summary>Shared weight against that of both: the asked sentence and the passage.</summary>
    public required double Likeness { get; init; }

    /// <summary>The share of the passage's weight that is shared.</summary>
    public required double Density { get; init; }

    /// <summary>The most words that come back in one run.</summary>
    public required int LongestRun { get; init; }

    public int FirstFound => Pairs[0].Found;

    public int LastFound => Pairs[^1].Found;

    public int FirstAsked => Pairs.Min(pair => pair.Asked);

    public int LastAsked => Pairs.Max(pair => pair.Asked);
}
