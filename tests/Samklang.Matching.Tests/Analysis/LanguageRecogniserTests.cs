using Samklang.Matching.Analysis;

namespace Samklang.Matching.Tests.Analysis;

public sealed class LanguageRecogniserTests
{
    [Theory]
    [InlineData("Regionen vill bygga ut laddinfrastrukturen så att fler väljer buss.", TextLanguage.Swedish)]
    [InlineData("The region wants to expand charging infrastructure at bus depots.", TextLanguage.English)]
    [InlineData("Der Bund und die Länder wollen mit der Bahn für das Klima fahren.", TextLanguage.Other)]
    [InlineData("Η περιφέρεια θέλει περισσότερα λεωφορεία", TextLanguage.Other)]
    [InlineData("Fossilfri kollektivtrafik på landsbygden", TextLanguage.Swedish)]
    [InlineData("2030 2031", null)]
    [InlineData("", null)]
    public void The_language_of_a_text_is_recognised(string text, TextLanguage? language) =>
        Assert.Equal(language, LanguageRecogniser.Recognise(text, WordReader.Read(text)));

    [Fact]
    public void A_title_without_function_words_is_told_by_the_words_we_know()
    {
        var index = MatchEngine.CreateDefault().CreateItemIndex([TestTexts.Item("a", "Support to public transport in the regions")]);
        var hit = Assert.Single(index.Rank(TestTexts.Profile("p", "kollektivtrafik"), 5));
        Assert.Equal(TextLanguage.Swedish, hit.Reasons[0].AskedLanguage);
    }
}
