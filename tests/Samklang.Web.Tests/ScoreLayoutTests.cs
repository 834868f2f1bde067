using Samklang.Web.Components;

namespace Samklang.Web.Tests;

public sealed class ScoreLayoutTests
{
    private static readonly DateOnly January = new(2027, 1, 1);
    private static readonly DateOnly April = new(2027, 4, 1);

    [Fact]
    public void The_first_day_is_at_the_left_edge_and_the_last_at_the_right()
    {
        var layout = Layout(ScoreSetting.Wide);

        Assert.Equal(0, layout.X(January));
        Assert.Equal(100, layout.X(April));
    }

    [Fact]
    public void A_bar_line_stands_at_every_first_of_a_month() =>
        Assert.Equal([new(2027, 1, 1), new(2027, 2, 1), new(2027, 3, 1), new(2027, 4, 1)], Layout(ScoreSetting.Wide).Bars());

    [Fact]
    public void A_span_of_years_has_its_bar_lines_at_quarters()
    {
        var score = new Score("Long", [], new(2027, 2, 1), new(2029, 1, 31), January);

        Assert.Equal(new DateOnly(2027, 4, 1), new ScoreLayout(score, ScoreSetting.Wide).Bars()[0]);
    }

    [Fact]
    public void Notes_of_one_level_on_one_day_become_one_with_a_number()
    {
        var placed = Layout(ScoreSetting.Wide).Place(Stave(Deadline(10, "one"), Deadline(10, "two"), Deadline(11, "three"), Deadline(50, "far")));

        Assert.Equal([3, 1], placed.Notes.Select(note => note.Notes.Count));
    }

    [Fact]
    public void Nothing_is_lost_when_notes_are_summed_up_on_a_phone()
    {
        var stave = Stave([.. Enumerable.Range(0, 90).Select(day => Deadline(day, $"day {day}"))]);

        var placed = Layout(ScoreSetting.Narrow).Place(stave);

        Assert.Equal(90, placed.Notes.Sum(note => note.Notes.Count));
        Assert.All(Gaps(placed.Notes.Select(note => note.X)), gap => Assert.True(gap >= ScoreSetting.Narrow.Share(15) - 0.01));
    }

    [Fact]
    public void The_more_a_note_asks_the_higher_it_stands()
    {
        var placed = Layout(ScoreSetting.Wide).Place(Stave(Deadline(10, "act"), Deadline(10, "know") with { Level = Level.Know }));

        Assert.True(placed.Notes.Single(note => note.First.Level == Level.Act).Y < placed.Notes.Single(note => note.First.Level == Level.Know).Y);
    }

    [Fact]
    public void Windows_that_overlap_get_a_row_each_and_one_row_when_they_follow_each_other()
    {
        var layout = Layout(ScoreSetting.Narrow);

        Assert.Equal(2, layout.Place(Stave(Window(0, 40), Window(20, 60))).WindowLanes);
        Assert.Equal(1, layout.Place(Stave(Window(0, 20), Window(40, 60))).WindowLanes);
    }

    [Fact]
    public void A_window_that_goes_on_beyond_the_page_has_no_closing_tick()
    {
        var placed = Layout(ScoreSetting.Wide).Place(Stave(Window(10, 200), Window(10, 20)));

        Assert.Equal([false, true], placed.Windows.Select(window => window.Closes));
    }

    [Fact]
    public void What_lies_outside_the_span_is_not_drawn() =>
        Assert.Empty(Layout(ScoreSetting.Wide).Place(Stave(Deadline(-5, "before"), Deadline(400, "after"))).Notes);

    [Fact]
    public void Words_under_a_stave_never_run_into_each_other()
    {
        var stave = Stave([.. Enumerable.Range(0, 12).Select(step => Deadline(step * 8, "A rather long name of a call"))]);

        var labels = Layout(ScoreSetting.Wide).Place(stave).Labels;

        Assert.NotEmpty(labels);
        foreach (var lane in labels.GroupBy(label => label.Lane))
        {
            var spans = lane.Select(Span).OrderBy(span => span.From).ToList();
            Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From));
        }

        static (double From, double To) Span(PlacedLabel label)
        {
            var width = ScoreSetting.Wide.Share(label.Text.Length * 6.5);
            return label.ToTheLeft ? (label.X - width, label.X) : (label.X, label.X + width);
        }
    }

    [Theory]
    [InlineData("Short", 10, "Short")]
    [InlineData("Two words here", 10, "Two words")]
    [InlineData("Donaudampfschifffahrt", 10, "Donaudamp")]
    public void A_long_label_is_cut_at_a_word_where_it_can_be(string text, int letters, string expected) =>
        Assert.Equal(expected, ScoreLayout.Shorten(text, letters));

    private static ScoreLayout Layout(ScoreSetting setting) => new(new Score("Spring", [], January, April, January), setting);

    private static Stave Stave(params Note[] notes) => new("Stave", null, notes);

    private static Note Deadline(int day, string label) => new(January.AddDays(day), null, NoteKind.Deadline, Level.Act, label);

    private static Note Window(int from, int until) =>
        new(January.AddDays(from), January.AddDays(until), NoteKind.Window, Level.Act, "Window");

    private static IEnumerable<double> Gaps(IEnumerable<double> places)
    {
        var all = places.ToList();
        return all.Zip(all.Skip(1), (left, right) => right - left);
    }
}
