using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Samklang.Language;

namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>The styles of a brief as a text document. They carry the names that word processors know, so that the reader can restyle it.</summary>
internal static class BriefStyles
{
    private const int BulletList = 1;

    public static Styles All(Tongue tongue) => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Source Sans 3", HighAnsi = "Source Sans 3", ComplexScript = "Calibri" }, new FontSize { Val = "21" },
            new Languages { Val = tongue == Tongue.English ? "en-GB" : "sv-SE" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Of("Kicker", "Kicker", 19, 0, 0, isBold: false),
        Of("Title", "Title", 40, 0, 120, isBold: true),
        Of("Lead", "Lead", 23, 0, 120, isBold: false),
        Of("Heading1", "heading 1", 25, 200, 60, isBold: true, outline: 0),
        Of("Foot", "Foot", 17, 280, 0, isBold: false),
        new Style(new StyleName { Val = "List Paragraph" }, new BasedOn { Val = "Normal" },
            new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = BulletList }), new SpacingBetweenLines { After = "40" }))
        { Type = StyleValues.Paragraph, StyleId = "ListParagraph" });

    private static Style Of(string id, string name, int halfPoints, int before, int after, bool isBold, int? outline = null)
    {
        StyleParagraphProperties paragraph = new(new KeepNext { Val = outline is not null }, new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (outline is { } level)
            paragraph.Append(new OutlineLevel { Val = level });
        StyleRunProperties run = new();
        if (isBold)
            run.Append(new Bold());
        run.Append(new FontSize { Val = $"{halfPoints}" });
        return new(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = id is "Kicker" or "Lead" or "Foot" };
    }
}
