using Samklang.Matching.Analysis;

namespace Samklang.Matching.Tests.Analysis;

public sealed class CompoundSplitterTests
{
    private readonly CompoundSplitter splitter = new(
        ["drivmedel", "medel", "driv", "lag", "lagstiftning", "kollektivtrafik", "trafik", "kollektiv", "skola", "energi", "effektivitet", "plan"]);

    [Theory]
    [InlineData("drivmedelslagstiftning", "drivmedel lagstiftning")]
    [InlineData("drivmedelslagstiftningen", "drivmedel lagstiftningen")]
    [InlineData("kollektivtrafikplaner", "kollektivtrafik planer")]
    [InlineData("energieffektivitet", "energi effektivitet")]
    [InlineData("skolplan", "skol plan")]
    public void A_compound_is_split_into_the_fewest_known_words(string word, string parts) =>
        Assert.Equal(parts, string.Join(' ', splitter.Split(word).Select(part => word.Substring(part.Start, part.Length))));

    [Theory]
    [InlineData("kollektivtrafik")]
    [InlineData("kollektivtrafiken")]
    [InlineData("trafik")]
    [InlineData("trafikxyz")]
    [InlineData("")]
    [InlineData("planplanplanplanplanplan")]
    public void A_known_word_or_an_unknown_one_stays_whole(string word) => Assert.Empty(splitter.Split(word));

    [Theory]
    [InlineData("kollektivtrafik", "")]
    [InlineData("kollektivtrafikens", "")]
    [InlineData("drivmedelslagstiftning", "drivmedel|lagstiftning")]
    [InlineData("arbetsmarknad", "")]
    [InlineData("skogsbrukslagstiftningen", "skogsbruk|lagstiftningen")]
    public void With_the_lists_that_ship_a_word_of_the_field_is_not_torn(string word, string parts)
    {
        var shipped = new CompoundSplitter(Lexicon.Starter().Entries.SelectMany(entry => entry.Swedish));
        Assert.Equal(parts, string.Join('|', shipped.Split(word).Select(part => word.Substring(part.Start, part.Length))));
    }
}
