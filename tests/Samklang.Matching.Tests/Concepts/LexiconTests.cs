namespace Samklang.Matching.Tests.Concepts;

public sealed class LexiconTests
{
    [Theory]
    [InlineData("buss = bus\nbåt boat", 2, "'='")]
    [InlineData("buss = bus = coach", 1, "'='")]
    [InlineData("# remark\n = bus", 2, "no Swedish word")]
    [InlineData("buss =", 1, "no English word")]
    public void A_wrong_lexicon_is_refused_with_file_line_and_what(string text, int line, string what)
    {
        var error = Assert.Throws<MatchFileException>(() => Lexicon.Read(new StringReader(text), "wrong.txt"));
        Assert.Equal(("wrong.txt", line), (error.File, error.Line));
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Swedish_word_finds_its_English_translation_and_says_so()
    {
        var engine = new MatchEngine(Vocabulary.Empty, Lexicon.Read(new StringReader("sjuksköterska = nurse"), "l.txt"));
        var hit = Assert.Single(engine.CreateItemIndex(TestTexts.Calls).Rank(TestTexts.Profile("p", "Fler sjuksköterskor i vården"), 5));
        var reason = hit.Reasons[0];
        Assert.Equal(("nurse", "sjuksköterskor", "nurses", Bridge.Lexicon), (hit.Id, reason.Asked, reason.Found, reason.Bridge));
        Assert.Equal((TextLanguage.Swedish, TextLanguage.English), (reason.AskedLanguage, reason.FoundLanguage));
    }

    [Fact]
    public void A_compound_finds_the_translations_of_its_parts()
    {
        var engine = new MatchEngine(Vocabulary.Empty, Lexicon.Read(new StringReader("drivmedel = fuel\nlagstiftning = legislation"), "l.txt"));
        var index = engine.CreateItemIndex([TestTexts.Item("law", "New legislation"), TestTexts.Item("fuel", "Cheaper fuel"), TestTexts.Item("both", "Fuel legislation")]);
        Assert.Equal(["both", "fuel", "law"], index.Rank(TestTexts.Profile("p", "drivmedelslagstiftningen"), 5).Select(hit => hit.Id));
    }

    [Fact]
    public void The_starter_lexicon_is_whole() => Assert.True(Lexicon.Starter().Entries.Count >= 1000);
}
