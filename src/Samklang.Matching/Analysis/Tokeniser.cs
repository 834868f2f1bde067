using System.Runtime.InteropServices;

namespace Samklang.Matching.Analysis;

/// <summary>From a text's fields to tokens with a language and a form each.</summary>
internal sealed class Tokeniser(WordForms forms, KnownWords known, EngineSettings settings)
{
    public List<Token> Read(MatchText text)
    {
        var words = text.Fields.Select(field => WordReader.Read(field.Text)).ToArray();
        var languages = Languages(text, words);
        var tokens = new List<Token>(words.Sum(list => list.Count));
        for (var field = 0; field < words.Length; field++)
            AddField(tokens, text, field, words[field], languages[field]);
        return tokens;
    }

    private void AddField(List<Token> tokens, MatchText text, int field, List<RawWord> words, TextLanguage language)
    {
        var (zone, content) = (text.Fields[field].Zone, text.Fields[field].Text);
        var shouting = words.Count(word => word.Shape == Shape.Acronym) * 2 > words.Count && words.Count > 2;
        foreach (var word in words)
        {
            var shape = shouting && word.Shape == Shape.Acronym ? Shape.Word : word.Shape;
            var form = forms.Get(content.AsSpan(word.Start, word.Length), language, shape);
            var spelled = shape == Shape.Acronym ? TermKey.Stem(language, WordForms.StemOf(form.Lower, language)) : form.Stem;
            tokens.Add(new Token(new Place(field, word.Start, word.Length), zone, shape, language, form, spelled, settings.WeightOf(zone, word.Start)));
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

    private TextLanguage[] Languages(MatchText text, List<RawWord>[] words)
    {
        var own = text.Fields.Select((field, i) => field.Language ?? LanguageRecogniser.Recognise(field.Text, words[i])).ToArray();
        var longest = Enumerable.Range(0, own.Length).OrderByDescending(i => words[i].Count).FirstOrDefault(i => own[i] is not null, -1);
        return [.. own.Select((language, i) => language ?? (longest < 0 ? known.Guess(text.Fields[i].Text, words[i]) : own[longest]!.Value))];
    }
}
