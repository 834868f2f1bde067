using System.Globalization;

namespace Samklang.Web.Components;

/// <summary>The outline of each kind of note, drawn around (0, 0) within ten units each way.</summary>
public static class NoteShape
{
    public static string PathOf(NoteKind kind) => kind switch
    {
        NoteKind.Window => "M-8.5-3.5H8V5",
        NoteKind.Step => "M-3.1 0a3.1 3.1 0 1 0 6.2 0a3.1 3.1 0 1 0-6.2 0z",
        NoteKind.Meeting => "M0-6.4 5.8 0 0 6.4-5.8 0z",
        NoteKind.Deadline => "M-4 8V-11.5h1.9C-1.4-6.4 7.4-6 5.9 3.4 4.9-.8 1.2-2.3-2.1-2.4V8z",
        NoteKind.Outcome => "M-5.64 2.05A6 4.5-20 1 1 5.64-2.05 6 4.5-20 1 1-5.64 2.05z",
        NoteKind.Publication => "M-4.5 1.64A4.8 3.6-20 1 1 4.5-1.64 4.8 3.6-20 1 1-4.5 1.64z",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Open shapes are drawn with a line, the others are filled.</summary>
    public static string ClassOf(NoteKind kind) => kind switch
    {
        NoteKind.Window => "shape shape-line",
        NoteKind.Publication => "shape shape-open",
        _ => "shape",
    };

    public static string ClassOf(Level level) => level switch
    {
        Level.Act => "level-act",
        Level.Follow => "level-follow",
        Level.Know => "level-know",
        _ => "level-none",
    };

    /// <summary>A number as SVG wants it, whatever the reader's language.</summary>
    public static string Svg(this double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
