namespace Samklang.Web.Texts;

/// <summary>The words about strengths, partnerships and partners, in the files of the same name.</summary>
public sealed class PartnerTexts;
