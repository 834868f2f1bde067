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
        Assert.Equal(parts, string.Join('|', PartsOf(word)));
    }

    [Theory]
    [InlineData("villkoren", "")]
    [InlineData("arbetsvillkoren", "arbet|villkoren")]
    [InlineData("skattevillkoren", "skatte|villkoren")]
    [InlineData("serveras", "")]
    [InlineData("reserverade", "")]
    [InlineData("importeras", "")]
    [InlineData("motsvarande", "")]
    [InlineData("kopplingen", "")]
    [InlineData("bredbandskoppling", "bredband|koppling")]
    [InlineData("fasadelement", "fasad|element")]
    [InlineData("bildats", "")]
    [InlineData("mandaten", "")]
    [InlineData("korrekt", "")]
    [InlineData("myndigheternas", "")]
    [InlineData("styrkor", "")]
    [InlineData("värmlands", "")]
    [InlineData("leksand", "")]
    [InlineData("föreläsningar", "")]
    [InlineData("järnvägsnäten", "järnväg|näten")]
    [InlineData("tjänsteresorna", "tjänste|resorna")]
    [InlineData("etableringsfasen", "etablering|fasen")]
    public void An_ending_or_a_short_word_inside_another_is_no_part(string word, string parts) => Assert.Equal(parts, string.Join('|', PartsOf(word)));

    private static IEnumerable<string> PartsOf(string word) =>
        MatchEngine.CreateDefault().Parts.Forms.Get(word, TextLanguage.Swedish, Shape.Word).Parts.Select(part => word.Substring(part.Start, part.Form.Lower.Length));
}
