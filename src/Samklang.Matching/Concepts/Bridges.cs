using Samklang.Matching.Analysis;

namespace Samklang.Matching.Concepts;

/// <summary>A term that an item may hold in place of what the profile asked, and how much it then counts.</summary>
internal readonly record struct Way(ulong Key, float Weight, Bridge Bridge);

/// <summary>Every way from a word or a concept to the terms of an item. Built once for an engine; immutable.</summary>
internal sealed class Bridges
{
    readonly EngineSettings _settings;
    readonly Dictionary<ulong, List<Way>> _lexicon = [];
    readonly Dictionary<ulong, List<Way>> _concepts = [];
    readonly Dictionary<ulong, string> _conceptIds = [];

    public Bridges(Vocabulary vocabulary, Lexicon lexicon, WordForms forms, EngineSettings settings)
    {
        _settings = settings;
        var labels = new LabelReader(forms);
        if (settings.UseConcepts)
            AddConcepts(vocabulary, labels);
        if (settings.UseLexicon)
            new LexiconBridge(labels, Labels, _lexicon, settings).Add(lexicon);
    }

    public LabelTrie Labels { get; } = new();

    public string? ConceptId(ulong key) => _conceptIds.GetValueOrDefault(key);

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
            AddUnlessThere(ways, new Way(form.Kin, (float)_settings.CognateWeight, Bridge.Cognate));
        return ways;
    }

    /// <summary>From a concept or a lexicon phrase that the profile mentions.</summary>
    public List<Way> From(ulong mentioned)
    {
        if (_concepts.TryGetValue(mentioned, out var around))
            return around;
        var ways = new List<Way> { new(mentioned, 1, Bridge.Same) };
        AddKnown(ways, mentioned);
        return ways;
    }

    void AddKnown(List<Way> ways, ulong key)
    {
        foreach (var way in _lexicon.GetValueOrDefault(key) ?? [])
            AddUnlessThere(ways, way);
    }

    static void AddUnlessThere(List<Way> ways, Way way)
    {
        if (!ways.Any(other => other.Key == way.Key))
            ways.Add(way);
    }

    void AddConcepts(Vocabulary vocabulary, LabelReader labels)
    {
        var graph = new ConceptGraph(vocabulary, _settings);
        foreach (var concept in vocabulary.Concepts)
        {
            var key = TermKey.Concept(concept.Id);
            _conceptIds[key] = concept.Id;
            var ways = new List<Way> { new(key, 1, Bridge.Concept) };
            if (_settings.UseBroader)
                ways.AddRange(graph.Around(concept.Id).Select(near => new Way(TermKey.Concept(near.Id), (float)near.Weight, Bridge.BroaderConcept)));
            _concepts[key] = ways;
            foreach (var label in concept.Labels)
            {
                var named = new Labelled(key, label.Kind == LabelKind.Hidden ? (float)_settings.HiddenWeight : 1);
                foreach (var stems in labels.Stems(label.Text, label.Language))
                    Labels.Add(stems, named);
            }
        }
    }
}
