using System.Diagnostics;
using System.Globalization;
using System.Text;
using Samklang.Matching.Judging;
using Samklang.Matching.Tagging;

namespace Samklang.Matching;

/// <summary>A judged task for a model of concepts, and how it is cut.</summary>
/// <param name="Texts">The texts that have concepts.</param>
/// <param name="Concepts">The concepts: the preferred label as title, others in the text, apart by semicolons.</param>
/// <param name="Judgements">Lines <c>text 0 concept grade</c>.</param>
/// <param name="Folds">In how many parts the texts are cut.</param>
/// <param name="Top">The most concepts a text.</param>
public sealed record JudgedTags(JudgedSource Texts, JudgedSource Concepts, JudgedSource Judgements, int Folds = 5, int Top = 20);

/// <summary>What cross-validation did and how fast.</summary>
public sealed record TaggingOutcome(int Texts, int Concepts, int Lines, TimeSpan Took);

/// <summary>
/// Measures the training by cross-validation: each text is tagged by a model that has seen none of its part. The very training
/// and proposing that the product uses.
/// </summary>
public sealed class JudgedTagging(MatchEngine engine)
{
    /// <summary>Writes lines <c>text Q0 concept rank score tag</c>, best first.</summary>
    /// <exception cref="MatchFileException">A line can't be read. Nothing has been written then.</exception>
    public TaggingOutcome Write(JudgedTags task, TextWriter run, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(run);
        var clock = Stopwatch.StartNew();
        var texts = JudgedText.ReadAll(task.Texts.Content, task.Texts.Name, cancel);
        var vocabulary = VocabularyOf(JudgedText.ReadAll(task.Concepts.Content, task.Concepts.Name, cancel));
        var reader = new ConceptReader(engine, vocabulary);
        var given = Judgements.Read(task.Judgements, reader.Labels, cancel);
        var read = reader.ReadAll(texts, cancel);
        var lines = new SortedDictionary<int, string>();
        for (var fold = 0; fold < task.Folds; fold++)
        {
            foreach (var (text, proposals) in TagFold(reader, read, given, (fold, task), cancel))
                lines[text] = Lines(texts[text].Id, proposals);
        }

        foreach (var line in lines.Values)
            run.Write(line);
        return new TaggingOutcome(texts.Count, vocabulary.Concepts.Count, lines.Values.Sum(line => line.Count(c => c == '\n')), clock.Elapsed);
    }

    private static List<(int Text, IReadOnlyList<ConceptProposal> Proposals)> TagFold(
        ConceptReader reader, AnalysedForConcepts[] texts, IReadOnlyDictionary<string, int[]> given, (int Fold, JudgedTags Task) part, CancellationToken cancel)
    {
        bool IsHeldOut(int text) => FoldOf(texts[text].Text.Id, part.Task.Folds) == part.Fold;
        int[] seen = [.. Enumerable.Range(0, texts.Length).Where(text => !IsHeldOut(text) && given.ContainsKey(texts[text].Text.Id))];
        if (seen.Length < 2)
            return [];
        var trained = ConceptTraining.Train(reader, [.. seen.Select(text => texts[text])], [.. seen.Select(text => given[texts[text].Text.Id])], cancel);
        var model = ConceptModel.Of(reader, trained);
        return [.. Enumerable.Range(0, texts.Length).Where(IsHeldOut).Select(text => (text, model.Propose(texts[text], part.Task.Top, 0, withReasons: false)))];
    }

    /// <summary>The part of a text, by its id alone, so that it doesn't depend on the order or on the others.</summary>
    private static int FoldOf(string id, int folds) => (int)(Analysis.TermKey.Exact(id) % (ulong)folds);

    private static Vocabulary VocabularyOf(IEnumerable<MatchText> concepts) => new(concepts.Select(concept => new Concept(concept.Id,
        [.. concept.Fields.SelectMany(LabelsOf).DistinctBy(label => label.Text)], [], [])));

    private static IEnumerable<ConceptLabel> LabelsOf(MatchField field) => field.Text
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(label => new ConceptLabel(field.Language ?? TextLanguage.English, label, field.Zone == Zone.Title ? LabelKind.Preferred : LabelKind.Alternative));

    private static string Lines(string text, IReadOnlyList<ConceptProposal> proposals)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < proposals.Count; i++)
            lines.Append(CultureInfo.InvariantCulture, $"{text} Q0 {proposals[i].ConceptId} {i + 1} {proposals[i].Confidence:0.000000} samklang\n");
        return lines.ToString();
    }
}
