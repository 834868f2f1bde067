namespace Samklang.Matching.Alignment;

/// <summary>The bounds and weights of an alignment. Set on planted re-use; see docs/alignment.md.</summary>
public sealed record AlignmentSettings
{
    /// <summary>A sentence with more words than this is cut, at a semicolon or a comma where it has one.</summary>
    public int LongestSentence { get; init; } = 90;

    /// <summary>A sentence of the ask with fewer words that carry a subject is not looked for.</summary>
    public int FewestWords { get; init; } = 3;

    /// <summary>How many sentences of a text are compared word by word with each sentence of the ask.</summary>
    public int MostCandidates { get; init; } = 8;

    /// <summary>The share of the ask's weight that a sentence must hold to be compared at all.</summary>
    public double CandidateFrom { get; init; } = 0.3;

    /// <summary>The likeness from which a place is one: shared weight against that of both passages.</summary>
    public double LikeFrom { get; init; } = 0.52;

    /// <summary>A sentence this short must come back whole, or nearly.</summary>
    public int ShortSentence { get; init; } = 5;

    public double ShortLikeFrom { get; init; } = 0.85;

    /// <summary>A clause of a longer sentence counts when this many words come back in one run.</summary>
    public int ClauseFrom { get; init; } = 8;

    /// <summary>And when it is dense: the share of the passage's weight that is shared.</summary>
    public double ClauseDensity { get; init; } = 0.7;

    /// <summary>The share of what the ask says beyond the proposal that must come back, and be new in the reading.</summary>
    public double NewFrom { get; init; } = 0.4;

    /// <summary>The weight of a function word, where a word of the subject has up to 1.</summary>
    public double StopWeight { get; init; } = 0.2;

    /// <summary>What a word of the same root counts, of one with the same stem.</summary>
    public double NearWeight { get; init; } = 0.6;

    public double GapOpen { get; init; } = 0.55;

    public double GapExtend { get; init; } = 0.12;

    public double Mismatch { get; init; } = 0.3;

    /// <summary>The least that a run of shared words must weigh.</summary>
    public double TileFrom { get; init; } = 1.2;

    public int MostTiles { get; init; } = 6;
}
