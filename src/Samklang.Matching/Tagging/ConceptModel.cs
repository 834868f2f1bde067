using Samklang.Matching.Tagging;

namespace Samklang.Matching;

/// <summary>
/// Proposes concepts for a text, from texts that have them: a linear model over the engine's own terms, the likest texts and
/// the concepts' labels, weighed together. It is trained where it is used and says which words spoke for what. Safe for many threads.
/// </summary>
public sealed class ConceptModel
{
    private readonly ConceptReader reader;
    private readonly TrainedConcepts trained;
    private readonly Signals signals;

    private ConceptModel(ConceptReader reader, TrainedConcepts trained)
    {
        (this.reader, this.trained) = (reader, trained);
        signals = new Signals(trained.Lessons, reader.Labels, reader.Words);
    }

    /// <summary>From how many texts it was learnt.</summary>
    public int TextCount => trained.Lessons.Count;

    /// <summary>How many different concepts those had.</summary>
    public int ConceptCount => trained.Linear.Concepts.Length;

    /// <summary>The most texts that are learnt from; of more, the last ones given.</summary>
    public static int MostTexts => ConceptTraining.MostTexts;

    /// <param name="engine">The engine that reads the texts.</param>
    /// <param name="vocabulary">The concepts that can be proposed, also those that no text has had.</param>
    /// <param name="texts">What is learnt from. Concepts that are not in the vocabulary are passed over.</param>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="ArgumentException">Fewer than two of the texts have a concept of the vocabulary.</exception>
    public static ConceptModel Train(MatchEngine engine, Vocabulary vocabulary, IReadOnlyList<TaggedText> texts, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var reader = new ConceptReader(engine, vocabulary);
        var given = texts.Select(text => (text.Text, Concepts: text.Concepts.Select(reader.Labels.Number).OfType<int>().Distinct().ToArray()))
            .Where(text => text.Concepts.Length > 0).TakeLast(MostTexts).ToList();
        if (given.Count < 2)
            throw new ArgumentException($"A model needs at least two texts that have concepts of the vocabulary; {given.Count} of {texts.Count} have.", nameof(texts));
        var read = reader.ReadAll([.. given.Select(text => text.Text)], cancel);
        return new ConceptModel(reader, ConceptTraining.Train(reader, read, [.. given.Select(text => text.Concepts)], cancel));
    }

    internal static ConceptModel Of(ConceptReader reader, TrainedConcepts trained) => new(reader, trained);

    /// <summary>The likeliest concepts of a text, best first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="top">How many at most.</param>
    /// <param name="atLeast">The least confidence.</param>
    public IReadOnlyList<ConceptProposal> Propose(MatchText text, int top, double atLeast = 0)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Propose(reader.Read(text), top, atLeast, withReasons: true);
    }

    internal IReadOnlyList<ConceptProposal> Propose(AnalysedForConcepts text, int top, double atLeast, bool withReasons)
    {
        var lessons = trained.Lessons;
        var vector = lessons.Space.Read(text.Terms);
        float[] likeness = [.. lessons.Vectors.Select(other => (float)vector.Dot(other))];
        var learnt = trained.Linear.Score(likeness);
        var reading = new TextReading(text.Tokens, reader.Labels, lessons.Stems.Rarity);
        var asked = new AskedText(reading, reader.Ranking.Rank(text.Hits), likeness, learnt, Self: -1);
        var reasons = new ProposalReasons(text, vector, trained, reader.Labels);
        return
        [
            .. signals.Of(asked).Select(candidate => (candidate.Concept, Confidence: trained.Trees.Probability(candidate.Signals)))
                .Where(one => one.Confidence >= atLeast).OrderByDescending(one => one.Confidence).ThenBy(one => one.Concept).Take(top)
                .Select(one => new ConceptProposal(reader.Labels.Ids[one.Concept], one.Confidence,
                    withReasons ? reasons.For(one.Concept, reading, learnt.GetValueOrDefault(one.Concept)) : [], lessons.GivenCount(one.Concept))),
        ];
    }

    /// <summary>Writes the model to a file, whole or not at all.</summary>
    public void Save(string path) => ModelFile.Write(path, reader.Fingerprint, trained);

    /// <summary>Opens what <see cref="Save"/> wrote, for the same engine and vocabulary.</summary>
    /// <returns>Null when there is no such file, or it is of another engine or vocabulary, or damaged: it is to be trained anew then.</returns>
    public static ConceptModel? Open(MatchEngine engine, Vocabulary vocabulary, string path)
    {
        if (!File.Exists(path))
            return null;
        var reader = new ConceptReader(engine, vocabulary);
        return ModelFile.Read(path, reader.Fingerprint) is { } trained ? new ConceptModel(reader, trained) : null;
    }
}
