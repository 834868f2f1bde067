namespace Samklang.Web.Texts;

/// <summary>Names the headings of lists that are taken home: ListTexts.resx (Swedish) and ListTexts.en.resx.</summary>
public sealed class ListTexts;
