using System.Globalization;
using System.Text.Json;
using Samklang.Networks;
using Samklang.Sources.Fetching;
using Samklang.Specialisation;

namespace Samklang.Sources.Eurostat;

/// <summary>
/// Reads a table in JSON-stat 2.0: values under running numbers, with the places of the dimensions' categories beside them.
/// Eurostat puts the territories in an order of its own, so that a place is always looked up.
/// </summary>
internal static class JsonStat
{
    public static PieceReading Read(JsonElement table, string dataset, string series, DateOnly asOf)
    {
        RecordFields fields = new(table);
        List<string> names = [.. fields.List("id").Select(n => n.GetString() ?? "")];
        List<int> sizes = [.. fields.List("size").Select(s => s.ValueKind == JsonValueKind.Number ? s.GetInt32() : 0)];
        (JsonElement? dimensions, JsonElement? values, JsonElement? flags) = (fields.Object("dimension"), fields.Object("value"), fields.Object("status"));
        if ((fields.Problem ?? Lacks(names, sizes, dimensions, values)) is { } problem)
            return PieceReading.Wrong(problem);
        (int geo, int time) = (names.IndexOf("geo"), names.IndexOf("time"));
        (string[] regions, string[] years) = (Categories(dimensions!.Value, "geo", sizes[geo]), Categories(dimensions.Value, "time", sizes[time]));
        DateOnly changed = DayOf(fields.Text("updated")) ?? asOf;
        List<RegionFigure> figures = [];
        foreach (JsonProperty value in values!.Value.EnumerateObject())
        {
            if (!int.TryParse(value.Name, CultureInfo.InvariantCulture, out int at) || value.Value.ValueKind != JsonValueKind.Number || at >= sizes.Aggregate(1, (a, b) => a * b))
                return PieceReading.Wrong($"'value.{value.Name}' is {RecordFields.Name(value.Value.ValueKind)} in a place where no figure belongs.");
            if (NutsCode.TryParse(regions[Place(at, geo, sizes)], null, out NutsCode region) && int.TryParse(years[Place(at, time, sizes)], CultureInfo.InvariantCulture, out int year))
                figures.Add(new(region, dataset, series, year, value.Value.GetDouble(), FlagOf(flags, value.Name), changed));
        }
        return new() { Figures = figures };
    }

    private static string? Lacks(List<string> names, List<int> sizes, JsonElement? dimensions, JsonElement? values) =>
        names.Count == 0 || names.Count != sizes.Count ? "has no 'id' and 'size' that fit each other."
        : dimensions is null || values is null ? "has no 'dimension' or no 'value'."
        : !names.Contains("geo") || !names.Contains("time") ? "has no dimension 'geo' or 'time'."
        : null;

    private static string[] Categories(JsonElement dimensions, string name, int size)
    {
        string[] categories = new string[size];
        foreach (JsonProperty category in dimensions.GetProperty(name).GetProperty("category").GetProperty("index").EnumerateObject())
            categories[category.Value.GetInt32()] = category.Name;
        return categories;
    }

    /// <summary>The place in one dimension of a value's running number; the last dimension runs fastest.</summary>
    private static int Place(int at, int dimension, List<int> sizes) =>
        at / sizes.Skip(dimension + 1).Aggregate(1, (a, b) => a * b) % sizes[dimension];

    private static string? FlagOf(JsonElement? flags, string at) =>
        flags is { } known && known.TryGetProperty(at, out JsonElement flag) && flag.ValueKind == JsonValueKind.String ? flag.GetString() : null;

    private static DateOnly? DayOf(string? text) =>
        text?.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
