using Samklang.Sources.FundingTenders;

namespace Samklang.Sources.Fetching;

/// <summary>Texts of the sources made plain, and keys made of them.</summary>
internal static class PlainText
{
    private const int LongestKey = 70;

    public static string FromHtml(string? html) => CallText.FromHtml(html is null ? null : CallRecord.Clean(html));

    public static string OneLine(string? text) => string.IsNullOrWhiteSpace(text) ? "" : CallText.Title(CallRecord.Clean(text));

    /// <summary>The words of an address: those of a title, as many as fit, and what tells it from others of the same title.</summary>
    public static string Key(string title, string apart)
    {
        string end = CallAddress.KeyOf(null, apart);
        string words = CallAddress.KeyOf(null, Latin(title));
        int most = Math.Max(0, LongestKey - end.Length - 1);
        if (words.Length > most)
            words = words[..Math.Max(0, words.LastIndexOf('-', most))];
        return words.Length == 0 ? end : $"{words}-{end}";
    }

    private static string Latin(string title) => string.Concat(title.Normalize(System.Text.NormalizationForm.FormD)
        .Where(c => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark));
}
