using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Samklang.Influence.Asks;

/// <summary>Why what was handed in is no reading.</summary>
public enum ReadingRefusal
{
    Empty,
    TooLong,

    /// <summary>A PDF, a picture, a text document: anything but plain text or HTML.</summary>
    NotText,

    /// <summary>Neither UTF-8 nor UTF-16.</summary>
    UnknownEncoding,
}

/// <summary>A text to hold asks against, or why there is none.</summary>
public sealed record ReadingText(string Text, ReadingRefusal? Refusal)
{
    /// <summary>The most bytes that a file may have.</summary>
    public const int LargestFile = 8 * 1024 * 1024;

    private const int FewestLetters = 20;

    /// <summary>Reads a file of plain text or HTML.</summary>
    public static ReadingText OfFile(ReadOnlySpan<byte> file)
    {
        if (file.Length > LargestFile)
            return new("", ReadingRefusal.TooLong);
        if (file.StartsWith("%PDF"u8) || file.StartsWith("PK"u8) || file.StartsWith("\xFF\xD8"u8) || file.StartsWith("{\\rtf"u8))
            return new("", ReadingRefusal.NotText);
        if (Decoded(file) is not { } text)
            return new("", ReadingRefusal.UnknownEncoding);
        return text.Contains('\0') ? new("", ReadingRefusal.NotText) : OfText(text);
    }

    /// <summary>Takes pasted text, plain or HTML, and sets it in paragraphs.</summary>
    public static ReadingText OfText(string? text)
    {
        string plain = Paragraphs(IsHtml(text ?? "") ? FromHtml(text!) : text ?? "");
        if (plain.Count(char.IsLetter) < FewestLetters)
            return new("", ReadingRefusal.Empty);
        return plain.Length > Reading.LongestText ? new("", ReadingRefusal.TooLong) : new(plain, null);
    }

    private static bool IsHtml(string text)
    {
        ReadOnlySpan<char> opening = text.AsSpan(0, Math.Min(text.Length, 4000)).TrimStart();
        return opening is ['<', ..]
            && (opening.Contains("<html", StringComparison.OrdinalIgnoreCase) || opening.Contains("<p", StringComparison.OrdinalIgnoreCase)
                || opening.Contains("<div", StringComparison.OrdinalIgnoreCase) || opening.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase));
    }

    private static string? Decoded(ReadOnlySpan<byte> file)
    {
        try
        {
            if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
                return (file[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(file[2..]);
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string FromHtml(string html)
    {
        using IDocument document = new HtmlParser().ParseDocument(html);
        StringBuilder text = new();
        if (document.Body is { } body)
            Write(body, text);
        return text.ToString();
    }

    // A table's cells stand side by side, and EUR-Lex sets the number of a recital in a cell of its own.
    private static void Write(INode node, StringBuilder text)
    {
        foreach (INode child in node.ChildNodes)
        {
            string name = child.NodeName.ToLowerInvariant();
            if (child is IText words)
                text.Append(string.Join(' ', words.Data.Split((char[]?)null)));
            else if (name is "br")
                text.Append('\n');
            else if (child is IElement && name is not ("script" or "style" or "head" or "nav" or "template"))
                WriteElement(child, name, text);
        }
    }

    private static void WriteElement(INode element, string name, StringBuilder text)
    {
        bool isBlock = name is "p" or "div" or "li" or "tr" or "table" or "section" or "article" or "blockquote" or "ul" or "ol"
            or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "hr";
        bool isInCell = element.ParentElement?.NodeName is "TD" or "TH";
        text.Append(isBlock && !isInCell ? "\n\n" : name is "td" or "th" ? " " : "");
        Write(element, text);
        text.Append(isBlock && !isInCell ? "\n\n" : isBlock ? " " : "");
    }

    private static string Paragraphs(string text)
    {
        StringBuilder set = new(text.Length);
        bool isApart = false;
        foreach (ReadOnlySpan<char> raw in text.AsSpan().EnumerateLines())
        {
            string line = Clean(raw);
            if (line.Length == 0)
            {
                isApart = set.Length > 0;
                continue;
            }
            set.Append(set.Length == 0 ? "" : isApart ? "\n\n" : "\n").Append(line);
            isApart = false;
        }
        return set.ToString();
    }

    private static string Clean(ReadOnlySpan<char> line)
    {
        StringBuilder clean = new(line.Length);
        foreach (char c in line)
        {
            if (char.IsWhiteSpace(c) && clean is { Length: > 0 } && clean[^1] != ' ')
                clean.Append(' ');
            else if (!char.IsWhiteSpace(c) && !char.IsControl(c))
                clean.Append(c);
        }
        return clean.ToString().TrimEnd();
    }
}
