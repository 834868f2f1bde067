using System.Globalization;
using Samklang.Language;
using Samklang.Web.Hosting;

namespace Samklang.Web.Components;

/// <summary>What countries are called in the reader's language.</summary>
internal static class Countries
{
    /// <summary>The name, e.g. "Grekland" for EL; the code where it belongs to no country.</summary>
    /// <param name="code">Two letters of ISO 3166, or the EU's own EL and UK.</param>
    public static string NameOf(string code)
    {
        try
        {
            return new RegionInfo($"{Languages.Current.Code()}-{code switch { "EL" => "GR", "UK" => "GB", _ => code }}").NativeName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }

    /// <summary>Whether the code belongs to a country.</summary>
    public static bool IsKnown(string code) => NameOf(code) != code;
}
