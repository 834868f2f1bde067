using Samklang.Matching.Analysis;

namespace Samklang.Matching.Tests.Analysis;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("2021/0203(COD)")]
    [InlineData("32011L0024")]
    [InlineData("2011/24/EU")]
    [InlineData("COVID-19")]
    [InlineData("Covid-19")]
    [InlineData("HORIZON-CL5-2021-D5-01-14")]
    [InlineData("CO2")]
    [InlineData("5G")]
    public void An_identifier_comes_out_whole(string identifier)
    {
        var text = $"Se {identifier}, som gäller.";
        Assert.Contains(WordReader.Read(text), word => word.Shape == Shape.Identifier && text.Substring(word.Start, word.Length) == identifier);
    }

    [Theory]
    [InlineData("EU", "Acronym")]
    [InlineData("IoT", "Acronym")]
    [InlineData("2030", "Number")]
    [InlineData("region", "Word")]
    [InlineData("Region", "Word")]
    [InlineData("Örebro", "Word")]
    public void A_word_has_a_shape(string word, string shape) =>
        Assert.Equal(shape, Assert.Single(WordReader.Read(word)).Shape.ToString());

    [Fact]
    public void Words_keep_their_places_whatever_stands_between_them()
    {
        const string Text = "Wood-based, “grön” el’s\u00a0väg… 𝒜bc";
        Assert.Equal(["Wood", "based", "grön", "el", "väg", "𝒜bc"], WordReader.Read(Text).Select(word => Text.Substring(word.Start, word.Length)));
    }

    [Theory]
    [InlineData("bio-based", "biobased")]
    [InlineData("Eco-design", "ecodesign")]
    [InlineData("micro\u2011plastics", "microplastics")]
    [InlineData("e-mobility", "emobility")]
    public void A_beginning_with_a_hyphen_is_the_same_word_as_without(string hyphened, string joined)
    {
        var forms = new WordForms(new CompoundSplitter([]), new EngineSettings());
        var word = Assert.Single(WordReader.Read(hyphened));
        Assert.Equal(forms.Get(joined, TextLanguage.English, Shape.Word).Stem, forms.Get(hyphened.AsSpan(word.Start, word.Length), TextLanguage.English, word.Shape).Stem);
    }

    [Fact]
    public void A_single_letter_joined_to_a_word_belongs_to_it() =>
        Assert.Equal((3, 7), WordReader.Read("om e-hälsa") is [_, var word] ? (word.Start, word.Length) : default);
}
