using System.Runtime.InteropServices;

namespace Samklang.Matching.Analysis;

/// <summary>From a text's fields to tokens with a language and a form each.</summary>
internal sealed class Tokeniser(WordForms forms, KnownWords known, EngineSettings settings)
{
    [ThreadStatic]
    private static FieldWords? kept;

    private readonly Spellings spellings = new();

    public List<Token> Read(MatchText text)
    {
        var tokens = new List<Token>();
        Read(text, tokens);
        return tokens;
    }

    /// <summary>Reads into a list that has been used before, and is empty.</summary>
    public void Read(MatchText text, List<Token> into)
    {
        var words = kept ?? new FieldWords();
        kept = null;
        foreach (var field in text.Fields)
            words.Add(field.Text, spellings);
        into.EnsureCapacity(words.Count);
        var languages = Languages(text, words);
        for (var field = 0; field < languages.Length; field++)
            AddField(into, text.Fields[field].Zone, field, words, languages[field]);
        if (words.Clear())
            kept = words;
    }

    private void AddField(List<Token> tokens, Zone zone, int field, FieldWords words, TextLanguage language)
    {
        var raw = words.Raw(field);
        var spelled = words.Spelled(field);
        var acronyms = 0;
        foreach (ref readonly var word in raw)
            acronyms += word.Shape == Shape.Acronym ? 1 : 0;
        var shouting = acronyms * 2 > raw.Length && raw.Length > 2;
        for (var i = 0; i < raw.Length; i++)
        {
            var shape = shouting && raw[i].Shape == Shape.Acronym ? Shape.Word : raw[i].Shape;
            var form = spelled[i].Form(forms, language, shape);
            var stem = shape == Shape.Acronym ? spelled[i].Spelled(form, language) : form.Stem;
            tokens.Add(new Token(new Place(field, raw[i].Start, raw[i].Length), zone, shape, language, form, stem, settings.WeightOf(zone, raw[i].Start)));
        }
    }

    /// <summary>The language of each field, as its tokens were read.</summary>
    public static TextLanguage[] Languages(MatchText text, List<Token> tokens)
    {
        var languages = new TextLanguage[text.Fields.Count];
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens))
            languages[token.Place.Field] = token.Language;
        return languages;
    }

    private TextLanguage[] Languages(MatchText text, FieldWords words)
    {
        var own = new TextLanguage?[text.Fields.Count];
        var longest = -1;
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = text.Fields[i].Language ?? LanguageRecogniser.Recognise(words.Spelled(i));
            if (own[i] is not null && (longest < 0 || words.Raw(i).Length > words.Raw(longest).Length))
                longest = i;
        }

        var languages = new TextLanguage[own.Length];
        for (var i = 0; i < own.Length; i++)
            languages[i] = own[i] ?? (longest < 0 ? known.Guess(text.Fields[i].Text, words.Raw(i)) : own[longest]!.Value);
        return languages;
    }

    /// <summary>The words of a text's fields, one field after the other. Kept by each thread and used again.</summary>
    private sealed class FieldWords
    {
        private const int MostKept = 1 << 13;

        private readonly List<RawWord> raw = [];
        private readonly List<Spelling> spelled = [];
        private readonly List<int> ends = [];

        public int Count => raw.Count;

        public void Add(string text, Spellings spellings)
        {
            var from = raw.Count;
            WordReader.Read(text, raw);
            foreach (var word in CollectionsMarshal.AsSpan(raw)[from..])
                spelled.Add(spellings.Get(text.AsSpan(word.Start, word.Length)));
            ends.Add(raw.Count);
        }

        public ReadOnlySpan<RawWord> Raw(int field) => CollectionsMarshal.AsSpan(raw)[Start(field)..ends[field]];

        public ReadOnlySpan<Spelling> Spelled(int field) => CollectionsMarshal.AsSpan(spelled)[Start(field)..ends[field]];

        /// <returns>False when they have grown too large to be kept.</returns>
        public bool Clear()
        {
            raw.Clear();
            spelled.Clear();
            ends.Clear();
            return raw.Capacity <= MostKept;
        }

        private int Start(int field) => field == 0 ? 0 : ends[field - 1];
    }
}
