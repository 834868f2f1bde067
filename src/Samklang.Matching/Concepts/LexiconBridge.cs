using Samklang.Matching.Analysis;

namespace Samklang.Matching.Concepts;

/// <summary>Lays the lexicon out as ways from a word or a phrase to its translations and synonyms.</summary>
internal sealed class LexiconBridge(LabelReader labels, LabelTrie trie, Dictionary<ulong, List<Way>> ways, EngineSettings settings)
{
    private const float PhrasePart = 0.35f;

    public void Add(Lexicon lexicon)
    {
        foreach (var entry in lexicon.Entries)
        {
            var swedish = entry.Swedish.Select(text => Read(text, TextLanguage.Swedish)).ToArray();
            var english = entry.English.Select(text => Read(text, TextLanguage.English)).ToArray();
            foreach (var (from, to) in swedish.SelectMany(sv => english.Select(en => (sv, en))))
            {
                Lead(from, to, (float)settings.TranslationWeight, withParts: true);
                Lead(to, from, (float)settings.TranslationWeight, withParts: true);
            }

            AddSynonyms(swedish);
            AddSynonyms(english);
        }
    }

    private void AddSynonyms(Phrase[] side)
    {
        foreach (var (from, to) in side.SelectMany(one => side.Where(other => other.Key != one.Key).Select(other => (one, other))))
            Lead(from, to, (float)settings.SynonymWeight, withParts: false);
    }

    private void Lead(Phrase from, Phrase to, float weight, bool withParts)
    {
        Add(from.Key, new Way(to.Key, weight, Bridge.Lexicon));
        if (!withParts || to.Words.Count < 2)
            return;
        foreach (var word in to.Words.Where(word => !word.IsStop && word.IsSubject))
            Add(from.Key, new Way(word.Stem, PhrasePart, Bridge.Lexicon));
    }

    private void Add(ulong from, Way way)
    {
        if (!ways.TryGetValue(from, out var list))
            ways[from] = list = [];
        var at = list.FindIndex(other => other.Key == way.Key);
        if (at < 0)
            list.Add(way);
        else if (list[at].Weight < way.Weight)
            list[at] = way;
    }

    private Phrase Read(string text, TextLanguage language)
    {
        var words = labels.Forms(text, language);
        if (words.Count == 1)
            return new Phrase(words[0].Stem, words);
        var key = words.Aggregate(TermKey.Kin("~"), (sofar, word) => TermKey.Pair(sofar, word.Stem));
        trie.Add([.. words.Select(word => word.Stem)], new Labelled(key, 1));
        return new Phrase(key, words);
    }

    private sealed record Phrase(ulong Key, IReadOnlyList<WordForm> Words);
}
