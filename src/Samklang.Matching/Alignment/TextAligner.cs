using Samklang.Matching.Analysis;

namespace Samklang.Matching.Alignment;

/// <summary>
/// Holds what we asked for against a later reading of a text: proposes the places that take up the wording, less what stood
/// in the proposal already. A pure function of its texts; safe for many threads. Both texts must be in the same language.
/// </summary>
public sealed class TextAligner(AlignmentSettings? settings = null)
{
    private readonly AlignmentSettings settings = settings ?? new AlignmentSettings();

    /// <param name="asked">The wanted wording, or a whole position.</param>
    /// <param name="proposal">What the text said before anybody asked; null when it isn't known, and then nothing stood there already.</param>
    /// <param name="reading">The later text.</param>
    public Uptakes Align(string asked, string? proposal, string reading)
    {
        var book = new WordBook(LanguageOf(reading));
        var reader = new WordingReader(book, this.settings);
        var (ask, before, after) = (reader.Read(asked), reader.Read(proposal ?? ""), reader.Read(reading));
        if (ask.Words.Length == 0 || after.Words.Length == 0)
            return Uptakes.Nothing;
        var weights = WordWeights.Of(book, this.settings, before, after);
        var finder = new PassageFinder(book, weights, this.settings);
        var stood = new Proposal(before.Words.Length == 0 ? null : new SentenceIndex(before, book, weights), finder);
        var judge = new UptakeJudge(book, weights, stood, this.settings);
        var index = new SentenceIndex(after, book, weights);
        for (var sentence = 0; sentence < ask.Sentences.Length; sentence++)
        {
            if (judge.IsWorthLooking(ask.Of(sentence)))
                judge.Hear(ask, sentence, index, finder.Find(ask.Of(sentence), index));
        }

        return judge.Decide();
    }

    /// <summary>The words of a reading that the proposal doesn't have in a passage like theirs, in stretches.</summary>
    public IReadOnlyList<TextSpan> NewIn(string reading, string proposal)
    {
        var book = new WordBook(LanguageOf(reading));
        var reader = new WordingReader(book, this.settings);
        var (before, after) = (reader.Read(proposal), reader.Read(reading));
        if (before.Words.Length == 0)
            return after.Words.Length == 0 ? [] : [TextSpan.Between(after.Words[0].Start, after.Words[^1].End)];
        var weights = WordWeights.Of(book, this.settings, before, after);
        var finder = new PassageFinder(book, weights, this.settings);
        return Novelty.Of(after, before, new Proposal(new SentenceIndex(before, book, weights), finder));
    }

    private static TextLanguage LanguageOf(string text)
    {
        const int Enough = 6000;
        var opening = text.Length > Enough ? text[..Enough] : text;
        return LanguageRecogniser.Recognise(opening, WordReader.Read(opening)) ?? TextLanguage.English;
    }
}
