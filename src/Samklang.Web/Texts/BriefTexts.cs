namespace Samklang.Web.Texts;

/// <summary>Names the texts of briefs: BriefTexts.resx (Swedish) and BriefTexts.en.resx.</summary>
public sealed class BriefTexts;
