namespace Samklang.Web.Texts;

/// <summary>The words of calendars, feeds and keys, in the files of the same name.</summary>
public sealed class FeedTexts;
