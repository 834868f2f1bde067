using Samklang.Matching;

namespace Samklang.Matching.Tests.Concepts;

public sealed class VocabularyTests
{
    private const string Small = """
        # a remark
        [1]
        sv = transport
        en = transport; transportation
        [2]
        sv = kollektivtrafik; lokaltrafik
        en = public transport; mass transit
        en.hidden = tram
        broader = 1
        [3]
        any = Erasmus
        related = 1
        """;

    [Fact]
    public void A_vocabulary_is_read_with_labels_order_and_relations()
    {
        var vocabulary = Vocabulary.Read(new StringReader(Small), "small.txt");
        var concept = vocabulary.Find("2")!;
        Assert.Equal(3, vocabulary.Concepts.Count);
        Assert.Equal("kollektivtrafik", concept.Name(TextLanguage.Swedish));
        Assert.Equal(["1"], concept.Broader);
        Assert.Equal(LabelKind.Hidden, concept.Labels.Single(label => label.Text == "tram").Kind);
    }

    [Theory]
    [InlineData("sv = ensam", 1, "before the first concept")]
    [InlineData("[1]\nsv = a\n[1]\nsv = b", 3, "stands twice")]
    [InlineData("[1]\nsv kollektivtrafik", 2, "no '='")]
    [InlineData("[1]\nde = Verkehr", 2, "'de'")]
    [InlineData("[1]\nsv =", 2, "no value")]
    [InlineData("[1]\nsv = a\nbroader = 9", 1, "points to 9")]
    [InlineData("[1]\n[2]\nsv = b", 1, "no label")]
    [InlineData("[1 2]\nsv = b", 1, "not a concept id")]
    public void A_wrong_vocabulary_is_refused_with_file_line_and_what(string text, int line, string what)
    {
        var error = Assert.Throws<MatchFileException>(() => Vocabulary.Read(new StringReader(text), "wrong.txt"));
        Assert.Equal(("wrong.txt", line), (error.File, error.Line));
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.StartsWith($"wrong.txt:{line}: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_label_wins()
    {
        var index = IndexOf("Funds for public transport in cities");
        var reason = Assert.Single(index.Rank(TestTexts.Profile("p", "mass transit"), 1)[0].Reasons, one => one.Kind == ReasonKind.Concept);
        Assert.Equal(("2", "mass transit", "public transport"), (reason.ConceptId, reason.Asked, reason.Found));
    }

    [Fact]
    public void A_concept_is_found_inside_a_compound()
    {
        var index = IndexOf("Public transport plan");
        var reason = index.Rank(TestTexts.Profile("p", "Länets kollektivtrafiklagstiftning"), 1)[0].Reasons[0];
        Assert.Equal(("kollektivtrafik", Bridge.Concept), (reason.Asked, reason.Bridge));
    }

    [Fact]
    public void A_narrower_concept_counts_for_less_than_the_concept_itself()
    {
        var index = IndexOf("Mass transit in the county", "Transportation in the county");
        var hits = index.Rank(TestTexts.Profile("p", "kollektivtrafik"), 2);
        Assert.Equal(["item0", "item1"], hits.Select(hit => hit.Id));
        Assert.Equal(Bridge.BroaderConcept, hits[1].Reasons[0].Bridge);
        Assert.True(hits[1].Score < hits[0].Score);
    }

    [Fact]
    public void The_starter_vocabulary_is_whole()
    {
        var vocabulary = Vocabulary.Starter();
        Assert.True(vocabulary.Concepts.Count >= 250);
        Assert.All(vocabulary.Concepts, concept => Assert.Contains(concept.Labels, label => label.Language == TextLanguage.Swedish && label.Kind == LabelKind.Preferred));
        Assert.All(vocabulary.Concepts, concept => Assert.DoesNotContain(concept.Id, concept.Broader));
    }

    private static ItemIndex IndexOf(params string[] titles) =>
        new MatchEngine(Vocabulary.Read(new StringReader(Small), "small.txt"), Lexicon.Empty)
            .CreateItemIndex(titles.Select((title, i) => TestTexts.Item($"item{i}", title)));
}
