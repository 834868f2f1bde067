namespace Samklang.Web.Texts;

/// <summary>The words of dossiers, windows, meetings and expert views, in the files of the same name.</summary>
public sealed class InfluenceTexts;
