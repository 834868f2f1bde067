using Lucene.Net.Tartarus.Snowball;
using Samklang.Matching.Analysis;
using Published = Lucene.Net.Tartarus.Snowball.Ext;

namespace Samklang.Matching.Tests.Analysis;

/// <summary>Another implementation of the published algorithms, asked about every word that the engine's own lists hold.</summary>
public sealed class StemmerAgreementTests
{
    [Fact]
    public void Every_Swedish_word_of_the_lists_gets_the_stem_of_the_published_algorithm() =>
        AssertAgree(Words(TextLanguage.Swedish), new Published.SwedishStemmer(), SwedishStemmer.Stem);

    [Fact]
    public void Every_English_word_of_the_lists_gets_the_stem_of_the_published_algorithm() =>
        AssertAgree(Words(TextLanguage.English), new Published.EnglishStemmer(), EnglishStemmer.Stem);

    private static void AssertAgree(HashSet<string> words, SnowballProgram published, Func<string, string> stem)
    {
        Assert.InRange(words.Count, 3_000, int.MaxValue);
        Assert.All(words, word =>
        {
            published.SetCurrent(word);
            published.Stem();
            Assert.Equal(published.Current, stem(word));
        });
    }

    private static HashSet<string> Words(TextLanguage language)
    {
        var labels = Vocabulary.Starter().Concepts.SelectMany(concept => concept.Labels).Where(label => label.Language == language).Select(label => label.Text);
        var entries = Lexicon.Starter().Entries.SelectMany(entry => language == TextLanguage.Swedish ? entry.Swedish : entry.English);
        return [.. labels.Concat(entries).SelectMany(text => text.ToLowerInvariant().Split([' ', '-', ',', '/', '(', ')'])).Where(word => word.Length > 0 && word.All(char.IsLetter))];
    }
}
