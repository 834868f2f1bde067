namespace Samklang.Web.Components.Partners;

/// <summary>A way to a region as a picture: three stations on a line, with the words that fit below.</summary>
/// <param name="From">Who at our end.</param>
/// <param name="By">What lies between; empty when nothing does.</param>
/// <param name="To">Who at theirs.</param>
/// <param name="Sentence">The same in words, for those who do not see it.</param>
public sealed record PathDrawing(string From, string By, string To, string Sentence)
{
    private const int Most = 30;

    public static string Fitted(string text) => text.Length <= Most ? text : $"{text[..(Most - 1)].TrimEnd()}…";
}
