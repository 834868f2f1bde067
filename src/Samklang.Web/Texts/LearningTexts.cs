namespace Samklang.Web.Texts;

/// <summary>The words of what the engine learns from persons, and of what it proposes, in the files of the same name.</summary>
public sealed class LearningTexts;
