using CsCheck;
using Samklang.Matching;
using Samklang.Publishing;

namespace Samklang.Tests.Publishing;

public sealed class SnippetTests
{
    [Fact]
    public void The_passage_is_cut_around_the_marks_and_marks_them()
    {
        string text = $"{new string('x', 300)} the clean buses of the county {new string('y', 300)}";
        IReadOnlyList<SnippetRun> runs = Snippet.Of(text, [new(0, text.IndexOf("buses", StringComparison.Ordinal), 5)]);
        Assert.Equal("buses", Assert.Single(runs, r => r.IsMarked).Text);
        Assert.Contains("clean", string.Concat(runs.Select(r => r.Text)));
        Assert.StartsWith("…", runs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_that_overlap_become_one()
    {
        IReadOnlyList<SnippetRun> runs = Snippet.Of("kollektivtrafik", [new(0, 0, 9), new(0, 0, 15), new(0, 9, 6)]);
        Assert.Equal([new SnippetRun("kollektivtrafik", true)], runs);
    }

    [Fact]
    public void Whatever_the_text_and_the_places_the_words_are_those_of_the_text_and_few()
    {
        Gen<(int Start, int Length)[]> places = Gen.Select(Gen.Int[-5, 700], Gen.Int[0, 40]).Array[0, 6];
        Gen.Select(Gen.String[Gen.Char["ab c\n"], 0, 600], places).Sample((text, marks) =>
        {
            IReadOnlyList<SnippetRun> runs = Snippet.Of(text, marks.Select(m => new Place(0, m.Start, m.Length)));
            string whole = string.Concat(runs.Select(r => r.Text));
            return text.Contains(whole.Replace("… ", "", StringComparison.Ordinal).Replace(" …", "", StringComparison.Ordinal), StringComparison.Ordinal)
                && whole.Length <= 300;
        });
    }
}
