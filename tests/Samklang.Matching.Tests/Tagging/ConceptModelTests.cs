using System.Text;
using Samklang.Matching;

namespace Samklang.Matching.Tests.Tagging;

public sealed class ConceptModelTests : IDisposable
{
    private static readonly Vocabulary concepts = Vocabulary.Read(new StringReader("""
        [1]
        en = public transport; mass transit
        [2]
        en = fishing industry
        [3]
        en = single market
        [4]
        en = waste management
        """), "concepts.txt");

    private static readonly MatchEngine engine = MatchEngine.CreateDefault();
    private readonly string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.model");

    public void Dispose() => File.Delete(file);

    [Fact]
    public void A_concept_that_no_text_names_is_learnt_from_the_words_that_go_with_it()
    {
        var model = Train();
        var proposal = model.Propose(Text("new", "Vessels may land their herring and cod in every harbour of the coast."), 3)[0];
        Assert.Equal("2", proposal.ConceptId);
        Assert.True(proposal.LearntFrom > 5);
        Assert.Contains(proposal.Reasons, reason => reason.Ground == ProposalGround.Word && reason.Words is "herring" or "cod" or "Vessels" or "harbour");
    }

    [Fact]
    public void A_concept_that_no_text_has_had_is_proposed_by_its_label()
    {
        var text = Text("new", "Rules for waste management in towns: waste management plans and separate collection.");
        var proposal = Train().Propose(text, 4).Single(one => one.ConceptId == "4");
        Assert.Equal(0, proposal.LearntFrom);
        Assert.Contains(proposal.Reasons, reason => reason.Ground == ProposalGround.Label && reason.Words.Contains("waste", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Reasons_point_at_the_words_they_name_and_sum_to_at_most_one()
    {
        var text = Text("new", "The buses and trams of the city carry passengers; herring is sold in the harbour.");
        foreach (var proposal in Train().Propose(text, 4))
        {
            Assert.All(proposal.Reasons, reason => Assert.Equal(reason.Words, text.Fields[reason.Place.Field].Text.Substring(reason.Place.Start, reason.Place.Length)));
            Assert.InRange(proposal.Reasons.Sum(reason => reason.Weight), 0, 1.000001);
            Assert.InRange(proposal.Confidence, 0, 1);
        }
    }

    [Fact]
    public void A_saved_model_proposes_the_same()
    {
        var model = Train();
        model.Save(file);
        var opened = ConceptModel.Open(engine, concepts, file)!;
        var text = Text("new", "Passengers change from tram to bus at the station.");
        Assert.Equal(model.Propose(text, 3).Select(proposal => proposal.ConceptId), opened.Propose(text, 3).Select(proposal => proposal.ConceptId));
        Assert.Equal(model.TextCount, opened.TextCount);
    }

    [Fact]
    public void A_model_that_is_damaged_or_of_another_vocabulary_is_not_opened()
    {
        Train().Save(file);
        Assert.Null(ConceptModel.Open(engine, Vocabulary.Starter(), file));
        var bytes = File.ReadAllBytes(file);
        bytes[^20] ^= 1;
        File.WriteAllBytes(file, bytes);
        Assert.Null(ConceptModel.Open(engine, concepts, file));
        File.WriteAllBytes(file, bytes[..30]);
        Assert.Null(ConceptModel.Open(engine, concepts, file));
        Assert.Null(ConceptModel.Open(engine, concepts, file + ".none"));
    }

    [Fact]
    public void Too_few_texts_are_refused_in_words()
    {
        var error = Assert.Throws<ArgumentException>(() => ConceptModel.Train(engine, concepts, [new TaggedText(Text("a", "buses"), ["1"]), new TaggedText(Text("b", "cod"), ["unknown"])], TestContext.Current.CancellationToken));
        Assert.Contains("1 of 2 have", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_that_say_nothing_are_learnt_from_and_asked_without_harm()
    {
        var model = ConceptModel.Train(engine, concepts, [.. Texts(), new TaggedText(Text("empty", ""), ["1"]), new TaggedText(new MatchText("none", []), ["2"])], TestContext.Current.CancellationToken);
        Assert.NotNull(model.Propose(new MatchText("asked", []), 3));
        Assert.NotNull(model.Propose(Text("asked", "\ud800 zzz 12"), 3));
    }

    [Fact]
    public void In_cross_validation_no_text_is_seen_by_the_model_that_tags_it()
    {
        // Each text has a concept of its own, named by a word that nobody else uses: it can only be known by having seen it.
        var texts = string.Join('\n', Enumerable.Range(0, 40).Select(i => $$"""{"id":"t{{i}}","lang":"en","title":"","text":"buses trams unique{{i}}word passengers"}"""));
        var labels = string.Join('\n', Enumerable.Range(0, 40).Select(i => $$"""{"id":"c{{i}}","lang":"en","title":"concept number x{{i}}x","text":""}"""));
        var judged = string.Join('\n', Enumerable.Range(0, 40).Select(i => $"t{i} 0 c{i} 1"));
        using var run = new StringWriter();
        new JudgedTagging(engine).Write(new(Source(texts), Source(labels), Source(judged), Folds: 4, Top: 3), run, TestContext.Current.CancellationToken);
        var lines = run.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToList();
        Assert.Equal(40, lines.Select(line => line[0]).Distinct().Count());
        Assert.DoesNotContain(lines, line => line[0][1..] == line[2][1..] && line[3] == "1");
    }

    [Theory]
    [InlineData("t1 0 c1", "judged:1: 't1 0 c1' is not 'text 0 concept grade'.")]
    [InlineData("t1 0 c1 1\nt1 0 c9 1", "judged:2: concept c9 is not among the items.")]
    public void A_judgement_that_cannot_be_read_is_named(string judged, string expected)
    {
        var texts = """{"id":"t1","title":"Buses"}""";
        var task = new JudgedTags(Source(texts), Source("""{"id":"c1","title":"bus"}"""), new(new MemoryStream(Encoding.UTF8.GetBytes(judged)), "judged"));
        Assert.Equal(expected, Assert.Throws<MatchFileException>(() => new JudgedTagging(engine).Write(task, TextWriter.Null, TestContext.Current.CancellationToken)).Message);
    }

    private static ConceptModel Train() => ConceptModel.Train(engine, concepts, [.. Texts()], TestContext.Current.CancellationToken);

    private static IEnumerable<TaggedText> Texts()
    {
        string[] buses = ["buses", "trams", "passengers", "stations", "timetables", "tickets"], fish = ["vessels", "herring", "cod", "harbours", "nets", "quotas"];
        for (var i = 0; i < 12; i++)
        {
            yield return new TaggedText(Text($"b{i}", $"The {buses[i % 6]} and {buses[(i + 1) % 6]} of the towns, their {buses[(i + 3) % 6]}."), ["1", .. i % 3 == 0 ? (string[])["3"] : []]);
            yield return new TaggedText(Text($"f{i}", $"The {fish[i % 6]} and {fish[(i + 1) % 6]} of the coast, their {fish[(i + 3) % 6]}."), ["2", .. i % 3 == 0 ? (string[])["3"] : []]);
        }
    }

    private static MatchText Text(string id, string body) => new(id, [new MatchField(Zone.Body, body, TextLanguage.English)]);

    private static JudgedSource Source(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), "task");
}
