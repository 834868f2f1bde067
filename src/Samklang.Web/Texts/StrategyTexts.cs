namespace Samklang.Web.Texts;

/// <summary>The words of the strategy and of the thread, on the desk and on the site, in the files of the same name.</summary>
public sealed class StrategyTexts;
