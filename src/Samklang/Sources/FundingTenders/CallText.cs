using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Samklang.Sources.FundingTenders;

/// <summary>The plain text of a call's HTML: paragraphs apart by an empty line, one for each item of a list.</summary>
internal static partial class CallText
{
    private const int Deepest = 100;

    private static readonly HashSet<string> blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "section", "article",
        "blockquote", "pre", "hr", "header", "footer", "br",
    };

    public static string FromHtml(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
            return "";
        StringBuilder text = new(html.Length);
        using var document = new HtmlParser().ParseDocument(html);
        Write(document.Body!, text);
        return string.Join("\n\n", Gap().Split(text.ToString()).Select(OneLine).Where(paragraph => paragraph.Length > 0));
    }

    /// <summary>A title as one line, its HTML entities read.</summary>
    public static string Title(string title)
    {
        if (!title.AsSpan().ContainsAny('&', '<'))
            return OneLine(title);
        using var document = new HtmlParser().ParseDocument(title);
        return OneLine(document.Body!.TextContent);
    }

    private static void Write(INode node, StringBuilder text, int depth = 0)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText words)
                text.Append(Paragraphs(words.Data));
            else if (child is IElement { LocalName: not ("script" or "style" or "template") } element)
                WriteElement(element, text, depth);
        }
    }

    private static void WriteElement(IElement element, StringBuilder text, int depth)
    {
        StringBuilder inner = new();
        if (depth < Deepest)
            Write(element, inner, depth + 1);
        else
            inner.Append(element.TextContent);
        text.Append(element.LocalName switch
        {
            "li" => $"\n\n- {inner.ToString().TrimStart()}\n\n",
            "td" or "th" => $" {inner}",
            { } name when blocks.Contains(name) => $"\n\n{inner}\n\n",
            _ => inner.ToString(),
        });
    }

    // An empty line within a text parts paragraphs, though HTML says otherwise: the source writes whole texts into one element.
    private static string Paragraphs(string words) => LineBreak().Replace(words, m => m.Value.Count(c => c == '\n') > 1 ? "\n\n" : " ");

    private static string OneLine(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex LineBreak();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex Gap();

    [GeneratedRegex(@"[\s\u00A0\u200B\uFEFF]+")]
    private static partial Regex Space();
}
