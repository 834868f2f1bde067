using System.Globalization;
using System.Text.RegularExpressions;
using Samklang.Networks;
using Samklang.Specialisation;

namespace Samklang.Content.Parts;

/// <summary>Reads figures of official statistics, a table and year at a time, so that regions can be likened before any source is fetched.</summary>
internal static partial class FiguresReader
{
    public static void Read(IReadOnlyList<ContentMap> files, ContentBook book)
    {
        HashSet<(string, string, NutsCode, int)> known = [];
        foreach (ContentMap one in files.SelectMany(f => f.Each("figures")))
        {
            using ContentMap map = one;
            (string dataset, string series, int year, DateOnly asOf) = (map.Text("dataset"), map.Text("series"), map.NumberOrNull("year") ?? 0, map.Date("as-of"));
            if (year == 0)
                map.Report(null, "year", "is missing.");
            foreach ((NutsCode region, double value, string? flag) in map.List("values", ValuesIn).SelectMany(v => v))
                if (known.Add((dataset, series, region, year)))
                    book.Figures.Add(new(region, dataset, series, year, value, flag, asOf));
                else
                    map.Report(map.Child("values"), "values", $"'{region}' stands twice.");
        }
    }

    // "SE124=40800 ES511=28400p": territories with their figures, and the office's remark after.
    private static (NutsCode Region, double Value, string? Flag)[] ValuesIn(string line) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(written =>
        Figure().Match(written) is { Success: true } figure
            ? (NutsCode.Parse(figure.Groups["region"].Value), double.Parse(figure.Groups["value"].Value, CultureInfo.InvariantCulture), figure.Groups["flag"] is { Length: > 0 } flag ? flag.Value : null)
            : throw new FormatException($"'{written}' is not a NUTS code, an equals sign and a figure, like SE124=40800."))];

    [GeneratedRegex(@"\A(?<region>[A-Z]{2}[0-9A-Z]{0,3})=(?<value>[0-9]+(\.[0-9]+)?)(?<flag>[a-z]*)\z")]
    private static partial Regex Figure();
}
