namespace Samklang.Web.Components;

/// <summary>One glyph: a note, or several that fall too close to be told apart.</summary>
public sealed record PlacedNote(double X, double Y, IReadOnlyList<Note> Notes)
{
    public Note First => Notes[0];

    public bool IsSum => Notes.Count > 1;
}

/// <summary>A span above the stave. It has no closing tick when it goes on beyond the page.</summary>
public sealed record PlacedWindow(double X, double Until, int Lane, Note Note, bool Closes, string Text, bool ToTheLeft);

public sealed record PlacedLabel(double X, int Lane, bool ToTheLeft, string Text, PlacedNote Of);

/// <summary>Where everything on one stave goes: x in per cent of the width, y in pixels.</summary>
public sealed record PlacedStave(
    IReadOnlyList<PlacedWindow> Windows, IReadOnlyList<PlacedNote> Notes, IReadOnlyList<PlacedLabel> Labels, int WindowLanes, int LabelLanes)
{
    public const double LineGap = 7;
    private const double LabelLaneHeight = 17;

    /// <summary>Everything that is drawn, in order of days: the order in which it is read and reached by keyboard.</summary>
    public IReadOnlyList<(PlacedWindow? Window, PlacedNote? Note)> InOrder =>
        [.. Windows.Select(window => (Window: (PlacedWindow?)window, Note: (PlacedNote?)null, window.Note.On))
            .Concat(Notes.Select(note => (Window: (PlacedWindow?)null, Note: (PlacedNote?)note, note.First.On)))
            .OrderBy(drawn => drawn.On).Select(drawn => (drawn.Window, drawn.Note))];

    public required double WindowLaneHeight { get; init; }

    /// <summary>The top line of the stave.</summary>
    public double Top => 18 + (WindowLanes * WindowLaneHeight);

    public double Bottom => Top + (4 * LineGap);

    public double Height => Bottom + 14 + (LabelLanes * LabelLaneHeight);

    public double WindowY(int lane) => Top - 18 - (lane * WindowLaneHeight);

    public double LabelY(int lane) => Bottom + 21 + (lane * LabelLaneHeight);

    public double LineY(int line) => Top + (line * LineGap);

    public double NoteY(PlacedNote note) => Top + note.Y;
}
