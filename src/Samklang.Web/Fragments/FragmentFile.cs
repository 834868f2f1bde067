using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Samklang.Web.Fragments;

/// <summary>A line of a list that another site shows: what it is, where more is said, and a day that matters.</summary>
internal sealed record FragmentLine(string Title, string Url, string Kind, DateOnly? On);

/// <summary>Writes a list as a piece of HTML, without style or script, so that it takes the look of the site it stands in.</summary>
internal static class FragmentFile
{
    public const string ContentType = "text/html; charset=utf-8";

    /// <param name="head">The heading, the page that has the whole list, and the words that lead there.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="culture">The language, and how days are written.</param>
    /// <param name="isWhole">True for a page of its own, to be shown in a frame; false for the piece alone.</param>
    public static byte[] Write((string Title, string More, string MoreText) head, IReadOnlyList<FragmentLine> lines, CultureInfo culture, bool isWhole)
    {
        StringBuilder html = new();
        string language = culture.TwoLetterISOLanguageName;
        if (isWhole)
            html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{Encoded(head.Title)}</title><base target=\"_top\"></head>\n<body>\n");
        html.Append(CultureInfo.InvariantCulture, $"<section class=\"samklang\" lang=\"{language}\">\n<h2>{Encoded(head.Title)}</h2>\n<ul>\n");
        foreach (FragmentLine line in lines)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"{Encoded(line.Url)}\">{Encoded(line.Title)}</a> <span class=\"samklang-kind\">{Encoded(line.Kind)}</span>");
            if (line.On is { } day)
                html.Append(CultureInfo.InvariantCulture, $" <time datetime=\"{day.ToString("O", CultureInfo.InvariantCulture)}\">{Encoded(day.ToString("d MMMM yyyy", culture))}</time>");
            html.Append("</li>\n");
        }
        html.Append(CultureInfo.InvariantCulture, $"</ul>\n<p><a href=\"{Encoded(head.More)}\">{Encoded(head.MoreText)}</a></p>\n</section>\n");
        if (isWhole)
            html.Append("</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
