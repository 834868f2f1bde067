using Samklang.Language;
using Samklang.Web.Hosting;

namespace Samklang.Web.Pages.Desk.Fields;

/// <summary>What people have written in fields, cleaned of what nobody can see.</summary>
public static class Written
{
    public const int TitleLength = 200;
    public const int TextLength = 4000;

    public static string OneLine(string? text) =>
        string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string Lines(string? text) => Clean(text).Trim();

    /// <summary>A text in the language that the person has the desk in; the other language stays as it was.</summary>
    public static LocalText Over(this LocalText before, string? written) =>
        Languages.Current == Tongue.English ? before with { En = Lines(written) } : before with { Sv = Lines(written) };

    private static string Clean(string? text) =>
        string.Concat((text ?? "").ReplaceLineEndings("\n").Where(c => !char.IsControl(c) || c is '\n' or '\t'));
}
