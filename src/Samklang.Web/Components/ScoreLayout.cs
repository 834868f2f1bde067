namespace Samklang.Web.Components;

/// <summary>The narrowest a stave is drawn with one set of marks, and whether there is room for words.</summary>
public sealed record ScoreSetting(string Name, double NarrowestPixels, bool HasLabels, int LongestLabel)
{
    public static readonly ScoreSetting Wide = new("wide", 680, true, 32);
    public static readonly ScoreSetting Narrow = new("narrow", 240, false, 0);
    public static readonly ScoreSetting Small = new("small", 180, false, 0);

    /// <summary>So many pixels as a share of the width, in per cent, at the narrowest.</summary>
    public double Share(double pixels) => pixels / NarrowestPixels * 100;
}

/// <summary>Turns days into places on the page. Pure: the same score always looks the same.</summary>
public sealed class ScoreLayout(Score score, ScoreSetting setting)
{
    private const double PixelsALetter = 6.5;
    private const int MostLabels = 3;
    private const int MostPastLabels = 2;
    private readonly double days = Math.Max(1, score.To.DayNumber - score.From.DayNumber);

    /// <summary>Windows never take more rows than this; the rest become notes where they open.</summary>
    public const int MostLanes = 3;

    public Score Score => score;

    public ScoreSetting Setting => setting;

    public double X(DateOnly day) =>
        Math.Round(Math.Clamp((day.DayNumber - score.From.DayNumber) / days, 0, 1) * 100, 2);

    public bool ShowsToday => score.Today >= score.From && score.Today <= score.To;

    /// <summary>The first of each month, or of each quarter when the span is long.</summary>
    public IReadOnlyList<DateOnly> Bars()
    {
        var months = days > 480 ? 3 : 1;
        var first = new DateOnly(score.From.Year, score.From.Month, 1);
        if (months == 3)
            first = new DateOnly(first.Year, ((first.Month - 1) / 3 * 3) + 1, 1);
        List<DateOnly> bars = [];
        for (var bar = first; bar <= score.To; bar = bar.AddMonths(months))
        {
            if (bar >= score.From)
                bars.Add(bar);
        }
        return bars;
    }

    public PlacedStave Place(Stave stave)
    {
        var inSpan = stave.Notes.Where(IsInSpan).OrderBy(note => note.On).ToList();
        var (windows, windowLanes) = PlaceWindows(inSpan.Where(note => note.Kind == NoteKind.Window));
        var notes = PlaceNotes(inSpan.Where(note => windows.All(window => window.Note != note)));
        var (labels, labelLanes) = setting.HasLabels ? PlaceLabels(notes) : ([], 0);
        return new PlacedStave(windows, notes, labels, windowLanes, labelLanes) { WindowLaneHeight = setting.HasLabels ? 22 : 9 };
    }

    /// <summary>A label cut to what fits, at a word where it can be. Whoever draws it adds the ellipsis.</summary>
    public static string Shorten(string text, int letters)
    {
        if (text.Length <= letters)
            return text;
        var cut = text[..Math.Max(1, letters - 1)];
        var space = cut.LastIndexOf(' ');
        return (space > letters / 3 ? cut[..space] : cut).TrimEnd(' ', ',', '.', ':', '–');
    }

    private bool IsInSpan(Note note) => (note.Until ?? note.On) >= score.From && note.On <= score.To;

    private (IReadOnlyList<PlacedWindow> Windows, int Lanes) PlaceWindows(IEnumerable<Note> notes)
    {
        List<PlacedWindow> placed = [];
        List<double> ends = [];
        foreach (var note in notes)
        {
            var x = X(note.On);
            var until = Math.Min(100, Math.Max(X(note.Until ?? note.On), x + setting.Share(10)));
            var text = setting.HasLabels ? Shorten(note.Label, setting.LongestLabel) : "";
            var words = setting.Share(text.Length * PixelsALetter);
            var toTheLeft = x + words > 100;
            var from = toTheLeft ? Math.Min(x, until - words) : x;
            var to = Math.Max(until, toTheLeft ? until : x + words) + setting.Share(8);
            if (FreeLane(ends, from, to) is { } lane)
                placed.Add(new PlacedWindow(x, Math.Round(until, 2), lane, note, (note.Until ?? note.On) <= score.To, text, toTheLeft));
        }
        return (placed, ends.Count);
    }

