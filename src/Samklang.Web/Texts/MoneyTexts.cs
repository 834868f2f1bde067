namespace Samklang.Web.Texts;

/// <summary>Names the texts of programmes, calls, ideas and projects: MoneyTexts.resx (Swedish) and MoneyTexts.en.resx.</summary>
public sealed class MoneyTexts;
