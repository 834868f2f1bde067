using Samklang.Matching.Analysis;

namespace Samklang.Matching.Concepts;

/// <summary>A term that an item may hold in place of what the profile asked, and how much it then counts.</summary>
internal readonly record struct Way(ulong Key, float Weight, Bridge Bridge);

/// <summary>Every way from a word or a concept to the terms of an item. Built once for an engine; immutable.</summary>
internal sealed class Bridges
{
    private readonly EngineSettings settings;
    private readonly Dictionary<ulong, List<Way>> lexicon = [];
    private readonly Dictionary<ulong, List<Way>> concepts = [];
    private readonly Dictionary<ulong, string> conceptIds = [];

    public Bridges(Vocabulary vocabulary, Lexicon lexicon, WordForms forms, EngineSettings settings)
    {
        this.settings = settings;
        var labels = new LabelReader(forms);
        if (settings.UseConcepts)
            AddConcepts(vocabulary, labels);
        if (settings.UseLexicon)
            new LexiconBridge(labels, Labels, this.lexicon, settings).Add(lexicon);
    }

    public LabelTrie Labels { get; } = new();

    public string? ConceptId(ulong key) => conceptIds.GetValueOrDefault(key);

    /// <summary>From a token of the profile.</summary>
    public List<Way> From(Token token)
    {
        var form = token.Form;
        var ways = new List<Way> { new(form.Stem, 1, Bridge.Same) };
        AddUnlessThere(ways, new Way(form.Exact, 1, Bridge.Same));
        if (form.Language == TextLanguage.Other && token.Shape is Shape.Acronym or Shape.Word)
        {
            AddUnlessThere(ways, new Way(TermKey.Stem(TextLanguage.English, WordForms.StemOf(form.Lower, TextLanguage.English)), 0.9f, Bridge.Same));
            AddUnlessThere(ways, new Way(TermKey.Stem(TextLanguage.Swedish, WordForms.StemOf(form.Lower, TextLanguage.Swedish)), 0.9f, Bridge.Same));
        }

        AddKnown(ways, form.Stem);
        if (form.Kin != 0)
            AddUnlessThere(ways, new Way(form.Kin, (float)this.settings.CognateWeight, Bridge.Cognate));
        return ways;
    }

    /// <summary>From a concept or a lexicon phrase that the profile mentions.</summary>
    public List<Way> From(ulong mentioned)
    {
        if (concepts.TryGetValue(mentioned, out var around))
            return around;
        var ways = new List<Way> { new(mentioned, 1, Bridge.Same) };
        AddKnown(ways, mentioned);
        return ways;
    }

    private void AddKnown(List<Way> ways, ulong key)
    {
        foreach (var way in this.lexicon.GetValueOrDefault(key) ?? [])
            AddUnlessThere(ways, way);
    }

    private static void AddUnlessThere(List<Way> ways, Way way)
    {
        if (!ways.Any(other => other.Key == way.Key))
            ways.Add(way);
    }

    private void AddConcepts(Vocabulary vocabulary, LabelReader labels)
    {
        var graph = new ConceptGraph(vocabulary, this.settings);
        foreach (var concept in vocabulary.Concepts)
        {
            var key = TermKey.Concept(concept.Id);
            conceptIds[key] = concept.Id;
            var ways = new List<Way> { new(key, 1, Bridge.Concept) };
            if (this.settings.UseBroader)
                ways.AddRange(graph.Around(concept.Id).Select(near => new Way(TermKey.Concept(near.Id), (float)near.Weight, Bridge.BroaderConcept)));
            concepts[key] = ways;
            foreach (var label in concept.Labels)
            {
                var named = new Labelled(key, label.Kind == LabelKind.Hidden ? (float)this.settings.HiddenWeight : 1);
                foreach (var stems in labels.Stems(label.Text, label.Language))
                    Labels.Add(stems, named);
            }
        }
    }
}