    private List<PlacedNote> PlaceNotes(IEnumerable<Note> notes)
    {
        List<PlacedNote> placed = [];
        foreach (var level in notes.GroupBy(note => note.Level).OrderBy(group => group.Key))
        {
            List<Note> near = [];
            foreach (var note in level)
            {
                // A sum carries a number beside it and needs more room than a lone note.
                if (near.Count > 0 && X(note.On) - X(near[0].On) >= setting.Share(near.Count > 1 ? 26 : 15))
                {
                    placed.Add(Glyph(near));
                    near = [];
                }
                near.Add(note);
            }
            placed.Add(Glyph(near));
        }
        return placed;
    }

    private PlacedNote Glyph(List<Note> notes) => new(X(notes[0].On), HeightOf(notes[0].Level), notes);

    /// <summary>The more it asks of us, the higher it sounds.</summary>
    private static double HeightOf(Level level) => level switch
    {
        Level.Act => 0,
        Level.Follow => PlacedStave.LineGap * 2,
        Level.Know => PlacedStave.LineGap * 3.5,
        _ => PlacedStave.LineGap * 4,
    };

    /// <summary>From the right, so that no line down to a lower word crosses the words beside it.</summary>
    private (IReadOnlyList<PlacedLabel> Labels, int Lanes) PlaceLabels(IReadOnlyList<PlacedNote> notes)
    {
        List<PlacedLabel> placed = [];
        var lanes = Enumerable.Range(0, MostLanes).Select(_ => new List<(double From, double To)>()).ToList();
        foreach (var note in notes.Where(Speaking(notes).Contains).OrderByDescending(note => note.X).ThenBy(note => note.First.Level))
        {
            if (PlaceLabel(note, lanes) is { } label)
                placed.Add(label);
        }
        return (placed, placed.Count == 0 ? 0 : placed.Max(label => label.Lane) + 1);
    }

    // As in an engraved score, words are few: what comes next, and what came of it last. A sum has its number.
    private HashSet<PlacedNote> Speaking(IReadOnlyList<PlacedNote> notes)
    {
        var ahead = notes.Where(note => !note.IsSum && note.First.On >= score.Today).OrderBy(note => note.First.Level).ThenBy(note => note.First.On).Take(MostLabels);
        var past = notes.Where(note => !note.IsSum && note.First.On < score.Today).OrderByDescending(note => note.First.Kind == NoteKind.Outcome).ThenByDescending(note => note.First.On);
        return [.. ahead, .. past.Take(MostPastLabels)];
    }

    private PlacedLabel? PlaceLabel(PlacedNote note, List<List<(double From, double To)>> lanes)
    {
        var text = Shorten(note.First.Label, setting.LongestLabel);
        var width = setting.Share((text.Length * PixelsALetter) + 12);
        for (var lane = 0; lane < lanes.Count; lane++)
        {
            foreach (var toTheLeft in (bool[])[false, true])
            {
                var from = toTheLeft ? note.X - width : note.X - setting.Share(4);
                if (from < 0 || from + width > 100 || CrossesToday(from, from + width) || lanes[lane].Any(taken => from < taken.To && from + width > taken.From))
                    continue;
                lanes[lane].Add((from, from + width));
                return new PlacedLabel(note.X, lane, toTheLeft, text, note);
            }
        }
        return null;
    }

    // The bar line of today stays clear of words: what has been stands before it, what comes after it.
    private bool CrossesToday(double from, double to) => ShowsToday && from < X(score.Today) && to > X(score.Today);

    private static int? FreeLane(List<double> ends, double from, double to)
    {
        for (var lane = 0; lane < ends.Count; lane++)
        {
            if (ends[lane] > from)
                continue;
            ends[lane] = to;
            return lane;
        }
        if (ends.Count == MostLanes)
            return null;
        ends.Add(to);
        return ends.Count - 1;
    }
}
