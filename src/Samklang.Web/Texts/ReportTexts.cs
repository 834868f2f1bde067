namespace Samklang.Web.Texts;

/// <summary>Names the texts of reports: ReportTexts.resx (Swedish) and ReportTexts.en.resx.</summary>
public sealed class ReportTexts;
