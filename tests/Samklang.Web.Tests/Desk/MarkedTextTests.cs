using Samklang.Web.Components;

namespace Samklang.Web.Tests.Desk;

public sealed class MarkedTextTests
{
    private const string Text = "Clean buses run on electricity in towns and on biogas in the country.";

    [Fact]
    public void Exactly_the_words_are_marked_and_nothing_is_lost()
    {
        IReadOnlyList<TextSegment> whole = MarkedText.Whole(Text, [At("biogas", 2), At("buses", 1)]);
        Assert.Equal(["buses", "biogas"], whole.Where(s => s.IsMarked).Select(s => s.Text));
        Assert.Equal(Text, string.Concat(whole.Select(s => s.Text)));
    }

    [Fact]
    public void Marks_that_overlap_become_one_with_the_reasons_of_both()
    {
        IReadOnlyList<TextSegment> whole = MarkedText.Whole(Text, [At("Clean buses", 2), At("buses run", 1), At("buses", 2)]);
        TextSegment marked = Assert.Single(whole, s => s.IsMarked);
        Assert.Equal("Clean buses run", marked.Text);
        Assert.Equal([1, 2], marked.Reasons);
    }

    [Fact]
    public void Marks_side_by_side_stay_apart() =>
        Assert.Equal(["ab", "cd"], MarkedText.Whole("abcd", [new(0, 2, 1), new(2, 2, 2)]).Select(s => s.Text));

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(3, 0)]
    [InlineData(3, -2)]
    [InlineData(66, 10)]
    [InlineData(10_000, 2)]
    [InlineData(5, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(int.MinValue, 1)]
    public void A_place_that_no_longer_fits_the_text_marks_nothing(int start, int length)
    {
        Assert.Equal([TextSegment.Plain(Text).Text], MarkedText.Whole(Text, [new(start, length)]).Select(s => s.Text));
        Assert.Empty(MarkedText.Passages(Text, [new(start, length)]));
        Assert.Empty(MarkedText.Whole("", [new(start, length)]));
    }

    [Fact]
    public void A_mark_never_cuts_a_sign_in_two() => Assert.DoesNotContain(MarkedText.Whole("a🚌b", [new(1, 1), new(2, 1)]), s => s.IsMarked);

    [Fact]
    public void A_passage_is_cut_at_words_with_an_ellipsis_on_each_side()
    {
        IReadOnlyList<TextSegment> passage = MarkedText.Passages(Text, [At("electricity", 1)], most: 1, around: 8);
        Assert.Equal("… buses run on electricity in towns …", string.Concat(passage.Select(s => s.Text)));
    }

    [Fact]
    public void A_text_that_fits_has_no_ellipsis() =>
        Assert.Equal(Text, string.Concat(MarkedText.Passages(Text, [At("electricity", 1)], around: 100).Select(s => s.Text)));

    [Fact]
    public void The_passage_with_the_better_reasons_comes_along_and_the_rest_stays_out()
    {
        string text = $"First word. {new string('x', 400)} second word third. {new string('y', 400)} fourth word.";
        Mark[] marks = [new(0, 5, 7), new(text.IndexOf("second", StringComparison.Ordinal), 6, 1), new(text.IndexOf("third", StringComparison.Ordinal), 5, 2), new(text.IndexOf("fourth", StringComparison.Ordinal), 6, 8)];
        string shown = string.Concat(MarkedText.Passages(text, marks, most: 1, around: 12).Select(s => s.Text));
        Assert.Contains("second word third", shown);
        Assert.DoesNotContain("fourth", shown);
        Assert.DoesNotContain("First", shown);
    }

    [Fact]
    public void A_passage_stays_in_its_paragraph() => Assert.Equal("… Buses run. …",
        string.Concat(MarkedText.Passages("Before it.\n\nBuses run.\n\nAfter it.", [new(12, 5, 1)]).Select(s => s.Text)));

    private static Mark At(string words, int reason) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length, reason);
}
