using Samklang.Matching.Analysis;

namespace Samklang.Matching.Concepts;

/// <summary>Turns a label into the stems by which it is found in a text of that language.</summary>
internal sealed class LabelReader(WordForms forms)
{
    /// <summary>A label that is the same in every language yields its stems in each.</summary>
    public IEnumerable<IReadOnlyList<ulong>> Stems(string label, TextLanguage language)
    {
        var words = WordReader.Read(label);
        if (language != TextLanguage.Other)
            return [Stems(label, words, language)];
        return [Stems(label, words, TextLanguage.Swedish), Stems(label, words, TextLanguage.English), Stems(label, words, TextLanguage.Other)];
    }

    public IReadOnlyList<WordForm> Forms(string label, TextLanguage language) =>
        [.. WordReader.Read(label).Select(word => forms.Get(label.AsSpan(word.Start, word.Length), language, word.Shape))];

    private ulong[] Stems(string label, List<RawWord> words, TextLanguage language) =>
        [.. words.Where((word, i) => i == 0 || words[i - 1].Shape != Shape.Identifier || word.Start >= words[i - 1].Start + words[i - 1].Length)
            .Select(word => forms.Get(label.AsSpan(word.Start, word.Length), language, word.Shape).Stem)];
}
