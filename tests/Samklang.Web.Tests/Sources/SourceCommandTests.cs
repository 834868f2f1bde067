using System.Text.Json;
using Samklang.Tests.Sources.Faults;
using Samklang.Tests.Sources.Plays;
using Samklang.Web.Tests.Commands;

namespace Samklang.Web.Tests.Sources;

/// <summary>The commands that fetch, probe and read anew, against a server that plays the sources.</summary>
public sealed class SourceCommandTests : IAsyncLifetime
{
    private readonly CommandLine line = new();
    private FaultServer server = null!;

    public async ValueTask InitializeAsync() => server = await FaultServer.StartAsync();

    public ValueTask DisposeAsync()
    {
        line.Dispose();
        return server.DisposeAsync();
    }

    [Fact]
    public async Task Fetch_says_what_came_in_and_reparse_reads_it_anew_without_asking()
    {
        Serve(new SearchPlay());
        CommandAnswer first = await RunAsync("fetch", "sedia"), second = await RunAsync("fetch", "sedia");
        Assert.Equal(0, first.Code);
        Assert.Contains("sedia: all came in. 5 records in ", first.Output);
        Assert.Contains("5 new, 0 changed", first.Output);
        Assert.Contains("0 new, 0 changed, 5 unchanged", second.Output);
        int asked = server.Log.Count;
        CommandAnswer anew = await RunAsync("reparse", "sedia");
        Assert.Equal((0, asked), (anew.Code, server.Log.Count));
        Assert.Contains("sedia", (await RunAsync("fetch", "--list")).Output);
    }

    [Fact]
    public async Task Fetch_says_what_is_wrong_and_fails()
    {
        server.Misbehave(new("an error", null) { OnAnswer = _ => new("text/html", "<!doctype html><p>Later</p>", 503) });
        CommandAnswer failed = await RunAsync("fetch", "sedia");
        Assert.Equal(1, failed.Code);
        Assert.Contains("it failed, and what we have stays as it was", failed.Output);
        Assert.Contains("503", failed.Error);
        CommandAnswer unknown = await RunAsync("fetch", "seida");
        Assert.Equal(2, unknown.Code);
        Assert.Contains("seida", unknown.Error);
    }

    [Fact]
    public async Task Probe_tells_by_its_exit_code_and_in_words_what_an_operator_can_send_on()
    {
        Serve(new SearchPlay());
        CommandAnswer good = await RunAsync("probe", "sedia");
        Assert.Equal(0, good.Code);
        Assert.Contains($"sedia / search: as expected\n  POST {server.Address}", good.Output);
        Assert.Contains("found       totalResults", good.Output);
        Assert.EndsWith("1 of 1 interfaces are as expected.\n", good.Output);
        server.Reply = asked => new SearchPlay().Reply(asked, [1, 2]) is var answer ? answer with { Body = answer.Body.Replace("\"totalResults\":2", "\"totalResults\":\"2\"", StringComparison.Ordinal) } : null!;
        CommandAnswer changed = await RunAsync("probe", "sedia");
        Assert.Equal(1, changed.Code);
        Assert.Contains("OTHER TYPE  totalResults: is a text, expected number", changed.Output);
        Assert.Contains("NOT as expected: sedia / search.", changed.Output);
        server.Misbehave(new("an error", null) { OnAnswer = _ => new("text/html", "<!doctype html><p>Later</p>", 503) });
        CommandAnswer silent = await RunAsync("probe", "sedia");
        Assert.Equal(3, silent.Code);
        Assert.Contains("No answer: sedia / search.", silent.Output);
        Assert.False(line.HasDatabase);
    }

    [Fact]
    public async Task EuroVoc_is_fetched_written_as_one_answer_and_taken_in_as_the_vocabulary()
    {
        server.Reply = _ => new("application/sparql-results+json", $$$"""
            {"head":{"vars":["c","p","o"]},"results":{"bindings":[{{{string.Join(',', Enumerable.Range(1, 4).SelectMany(Concept))}}}]}}
            """);
        string file = Path.Combine(line.Folder, "eurovoc.json");
        CommandAnswer fetched = await RunAsync("fetch", "eurovoc", "--answer", file);
        Assert.True(fetched.Code == 0, fetched.Error);
        Assert.Contains($"15 rows of EuroVoc written to {file}.", fetched.Output);
        using (JsonDocument answer = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)))
            Assert.Equal(15, answer.RootElement.GetProperty("results").GetProperty("bindings").GetArrayLength());
        CommandAnswer taken = await line.RunAsync("vocabulary", "import", file);
        Assert.True(taken.Code == 0, taken.Error + taken.Output);
        CommandAnswer shown = await line.RunAsync("vocabulary", "show", "sjögräsbuss2");
        Assert.True(shown.Code == 0, shown.Error);
        Assert.Contains("seaweed bus 2", shown.Output);
        Assert.Contains("broader: seaweed bus 1 [9001]", shown.Output);
    }

    private static IEnumerable<string> Concept(int n)
    {
        yield return Row(n, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", Uri("http://www.w3.org/2004/02/skos/core#Concept"));
        yield return Row(n, "http://www.w3.org/2004/02/skos/core#prefLabel", Text("sv", $"sjögräsbuss{n}"));
        yield return Row(n, "http://www.w3.org/2004/02/skos/core#prefLabel", Text("en", $"seaweed bus {n}"));
        if (n > 1)
            yield return Row(n, "http://www.w3.org/2004/02/skos/core#broader", Uri("http://eurovoc.europa.eu/9001"));
    }

    private static string Row(int n, string property, string value) =>
        $$$"""{"c":{"type":"uri","value":"http://eurovoc.europa.eu/900{{{n}}}"},"p":{{{Uri(property)}}},"o":{{{value}}}}""";

    private static string Uri(string address) => $$"""{"type":"uri","value":"{{address}}"}""";

    private static string Text(string language, string text) => $$"""{"type":"literal","xml:lang":"{{language}}","value":"{{text}}"}""";

    private void Serve(Play play) => server.Reply = asked => play.Reply(asked, play.Records);

    private Task<CommandAnswer> RunAsync(params string[] args) => line.RunAsync([.. args, "--Samklang:Sources:Contact=test@example.org", "--Samklang:Sources:Pause=00:00:00",
        "--Samklang:Sources:Retries=1", "--Samklang:Sources:RetryDelay=00:00:00.001", $"--Samklang:Sources:Addresses:sedia={server.Address}", $"--Samklang:Sources:Addresses:eurovoc={server.Address}"]);
}
