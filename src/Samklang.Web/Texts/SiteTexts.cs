namespace Samklang.Web.Texts;

/// <summary>The words of the public site, in the files of the same name.</summary>
public sealed class SiteTexts;
