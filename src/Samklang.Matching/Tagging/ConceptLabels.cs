using Samklang.Matching.Analysis;

namespace Samklang.Matching.Tagging;

/// <summary>A label as the stems that it is made of.</summary>
internal sealed record LabelStems(int Concept, ulong[] Stems, bool IsPreferred);

/// <summary>The concepts that can be proposed, by number, and their labels as stems.</summary>
internal sealed class ConceptLabels
{
    private readonly Dictionary<ulong, List<LabelStems>> byFirst = [];
    private readonly Dictionary<ulong, List<LabelStems>> byStem = [];
    private readonly Dictionary<string, int> numbers;

    public ConceptLabels(Vocabulary vocabulary, WordForms forms)
    {
        Ids = [.. vocabulary.Concepts.Select(concept => concept.Id)];
        numbers = Ids.Select((id, number) => (id, number)).ToDictionary(pair => pair.id, pair => pair.number, StringComparer.Ordinal);
        Of = [.. vocabulary.Concepts.Select((concept, number) => Read(concept, number, forms))];
        foreach (var label in Of.SelectMany(labels => labels))
        {
            Add(byFirst, label.Stems[0], label);
            foreach (var stem in label.Stems.Distinct())
                Add(byStem, stem, label);
        }
    }

    public IReadOnlyList<string> Ids { get; }

    public IReadOnlyList<IReadOnlyList<LabelStems>> Of { get; }

    public int? Number(string id) => numbers.TryGetValue(id, out var number) ? number : null;

    public IReadOnlyList<LabelStems> BeginningWith(ulong stem) => byFirst.GetValueOrDefault(stem) ?? [];

    public IReadOnlyList<LabelStems> Holding(ulong stem) => byStem.GetValueOrDefault(stem) ?? [];

    /// <summary>How many concepts have the stem in a label.</summary>
    public int HolderCount(ulong stem) => Holding(stem).Select(label => label.Concept).Distinct().Count();

    /// <summary>The stem of a token as a label would have it: an acronym is read as a word of its text's language.</summary>
    public static ulong StemOf(Token token) => token.Shape == Shape.Acronym ? token.Spelled : token.Form.Stem;

    private static LabelStems[] Read(Concept concept, int number, WordForms forms) =>
    [
        .. concept.Labels.SelectMany(label => Languages(label).Select(language => new LabelStems(number, Stems(label.Text, language, forms), label.Kind == LabelKind.Preferred)))
            .Where(label => label.Stems.Length > 0),
    ];

    private static TextLanguage[] Languages(ConceptLabel label) =>
        label.Language == TextLanguage.Other ? [TextLanguage.Swedish, TextLanguage.English] : [label.Language];

    // What stands in brackets tells two concepts apart for people, and is not part of the name.
    private static ulong[] Stems(string label, TextLanguage language, WordForms forms)
    {
        var name = label.IndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket ? label[..bracket] : label;
        return [.. WordReader.Read(name).Select(word => forms.Get(name.AsSpan(word.Start, word.Length), language, word.Shape == Shape.Acronym ? Shape.Word : word.Shape).Stem)];
    }

    private static void Add(Dictionary<ulong, List<LabelStems>> lists, ulong stem, LabelStems label)
    {
        if (!lists.TryGetValue(stem, out var list))
            lists[stem] = list = [];
        list.Add(label);
    }
}
