namespace Samklang.Web.Texts;

/// <summary>The words of positions and asks, of the readings they are held against and of what they come to.</summary>
public sealed class AskTexts;
