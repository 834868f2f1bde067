using Samklang.Matching.Analysis;

namespace Samklang.Matching.Tagging;

/// <summary>A text analysed once: its terms, its tokens and what label matching makes of it. Independent of what is learnt.</summary>
internal sealed record AnalysedForConcepts(MatchText Text, AnalysedText Terms, List<Token> Tokens, IReadOnlyList<Hit> Hits);

/// <summary>Reads texts for a model: the engine's own analysis, and the labels of the concepts that can be proposed.</summary>
internal sealed class ConceptReader
{
    private readonly EngineParts parts;

    public ConceptReader(MatchEngine engine, Vocabulary vocabulary)
    {
        parts = engine.Parts;
        Labels = new ConceptLabels(vocabulary, parts.Forms);
        Words = new LabelWords(Labels);
        Ranking = new LabelRanking(engine, vocabulary, Labels);
        Fingerprint = Index.Files.Fingerprint.Of(vocabulary, Lexicon.Empty, parts.Settings);
    }

    public ConceptLabels Labels { get; }

    public LabelWords Words { get; }

    public LabelRanking Ranking { get; }

    /// <summary>What the analysis and the concepts are: a model that was trained with others can't be used.</summary>
    public byte[] Fingerprint { get; }

    public AnalysedForConcepts Read(MatchText text) => new(text, parts.ItemReader.Read(text), parts.Tokeniser.Read(text), Ranking.Hits(text));

    public AnalysedForConcepts[] ReadAll(IReadOnlyList<MatchText> texts, CancellationToken cancel)
    {
        var read = new AnalysedForConcepts[texts.Count];
        Parallel.For(0, read.Length, new ParallelOptions { CancellationToken = cancel }, i => read[i] = Read(texts[i]));
        return read;
    }
}
