namespace Samklang.Matching.Concepts.Skos;

/// <summary>The names of SKOS and its neighbours that mean something to a vocabulary, by the last part of their address.</summary>
internal static class SkosNames
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Core = "http://www.w3.org/2004/02/skos/core#";
    public const string Labels = "http://www.w3.org/2008/05/skos-xl#";
    public const string Owl = "http://www.w3.org/2002/07/owl#";

    private const string EuroVoc = "http://eurovoc.europa.eu/";

    /// <summary>A concept's id: EuroVoc's own number, or the address whole.</summary>
    public static string IdOf(string uri) =>
        uri.StartsWith(EuroVoc, StringComparison.Ordinal) ? uri[EuroVoc.Length..] : uri.Replace(' ', '_');

    /// <summary>Null for a language that the engine has no labels in.</summary>
    public static TextLanguage? LanguageOf(string? code) => code?.ToLowerInvariant() switch
    {
        "sv" or "sv-se" => TextLanguage.Swedish,
        "en" or "en-gb" or "en-us" => TextLanguage.English,
        _ => null,
    };

    public static LabelKind? KindOf(string name) => name switch
    {
        "prefLabel" => LabelKind.Preferred,
        "altLabel" => LabelKind.Alternative,
        "hiddenLabel" => LabelKind.Hidden,
        _ => null,
    };
}
