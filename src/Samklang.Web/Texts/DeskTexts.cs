namespace Samklang.Web.Texts;

/// <summary>The words of the desk, in the files of the same name.</summary>
public sealed class DeskTexts;
