namespace Samklang.Matching.Alignment;

/// <summary>A word in its place, with its number in the book that all texts of an alignment are read with.</summary>
internal readonly record struct PlacedWord(int Start, int Length, int Number)
{
    public int End => Start + Length;
}

/// <summary>A sentence: its words are <c>First</c> up to <c>First + Count</c> of its text's.</summary>
internal readonly record struct Sentence(int First, int Count);

/// <summary>A text read for alignment: its words, and the sentences that they make.</summary>
internal sealed class Wording(PlacedWord[] words, Sentence[] sentences)
{
    public PlacedWord[] Words { get; } = words;

    public Sentence[] Sentences { get; } = sentences;

    public ReadOnlySpan<PlacedWord> Of(int sentence) => Words.AsSpan(Sentences[sentence].First, Sentences[sentence].Count);
}
