using System.Text;

namespace Samklang.Matching.Tests.Judging;

public sealed class JudgedRunTests
{
    private const string Items = """
        {"id":"i1","lang":"en","title":"Electric buses","text":"Charging at depots."}
        {"id":"i2","lang":"en","title":"Forests","text":""}
        """;

    private readonly JudgedRun run = new(MatchEngine.CreateDefault());

    [Fact]
    public void A_run_has_a_line_for_each_hit_in_the_form_that_scorers_read()
    {
        using var output = new StringWriter();
        var outcome = run.Write(Source("""{"id":"p1","lang":"sv","title":"Elbussar","text":"Laddning vid depåer och skogar"}"""), Source(Items), output, top: 1, TestContext.Current.CancellationToken);
        var cells = Assert.Single(output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)).Trim().Split(' ');
        Assert.Equal(["p1", "Q0", "i1", "1", "samklang"], [.. cells[..4], cells[5]]);
        Assert.Equal((1, 2, 1), (outcome.Profiles, outcome.Items, outcome.Lines));
        Assert.True(outcome.ItemsPerSecond > 0);
    }

    [Theory]
    [InlineData("{\"id\":\"a\"", "not a JSON object")]
    [InlineData("[]", "expected a JSON object")]
    [InlineData("{\"title\":\"x\"}", "'id' is missing")]
    [InlineData("{\"id\":\"a b\"}", "has a space")]
    [InlineData("{\"id\":\"a\",\"title\":5}", "'title' is a Number")]
    [InlineData("{\"id\":\"i1\"}", "stands twice")]
    public void A_broken_line_is_named_and_nothing_is_written(string line, string what)
    {
        using var output = new StringWriter();
        var error = Assert.Throws<MatchFileException>(() => run.Write(Source("""{"id":"p1","title":"buses"}"""), Source(Items + "\n" + line), output, cancel: TestContext.Current.CancellationToken));
        Assert.Equal(3, error.Line);
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
        Assert.Empty(output.ToString());
    }

    private static JudgedSource Source(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), "file.jsonl");
}
