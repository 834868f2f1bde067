using System.Text;
using System.Xml.Linq;
using Samklang.Web.Components;

namespace Samklang.Web.Mail;

/// <summary>A part of a mail: a heading and its lines.</summary>
public sealed record MailPart(string Heading, IReadOnlyList<MailLine> Lines);

/// <param name="Title">What it is about.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Why">Why it is told.</param>
/// <param name="Decline">The link that says it is not for us, and its words; null for none.</param>
public sealed record MailLine(string Title, string Address, string Why, (string Words, string Address)? Decline = null);

/// <summary>What a mail says, whichever way it is laid out.</summary>
/// <param name="Language">The ISO 639-1 code of its language.</param>
/// <param name="Title">What it is.</param>
/// <param name="Lead">From when to when.</param>
/// <param name="Parts">What it tells.</param>
/// <param name="Pulse">The line at the end that always stands; empty for none.</param>
/// <param name="Foot">Why one gets it, and the links to change and to leave.</param>
public sealed record MailSheet(
    string Language, string Title, string Lead, IReadOnlyList<MailPart> Parts, string Pulse, IReadOnlyList<(string Words, string Address)> Foot);

/// <summary>Lays a mail out as plain text and as HTML that needs neither pictures nor a style sheet from elsewhere. Pure.</summary>
public static class MailLayout
{
    private const string Letters = "font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.5;color:#1d2433;background:#ffffff;max-width:38em;margin:0 auto;padding:16px";
    private const string Quiet = "color:#4a5266;font-size:15px";

    public static string Text(MailSheet sheet)
    {
        StringBuilder text = new();
        text.Append(sheet.Title).Append('\n').Append(sheet.Lead).Append('\n');
        foreach (MailPart part in sheet.Parts)
        {
            text.Append('\n').Append(part.Heading.ToUpper(System.Globalization.CultureInfo.CurrentUICulture)).Append('\n');
            foreach (MailLine line in part.Lines)
            {
                text.Append("\n* ").Append(line.Title).Append("\n  ").Append(line.Why).Append("\n  ").Append(line.Address).Append('\n');
                if (line.Decline is { } decline)
                    text.Append("  ").Append(decline.Words).Append(": ").Append(decline.Address).Append('\n');
            }
        }
        if (sheet.Pulse.Length > 0)
            text.Append('\n').Append(sheet.Pulse).Append('\n');
        text.Append("\n--\n").AppendJoin('\n', sheet.Foot.Select(f => $"{f.Words}: {f.Address}")).Append('\n');
        return text.ToString();
    }

    public static string Html(MailSheet sheet)
    {
        XElement body = new("body", new XAttribute("style", Letters),
            new XElement("h1", new XAttribute("style", "font-size:24px;line-height:1.25;margin:0 0 4px"), sheet.Title),
            new XElement("p", new XAttribute("style", $"{Quiet};margin:0 0 20px"), sheet.Lead),
            sheet.Parts.Select(Part));
        if (sheet.Pulse.Length > 0)
            body.Add(new XElement("p", new XAttribute("style", "border-top:1px solid #c9cfdb;padding-top:12px"), sheet.Pulse));
        body.Add(new XElement("p", new XAttribute("style", Quiet), sheet.Foot.SelectMany((foot, n) => (object[])[n > 0 ? " · " : "", Link(foot.Words, foot.Address)])));
        XElement html = new("html", new XAttribute("lang", sheet.Language),
            new XElement("head", new XElement("meta", new XAttribute("charset", "utf-8")), new XElement("title", sheet.Title)), body);
        return "<!DOCTYPE html>\n" + html.ToString(SaveOptions.DisableFormatting);
    }

    private static object[] Part(MailPart part) =>
    [
        new XElement("h2", new XAttribute("style", "font-size:19px;margin:24px 0 8px"), part.Heading),
        new XElement("ul", new XAttribute("style", "list-style:none;margin:0;padding:0"), part.Lines.Select(line =>
            new XElement("li", new XAttribute("style", "margin:0 0 18px"),
                new XElement("strong", Link(line.Title, line.Address)), new XElement("br"), MarkupText.Clean(line.Why),
                line.Decline is { } decline ? (object[])[new XElement("br"), Link(decline.Words, decline.Address)] : null))),
    ];

    private static XElement Link(string words, string address) =>
        new("a", new XAttribute("href", address), new XAttribute("style", "color:#123c8c"), MarkupText.Clean(words));
}
