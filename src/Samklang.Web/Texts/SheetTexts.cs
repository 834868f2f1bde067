namespace Samklang.Web.Texts;

/// <summary>Names the texts of spreadsheets that are read in: SheetTexts.resx (Swedish) and SheetTexts.en.resx.</summary>
public sealed class SheetTexts;
