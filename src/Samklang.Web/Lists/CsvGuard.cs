namespace Samklang.Web.Lists;

/// <summary>
/// Keeps a spreadsheet from taking a text for a formula: such a text is written with an apostrophe before it, which is taken
/// away again when the file is read in.
/// </summary>
internal static class CsvGuard
{
    private const char Mark = '\'';

    // Full-width signs are read as the plain ones by some versions of Excel.
    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    public static string Write(string text) => IsDangerous(text) ? Mark + text : text;

    public static string Read(string text) => text.Length > 1 && text[0] == Mark && IsDangerous(text[1..]) ? text[1..] : text;

    // An apostrophe of the text's own before such a sign needs one more, or it would be lost on the way back.
    private static bool IsDangerous(string text) => text.TrimStart(Mark) is [var first, ..] && Dangerous.Contains(first, StringComparison.Ordinal);
}
