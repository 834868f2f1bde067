namespace Samklang.Web.Texts;

/// <summary>Names the texts of mails and their pages: MailTexts.resx (Swedish) and MailTexts.en.resx.</summary>
public sealed class MailTexts;
