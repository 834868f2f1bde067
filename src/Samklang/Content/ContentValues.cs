using System.Globalization;
using System.Text.RegularExpressions;
using Samklang.Language;
using Samklang.Projects;
using Samklang.Projects.Money;
using Samklang.Publishing;
using YamlDotNet.RepresentationModel;

namespace Samklang.Content;

/// <summary>Typed readings of a mapping. A wrong value is reported, and a stand-in is given so that reading can go on.</summary>
internal static partial class ContentValues
{
    public static string Text(this ContentMap map, string key) => map.Read(key, map.Required(key), "", text => text.Trim());

    public static string? TextOrNull(this ContentMap map, string key) => map.Read<string?>(key, map.Child(key), null, text => text.Trim());

    /// <summary>The key of a record, as it stands in addresses and in references.</summary>
    public static string Key(this ContentMap map, string key = "key") => map.Read(key, map.Required(key), "", text =>
        KeyShape().IsMatch(text) ? text : throw new FormatException($"'{text}' is not lower-case letters, digits and hyphens."));

    public static LocalText Local(this ContentMap map, string key) => Both(map.Map(key));

    public static LocalText LocalOrEmpty(this ContentMap map, string key) => Both(map.MapOrNull(key));

    public static DateOnly Date(this ContentMap map, string key) => map.Read(key, map.Required(key), default, ParseDate);

    public static DateOnly? DateOrNull(this ContentMap map, string key) =>
        map.Read<DateOnly?>(key, map.Child(key), null, text => ParseDate(text));

    public static int? NumberOrNull(this ContentMap map, string key) => map.Read<int?>(key, map.Child(key), null, text =>
        int.TryParse(text, CultureInfo.InvariantCulture, out int number) ? number : throw new FormatException($"'{text}' is not a whole number."));

    public static bool Flag(this ContentMap map, string key) => map.Read(key, map.Child(key), false, text => text switch
    {
        "true" => true,
        "false" => false,
        _ => throw new FormatException($"'{text}' is neither true nor false."),
    });

    public static string? UrlOrNull(this ContentMap map, string key) => map.Read<string?>(key, map.Child(key), null, text =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http"
            ? text
            : throw new FormatException($"'{text}' is not a web address."));

    public static T Code<T>(this ContentMap map, string key) where T : struct, IParsable<T> =>
        map.Read(key, map.Required(key), default, text => T.Parse(text, null));

    public static T? CodeOrNull<T>(this ContentMap map, string key) where T : struct, IParsable<T> =>
        map.Read<T?>(key, map.Child(key), null, text => T.Parse(text, null));

    public static CallPattern? CallsOrNull(this ContentMap map, string key) => map.Read<CallPattern?>(key, map.Child(key), null, text => CallPattern.Parse(text));

    /// <summary>Where an applicant or a partner is to be: a list of NUTS codes or EU, those that are excepted with a hyphen before.</summary>
    public static Eligibility Area(this ContentMap map, string key)
    {
        string area = string.Join(' ', map.List(key, code => code));
        if (Eligibility.TryParse(area, null, out Eligibility? whole))
            return whole;
        map.Report(map.Child(key), key, $"'{area}' is no area: EU or NUTS codes, and those that are excepted with a hyphen before.");
        return Eligibility.Unknown;
    }

    /// <summary>A choice among an enumeration's names, written with hyphens: <c>working-group</c>.</summary>
    public static T Choice<T>(this ContentMap map, string key) where T : struct, Enum => map.Read(key, map.Required(key), default, ParseChoice<T>);

    public static T? ChoiceOrNull<T>(this ContentMap map, string key) where T : struct, Enum => map.Read<T?>(key, map.Child(key), null, text => ParseChoice<T>(text));

    public static IReadOnlyList<T> List<T>(this ContentMap map, string key, Func<string, T> parse) =>
        [.. map.Nodes(key).SelectMany(node => map.Read<T[]>(key, node, [], text => [parse(text)]))];

    public static Fact Fact(this ContentMap map, string key = "fact") => FactIn(map.Map(key));

    public static Fact? FactOrNull(this ContentMap map, string key = "fact") => map.MapOrNull(key) is { } fact ? FactIn(fact) : null;

    public static T ParseChoice<T>(string text) where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>().Where(v => Hyphened(v) == text))
            return value;
        throw new FormatException($"'{text}' is none of {string.Join(", ", Enum.GetValues<T>().Select(Hyphened))}.");
    }

    private static T Read<T>(this ContentMap map, string key, YamlNode? node, T otherwise, Func<string, T> parse)
    {
        if (node is null)
            return otherwise;
        try
        {
            return node is YamlScalarNode { Value: { } text } ? parse(text) : throw new FormatException("is not a single value.");
        }
        catch (FormatException wrong)
        {
            map.Report(node, key, wrong.Message);
            return otherwise;
        }
    }

    private static LocalText Both(ContentMap? map)
    {
        using ContentMap? both = map;
        return both is null ? LocalText.Empty : new(both.Text("sv"), both.Text("en"));
    }

    private static Fact FactIn(ContentMap? map)
    {
        using ContentMap? fact = map;
        return fact is null
            ? new("", null, default, null, false)
            : new(fact.Text("source"), fact.UrlOrNull("url"), fact.Date("as-of"), fact.DateOrNull("review-by"), fact.Flag("example"));
    }

    private static DateOnly ParseDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw new FormatException($"'{text}' is not a date like 2026-11-23.");

    private static string Hyphened<T>(T value) where T : struct, Enum =>
        Capital().Replace(value.ToString(), m => (m.Index > 0 ? "-" : "") + m.Value.ToLowerInvariant());

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex KeyShape();
}
