namespace Samklang.Web.Texts;

/// <summary>The words that site and desk share; the texts lie in the files of the same name.</summary>
public sealed class SharedTexts;

/// <summary>The words of the public site.</summary>
public sealed class SiteTexts;

/// <summary>The words of the desk.</summary>
public sealed class DeskTexts;
