namespace Samklang.Web.Texts;

/// <summary>Names the texts of the log: LogTexts.resx (Swedish) and LogTexts.en.resx.</summary>
public sealed class LogTexts;
