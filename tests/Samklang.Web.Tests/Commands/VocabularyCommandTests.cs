namespace Samklang.Web.Tests.Commands;

public sealed class VocabularyCommandTests : IDisposable
{
    private const string Rdf = """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">
          <skos:Concept rdf:about="http://eurovoc.europa.eu/2515"><skos:prefLabel xml:lang="en">regional policy of the test</skos:prefLabel></skos:Concept>
          <skos:Concept rdf:about="http://eurovoc.europa.eu/t1"><skos:prefLabel xml:lang="en">snow clearance</skos:prefLabel><skos:prefLabel xml:lang="sv">snöröjning</skos:prefLabel></skos:Concept>
        </rdf:RDF>
        """;

    private readonly CommandLine line = new();

    private string Kept => Path.Combine(line.Folder, "data", "samklang.db-engine", "vocabulary.txt");

    public void Dispose() => line.Dispose();

    [Fact]
    public async Task An_import_is_kept_beside_the_database_and_shown_together_with_what_the_engine_knows()
    {
        CommandAnswer answer = await line.RunAsync("vocabulary", "import", line.Write("small.rdf", Rdf));
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains("2 concepts (1 with a Swedish label, 2 with an English one), 3 labels", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1 of them known to the engine already", answer.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Kept));

        Assert.Contains("[t1] snöröjning / snow clearance", (await line.RunAsync("vocabulary", "show", "snöröjning")).Output, StringComparison.Ordinal);
        string known = (await line.RunAsync("vocabulary", "show", "2515")).Output;
        Assert.Contains("regional policy of the test", known, StringComparison.Ordinal);
        Assert.Contains("cohesion policy", known, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_leaves_the_vocabulary_as_it_was()
    {
        await line.RunAsync("vocabulary", "import", line.Write("small.rdf", Rdf));
        string before = File.ReadAllText(Kept);
        CommandAnswer answer = await line.RunAsync("vocabulary", "import", line.Write("cut.rdf", Rdf[..^20]));
        Assert.Equal(2, answer.Code);
        Assert.StartsWith("cut.rdf:", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Kept));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(Kept)!));
    }

    [Fact]
    public async Task A_check_keeps_nothing_and_what_was_left_out_answers_1()
    {
        string wrong = line.Write("part.rdf", Rdf.Replace("<skos:prefLabel xml:lang=\"en\">regional policy of the test</skos:prefLabel>", "", StringComparison.Ordinal));
        CommandAnswer answer = await line.RunAsync("vocabulary", "import", wrong, "--check");
        Assert.Equal(1, answer.Code);
        Assert.Contains("without a Swedish or English label and left out: 2515", answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Kept));
    }

    [Fact]
    public async Task A_kept_vocabulary_that_somebody_has_broken_is_named_with_its_line()
    {
        await line.RunAsync("vocabulary", "import", line.Write("small.rdf", Rdf));
        File.AppendAllText(Kept, "nonsense\n");
        CommandAnswer answer = await line.RunAsync("vocabulary", "show", "snöröjning");
        Assert.Equal(1, answer.Code);
        Assert.Matches(@"vocabulary\.txt:[0-9]+: 'nonsense' has no '='", answer.Error);
    }

    [Fact]
    public async Task Training_without_enough_to_learn_from_says_so()
    {
        CommandAnswer answer = await line.RunAsync("vocabulary", "train");
        Assert.Equal(1, answer.Code);
        Assert.Contains("Only 0 of 0 texts have concepts", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_judged_training_writes_a_run_and_no_database()
    {
        string texts = string.Join('\n', Enumerable.Range(0, 20).Select(i => $$"""{"id":"t{{i}}","lang":"en","title":"","text":"{{(i % 2 == 0 ? "buses and trams in towns" : "cod and herring at sea")}} {{i}}"}"""));
        string judged = string.Join('\n', Enumerable.Range(0, 20).Select(i => $"t{i} 0 c{i % 2} 1"));
        string run = Path.Combine(line.Folder, "out.run");
        string[] task = ["vocabulary", "train", "--profiles", line.Write("p.jsonl", texts), "--items", line.Write("i.jsonl", "{\"id\":\"c0\",\"title\":\"transport\"}\n{\"id\":\"c1\",\"title\":\"fishery\"}"), "--run", run];
        Assert.Contains("missing: --qrels", (await line.RunAsync(task)).Error, StringComparison.Ordinal);
        CommandAnswer answer = await line.RunAsync([.. task, "--qrels", line.Write("qrels", judged), "--folds", "4"]);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        List<string[]> first = [.. File.ReadLines(run).Select(l => l.Split(' ')).Where(l => l[3] == "1")];
        Assert.Equal(20, first.Count);
        Assert.All(first, l => Assert.Equal(int.Parse(l[0][1..], System.Globalization.CultureInfo.InvariantCulture) % 2, l[2][1] - '0'));
        Assert.False(line.HasDatabase);
    }
}
