namespace Samklang.Web.Texts;

/// <summary>The words about official statistics, in the files of the same name.</summary>
public sealed class FigureTexts;
