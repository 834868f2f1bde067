using Samklang.Matching.Analysis;
using Samklang.Matching.Concepts;
using Samklang.Matching.Index;

namespace Samklang.Matching;

/// <summary>The settings, the vocabulary and the lexicon that indexes are made with. Immutable and safe for many threads.</summary>
public sealed class MatchEngine(Vocabulary vocabulary, Lexicon lexicon, EngineSettings? settings = null)
{
    private readonly EngineParts parts = new(vocabulary, lexicon, settings ?? new EngineSettings());

    /// <summary>The engine with the starter vocabulary and lexicon that ship with it.</summary>
    public static MatchEngine CreateDefault() => new(Vocabulary.Starter(), Lexicon.Starter());

    public Vocabulary Vocabulary { get; } = vocabulary;

    internal EngineParts Parts => parts;

    public ItemIndex CreateItemIndex(IEnumerable<MatchText> items) => new(parts, items);

    /// <summary>Opens an index that <see cref="ItemIndex.Save(string, long)"/> wrote; a file that can't be trusted is refused, never half read.</summary>
    public IndexOpening OpenItemIndex(string path) => ItemIndex.Open(parts, path);

    /// <summary>What verdicts on items make of a profile's own words; the weightiest change first. Nothing is learnt from fewer than three.</summary>
    public IReadOnlyList<SharpenedWord> Sharpen(MatchText profile, IReadOnlyList<JudgedItem> judged) => Feedback.Sharpener.Sharpen(parts, profile, judged);

    /// <summary>The terms of an item, as they are compared with other engines.</summary>
    internal IEnumerable<(ulong Key, float Amount)> TermsOf(MatchText item) => parts.ItemReader.Read(item).Terms.Select(term => (term.Key, term.Amount));

    /// <summary>The language that the last field of a text is read in.</summary>
    internal TextLanguage LanguageOf(MatchText text) => parts.ItemReader.Read(text).Languages[^1];

    /// <summary>Every term by which a profile can be met.</summary>
    internal IEnumerable<ulong> WaysOf(MatchText profile) => parts.ProfileReader.Read(profile).Slots.SelectMany(slot => slot.Ways).Select(way => way.Key).Distinct();

    /// <param name="profiles">The profiles that items will be routed to.</param>
    /// <param name="background">The items that say how rare a term is.</param>
    public ProfileIndex CreateProfileIndex(IEnumerable<MatchText> profiles, ItemIndex background) => new(parts, profiles, background);
}

/// <summary>What an engine is made of, shared by all its indexes.</summary>
internal sealed class EngineParts
{
    public EngineParts(Vocabulary vocabulary, Lexicon lexicon, EngineSettings settings)
    {
        Settings = settings;
        Gains = new Index.Retrieval.GainTable(settings);
        Fingerprint = Index.Files.Fingerprint.Of(vocabulary, lexicon, settings);
        var splitter = new CompoundSplitter(Words(vocabulary, lexicon, TextLanguage.Swedish).Concat(WordLists.Read("compound-parts.sv.txt")));
        var forms = Forms = new WordForms(splitter, settings);
        var bridges = new Bridges(vocabulary, lexicon, forms, settings);
        var tokeniser = Tokeniser = new Tokeniser(forms, new KnownWords(splitter, Words(vocabulary, lexicon, TextLanguage.English)), settings);
        ItemReader = new ItemReader(tokeniser, bridges, settings);
        ProfileReader = new ProfileReader(tokeniser, bridges, settings);
    }

    public EngineSettings Settings { get; }

    /// <summary>What names add at most, worked out once.</summary>
    public Index.Retrieval.GainTable Gains { get; }

    /// <summary>What the engine is, so that an index of another one is known as such.</summary>
    public byte[] Fingerprint { get; }

    public WordForms Forms { get; }

    public Tokeniser Tokeniser { get; }

    public ItemReader ItemReader { get; }

    public ProfileReader ProfileReader { get; }

    private static IEnumerable<string> Words(Vocabulary vocabulary, Lexicon lexicon, TextLanguage language) =>
        lexicon.Entries.SelectMany(entry => language == TextLanguage.Swedish ? entry.Swedish : entry.English)
            .Concat(vocabulary.Concepts.SelectMany(concept => concept.Labels).Where(label => label.Language == language).Select(label => label.Text))
            .Select(text => text.ToLowerInvariant());
}
