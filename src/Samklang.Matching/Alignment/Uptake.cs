namespace Samklang.Matching.Alignment;

/// <summary>A stretch of a text, in UTF-16 offsets.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public string In(string text) => text.Substring(Start, Length);

    internal static TextSpan Between(int start, int end) => new(start, end - start);
}

/// <summary>How a wording came back.</summary>
public enum UptakeKind
{
    /// <summary>Word by word; only capitals and punctuation may differ.</summary>
    Exact,

    /// <summary>In the same order, with words put in, left out, inflected or exchanged.</summary>
    LightlyEdited,

    /// <summary>With clauses in another order.</summary>
    Reordered,
}

/// <summary>A place in a reading that takes up what a sentence of the ask says.</summary>
/// <param name="InReading">The passage in the reading, from its first to its last shared word.</param>
/// <param name="InAsk">The stretch of the ask that comes back in it.</param>
/// <param name="Likeness">For ordering only, never shown: 0 to 1.</param>
/// <param name="Kind">How it came back.</param>
/// <param name="Shared">The words in the reading that the ask has too, in order.</param>
/// <param name="New">Those of them that did not stand in the proposal; all of them where there is none like it.</param>
/// <param name="InProposal">The passage of the proposal that comes nearest; null when none is like it.</param>
public sealed record Uptake(
    TextSpan InReading,
    TextSpan InAsk,
    double Likeness,
    UptakeKind Kind,
    IReadOnlyList<TextSpan> Shared,
    IReadOnlyList<TextSpan> New,
    TextSpan? InProposal);

/// <summary>What an alignment found.</summary>
/// <param name="TakenUp">The places that take up the ask and say what the proposal didn't, as they stand in the reading.</param>
/// <param name="StoodAlready">The places that are like the ask but say no more of it than the proposal did: nobody can claim them.</param>
public sealed record Uptakes(IReadOnlyList<Uptake> TakenUp, IReadOnlyList<Uptake> StoodAlready)
{
    public static Uptakes Nothing { get; } = new([], []);
}
