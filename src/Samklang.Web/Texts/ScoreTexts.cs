namespace Samklang.Web.Texts;

/// <summary>Names the texts of the desk's score: ScoreTexts.resx (Swedish) and ScoreTexts.en.resx.</summary>
public sealed class ScoreTexts;
