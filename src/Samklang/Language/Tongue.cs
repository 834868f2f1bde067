namespace Samklang.Language;

/// <summary>A language that the product speaks.</summary>
public enum Tongue
{
    Swedish,
    English,
}

public static class Tongues
{
    public static IReadOnlyList<Tongue> All { get; } = [Tongue.Swedish, Tongue.English];

    /// <summary>The ISO 639-1 code: <c>sv</c> or <c>en</c>.</summary>
    public static string Code(this Tongue tongue) => tongue == Tongue.English ? "en" : "sv";

    /// <summary>Reads an ISO 639-1 code, with or without a region; false for a language that the product does not speak.</summary>
    public static bool TryParse(string? code, out Tongue tongue)
    {
        string language = (code ?? "").Split('-', 2)[0];
        tongue = language.Equals("en", StringComparison.OrdinalIgnoreCase) ? Tongue.English : Tongue.Swedish;
        return tongue == Tongue.English || language.Equals("sv", StringComparison.OrdinalIgnoreCase);
    }
}
