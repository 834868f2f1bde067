using System.Text.Json;
using System.Text.RegularExpressions;
using Samklang.Sources.Fetching;

namespace Samklang.Sources.FundingTenders;

/// <summary>One record of a search answer. Every value is a list of strings, wherever it lies and however it is written.</summary>
internal sealed partial class CallRecord(JsonElement record)
{
    private static readonly string[] read =
    [
        "title", "identifier", "type", "status", "startDate", "deadlineDate", "callTitle", "frameworkProgramme", "descriptionByte", "budgetOverview", "DATASOURCE",
    ];

    private readonly JsonElement metadata =
        record.TryGetProperty("metadata", out JsonElement inner) && inner.ValueKind == JsonValueKind.Object ? inner : default;

    /// <summary>The source's stable key of the record. An identifier is not: several cascade calls share one.</summary>
    public string? Reference => First("reference") ?? First("REFERENCE");

    public bool HasMetadata => metadata.ValueKind == JsonValueKind.Object;

    public string? First(string key) => All(key) is [var first, ..] ? first : null;

    /// <summary>The values under a key of the metadata; of the record itself where the metadata lacks it or is missing.</summary>
    public IReadOnlyList<string> All(string key)
    {
        List<string> inner = HasMetadata ? Values(metadata, key) : [];
        return inner.Count > 0 ? inner : Values(record, key);
    }

    /// <summary>The first field that is read and holds something else than texts; null when all are as they should be.</summary>
    public string? WrongType()
    {
        foreach (string key in read)
            foreach (JsonElement from in (ReadOnlySpan<JsonElement>)[metadata, record])
                if (from.ValueKind == JsonValueKind.Object && from.TryGetProperty(key, out JsonElement value) && Strange(value) is { } kind)
                    return $"'{key}' is {RecordFields.Name(kind)} where texts were expected.";
        return null;
    }

    /// <summary>A text without what no database takes: control characters and halves of characters.</summary>
    public static string Clean(string text) => Unstorable().Replace(text, "");

    private static JsonValueKind? Strange(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => JsonValueKind.Object,
        JsonValueKind.Array => value.EnumerateArray().Where(m => m.ValueKind is JsonValueKind.Object or JsonValueKind.Array).Select(m => (JsonValueKind?)m.ValueKind).FirstOrDefault(),
        _ => null,
    };

    private static List<string> Values(JsonElement from, string key)
    {
        if (!from.TryGetProperty(key, out JsonElement value))
            return [];
        IEnumerable<JsonElement> members = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
        return [.. members.Select(Text).OfType<string>().Select(Clean).Where(text => !string.IsNullOrWhiteSpace(text))];
    }

    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    [GeneratedRegex(@"[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Unstorable();
}
