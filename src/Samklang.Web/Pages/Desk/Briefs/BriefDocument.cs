using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Samklang.Language;

namespace Samklang.Web.Pages.Desk.Briefs;

/// <summary>Writes a brief as a text document (DOCX) that any word processor opens: headings as headings, lists as lists.</summary>
public static class BriefDocument
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const int BulletList = 1;

    public static byte[] Write(Brief brief, Tongue tongue, string missingHeading, string foot)
    {
        using MemoryStream file = new();
        using (WordprocessingDocument document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = BriefStyles.All(tongue);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Bullets();
            Body body = new(Styled("Kicker", brief.Kind), Styled("Title", brief.Title));
            if (brief.Lead.Length > 0)
                body.Append(Styled("Lead", brief.Lead));
            foreach (BriefSection section in brief.Sections)
                Append(body, section);
            if (brief.Missing.Count > 0)
                Append(body, new(missingHeading, [.. brief.Missing.Select(missing => new BriefLine(missing))]));
            body.Append(Styled("Foot", foot), Page());
            main.Document = new(body);
            document.PackageProperties.Title = brief.Title;
            document.PackageProperties.Language = tongue == Tongue.English ? "en-GB" : "sv-SE";
        }
        return file.ToArray();
    }

    private static void Append(Body body, BriefSection section)
    {
        body.Append(Styled("Heading1", section.Heading));
        foreach (BriefLine line in section.Lines)
        {
            Paragraph paragraph = Styled("ListParagraph", "");
            if (line.Before.Length > 0)
                paragraph.Append(Words($"{line.Before}: ", new Bold()));
            paragraph.Append(Words(line.Text));
            if (line.Detail.Length > 0)
                paragraph.Append(Words($" ({line.Detail})"));
            body.Append(paragraph);
        }
    }

    private static Paragraph Styled(string style, string text)
    {
        Paragraph paragraph = new(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length > 0)
            paragraph.Append(Words(text));
        return paragraph;
    }

    private static Run Words(string text, params OpenXmlElement[] manner)
    {
        Run run = manner.Length > 0 ? new(new RunProperties(manner)) : new();
        run.Append(new Text(Components.MarkupText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static Numbering Bullets() => new(
        new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Bullet }, new LevelText { Val = "•" },
            new LevelJustification { Val = LevelJustificationValues.Left }, new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" }))
        { LevelIndex = 0 })
        { AbstractNumberId = BulletList },
        new NumberingInstance(new AbstractNumId { Val = BulletList }) { NumberID = BulletList });

    private static SectionProperties Page() => new(
        new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1247, Right = 1247, Header = 567, Footer = 567, Gutter = 0 });
}
