using Samklang.Matching.Analysis;

namespace Samklang.Matching.Tests.Analysis;

public sealed class StemmerTests
{
    [Theory]
    [InlineData("jakt", "jakt")]
    [InlineData("jakten", "jakt")]
    [InlineData("jaktkarlarne", "jaktkarl")]
    [InlineData("jaktkarlens", "jaktkarl")]
    [InlineData("jaktlöjtnantens", "jaktlöjtnant")]
    [InlineData("jalusierna", "jalusi")]
    [InlineData("jamrande", "jamr")]
    [InlineData("japanska", "japansk")]
    [InlineData("jaquette", "jaquet")]
    [InlineData("klok", "klok")]
    [InlineData("klokare", "klok")]
    [InlineData("klokaste", "klok")]
    [InlineData("klokheten", "klok")]
    [InlineData("klokt", "klokt")]
    [InlineData("friskt", "frisk")]
    [InlineData("möjligt", "möj")]
    [InlineData("bandlöst", "bandlös")]
    [InlineData("fridfullt", "fridfull")]
    public void Swedish_words_get_the_published_stems(string word, string stem) => Assert.Equal(stem, SwedishStemmer.Stem(word));

    [Theory]
    [InlineData("consigned", "consign")]
    [InlineData("consignment", "consign")]
    [InlineData("consistency", "consist")]
    [InlineData("consolation", "consol")]
    [InlineData("consolidate", "consolid")]
    [InlineData("consolingly", "consol")]
    [InlineData("conspicuous", "conspicu")]
    [InlineData("constables", "constabl")]
    [InlineData("knackeries", "knackeri")]
    [InlineData("knees", "knee")]
    [InlineData("knightly", "knight")]
    [InlineData("knitting", "knit")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("agreed", "agre")]
    [InlineData("dying", "die")]
    [InlineData("generate", "generat")]
    [InlineData("generic", "generic")]
    [InlineData("relational", "relat")]
    [InlineData("saying", "say")]
    [InlineData("succeed", "succeed")]
    public void English_words_get_the_published_stems(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("företaget", "företag")]
    [InlineData("företagets", "företag")]
    [InlineData("hållbart", "hållbar")]
    [InlineData("digitalt", "digital")]
    public void Swedish_neuters_meet_their_ground_form(string inflected, string ground) =>
        Assert.Equal(WordForms.StemOf(ground, TextLanguage.Swedish), WordForms.StemOf(inflected, TextLanguage.Swedish));

    [Theory]
    [InlineData("kvalitet", "kvaliteten")]
    [InlineData("budget", "budgeten")]
    [InlineData("arbetet", "arbete")]
    public void A_Swedish_word_that_only_looks_like_a_definite_neuter_keeps_its_stem(string one, string other) =>
        Assert.Equal(WordForms.StemOf(one, TextLanguage.Swedish), WordForms.StemOf(other, TextLanguage.Swedish));

    [Theory]
    [InlineData("bus", "buses")]
    [InlineData("organisations", "organization")]
    [InlineData("digitalising", "digitalize")]
    [InlineData("centres", "center")]
    public void English_spellings_and_plurals_meet(string one, string other) =>
        Assert.Equal(WordForms.StemOf(one, TextLanguage.English), WordForms.StemOf(other, TextLanguage.English));

    [Theory]
    [InlineData("organic", "organisation")]
    [InlineData("emergency", "emerging")]
    [InlineData("important", "import")]
    public void English_words_of_different_meaning_are_kept_apart(string one, string other) =>
        Assert.NotEqual(WordForms.StemOf(one, TextLanguage.English), WordForms.StemOf(other, TextLanguage.English));
}
