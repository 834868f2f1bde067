namespace Samklang.Web.Texts;

/// <summary>Names the texts that layouts and building blocks share: SharedTexts.resx (Swedish) and SharedTexts.en.resx.</summary>
public sealed class SharedTexts;
