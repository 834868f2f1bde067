namespace Samklang.Web.Texts;

/// <summary>Names the texts of orders, the work plan and the balance: OrderTexts.resx (Swedish) and OrderTexts.en.resx.</summary>
public sealed class OrderTexts;
