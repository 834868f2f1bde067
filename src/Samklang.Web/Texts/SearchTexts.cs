namespace Samklang.Web.Texts;

/// <summary>The words of the search, on the site and at the desk, in the files of the same name.</summary>
public sealed class SearchTexts;
