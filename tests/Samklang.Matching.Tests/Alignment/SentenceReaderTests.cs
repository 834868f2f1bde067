using Samklang.Matching.Alignment;

namespace Samklang.Matching.Tests.Alignment;

public sealed class SentenceReaderTests
{
    [Theory]
    [InlineData("Under Art. 3 and No. 12 buses count. Trams do not.", 2)]
    [InlineData("Article 3(2) applies, cf. p. 14 of the annex. It ends in 2030.", 2)]
    [InlineData("Detta gäller bl.a. bussar, t.ex. elbussar, enl. kap. 4. Spårvagnar räknas inte.", 2)]
    [InlineData("The share is 22.5 % in total. Is it enough? No!", 3)]
    [InlineData("Buses mean:\n(a)\nvehicles of category M3;\n(b)\nvehicles of category M2;\nand nothing else.", 4)]
    [InlineData("(1)\nThe air shall be clean.\n(2)\nThe water too.", 2)]
    [InlineData("1. Depots are charged. 2. Rail is not.", 2)]
    [InlineData("A line that is broken by the width of the page it was written on and that\ngoes on below it until its end. Another.", 2)]
    [InlineData("‘Clean vehicle’ means a vehicle (see A.B. Smith). It runs.", 2)]
    [InlineData("", 0)]
    [InlineData(" \n\n \t", 0)]
    public void A_text_is_cut_where_its_sentences_end(string text, int sentences) =>
        Assert.Equal(sentences, SentenceReader.Read(text).Count);

    [Fact]
    public void A_number_on_a_line_of_its_own_goes_with_what_it_numbers()
    {
        const string Text = "Article 1\n(1)\nThe air shall be clean.";
        Assert.Equal(["Article 1", "(1)\nThe air shall be clean."], SentenceReader.Read(Text).Select(span => span.In(Text)));
    }
}
