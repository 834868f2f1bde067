using System.Globalization;
using System.Reflection;

namespace Samklang.Web.Components.Maps;

/// <summary>Regions as dots over the countries of Europe. The outlines are Natural Earth's, in the public domain.</summary>
public sealed record RegionMap(IReadOnlyList<MapDot> Dots)
{
    private static readonly Lazy<string> outlines = new(Read);

    /// <summary>The countries as the data of an SVG path.</summary>
    public static string Outlines => outlines.Value;

    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Read()
    {
        using Stream file = Assembly.GetExecutingAssembly().GetManifestResourceStream("europe.path")!;
        using StreamReader reader = new(file);
        return reader.ReadToEnd();
    }
}
