namespace Samklang.Web.Texts;

/// <summary>The words about the sources, in the files of the same name.</summary>
public sealed class SourceTexts;
