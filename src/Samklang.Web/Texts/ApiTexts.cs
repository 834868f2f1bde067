namespace Samklang.Web.Texts;

/// <summary>The words about the interface for programs, in the files of the same name.</summary>
public sealed class ApiTexts;
