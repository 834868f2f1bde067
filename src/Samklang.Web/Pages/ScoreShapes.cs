using Samklang.Influence.Scores;
using Samklang.Web.Components;

namespace Samklang.Web.Pages;

/// <summary>Which shape a note of the score has, on the site and on the desk alike.</summary>
internal static class ScoreShapes
{
    public static NoteKind Of(ScoreEvent what) => what switch
    {
        ScoreEvent.Window => NoteKind.Window,
        ScoreEvent.Deadline => NoteKind.Deadline,
        ScoreEvent.Published => NoteKind.Publication,
        ScoreEvent.Meeting => NoteKind.Meeting,
        ScoreEvent.Delivery or ScoreEvent.Outcome => NoteKind.Outcome,
        _ => NoteKind.Step,
    };

    public static Level LevelOf(Influence.Level level) => level switch
    {
        Influence.Level.Act => Level.Act,
        Influence.Level.Follow => Level.Follow,
        _ => Level.Know,
    };
}
