using System.Text;

namespace Samklang.Web.Components;

/// <summary>Texts as XML can hold them: it has no place for control characters and halves of letters, which pasted text may hold.</summary>
internal static class MarkupText
{
    /// <param name="text">Any text.</param>
    /// <param name="keepsLines">True to keep line ends and tabs.</param>
    public static string Clean(string text, bool keepsLines = false) => string.Concat(text.EnumerateRunes()
        .Where(r => (!Rune.IsControl(r) || (keepsLines && r.Value is '\n' or '\t')) && r.Value is not (0xFFFE or 0xFFFF)));
}
