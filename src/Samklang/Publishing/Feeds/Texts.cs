using Samklang.Language;

namespace Samklang.Publishing.Feeds;

internal static class Texts
{
    /// <summary>"Papers: the clean cars dossier": a part under the name of its whole; the whole alone when the part has none.</summary>
    public static LocalText Under(LocalText part, LocalText whole) => part.IsEmpty
        ? whole
        : new($"{part.In(Tongue.Swedish)}: {whole.In(Tongue.Swedish)}", $"{part.In(Tongue.English)}: {whole.In(Tongue.English)}");
}
