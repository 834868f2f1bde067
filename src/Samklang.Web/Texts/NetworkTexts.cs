namespace Samklang.Web.Texts;

/// <summary>The words of networks, seats, twin towns and commitments, in the files of the same name.</summary>
public sealed class NetworkTexts;
