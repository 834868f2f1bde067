using Samklang.Language;
using Samklang.Matching;
using Samklang.Watch;
using Samklang.Web.Components;
using Samklang.Web.Hosting;

namespace Samklang.Web.Pages.Desk;

/// <summary>How the kinds of the domain look in the score's shapes and in an item's language.</summary>
internal static class ItemShapes
{
    public static NoteKind ShapeOf(ItemKind kind) => kind switch
    {
        ItemKind.Call => NoteKind.Deadline,
        ItemKind.Consultation => NoteKind.Window,
        ItemKind.Event => NoteKind.Meeting,
        _ => NoteKind.Publication,
    };

    public static Level LevelOf(Verdict? verdict) => verdict switch
    {
        Verdict.Act => Level.Act,
        Verdict.Follow => Level.Follow,
        Verdict.Know => Level.Know,
        _ => Level.None,
    };

    /// <summary>What we do on the dossier; a closed one counts for nothing.</summary>
    public static Level LevelOf(Influence.Dossier dossier) => (dossier.IsOpen, dossier.Level) switch
    {
        (false, _) => Level.None,
        (_, Influence.Level.Act) => Level.Act,
        (_, Influence.Level.Follow) => Level.Follow,
        _ => Level.Know,
    };

    public static Sureness SurenessOf(Strength strength) => strength switch
    {
        Strength.Strong => Sureness.Strong,
        Strength.Likely => Sureness.Likely,
        _ => Sureness.Possible,
    };

    /// <summary>The code of the language that a text is shown in when that is not the page's own; for the <c>lang</c> attribute.</summary>
    public static string? OtherLanguage(this LocalText text)
    {
        Tongue real = text.TongueFor(Languages.Current);
        // Calls often give one and the same title for both languages, and then it is English.
        return text.Sv == text.En && !text.IsEmpty ? "en" : real == Languages.Current ? null : real.Code();
    }

    public static string Here(this LocalText text) => text.In(Languages.Current);
}
