using System.Globalization;
using System.Text.Json;

namespace Samklang.Sources.Fetching;

/// <summary>Reads the fields of a record, and notes each that is of another type than it should be.</summary>
internal sealed class RecordFields(JsonElement record, string within = "")
{
    private readonly List<string> wrong = [];

    /// <summary>What is wrong with the fields that were asked for; null when nothing is.</summary>
    public string? Problem => wrong.Count == 0 ? null : string.Join(" ", wrong);

    public string? Text(string name) => Of(name, JsonValueKind.String, "a text")?.GetString() is { Length: > 0 } text ? text : null;

    /// <summary>A text, which may also be written as a number.</summary>
    public string? Code(string name) => Value(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : Text(name);

    /// <summary>A whole number, which may be written as <c>18805.0</c> or as a text.</summary>
    public long? Number(string name)
    {
        if (Code(name) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) && number == decimal.Truncate(number))
            return (long)number;
        wrong.Add($"'{within}{name}' is '{text}', which is no whole number.");
        return null;
    }

    /// <summary>The members of a list; none when it is missing or null.</summary>
    public IEnumerable<JsonElement> List(string name) => Of(name, JsonValueKind.Array, "a list")?.EnumerateArray() ?? Enumerable.Empty<JsonElement>();

    public JsonElement? Object(string name) => Of(name, JsonValueKind.Object, "a record");

    public string Need(string name)
    {
        string? text = Code(name);
        if (text is null && Value(name) is null)
            wrong.Add($"has no '{within}{name}'.");
        return text ?? "";
    }

    public void Blame(string what) => wrong.Add(what);

    private JsonElement? Of(string name, JsonValueKind kind, string expected)
    {
        if (Value(name) is not { } value)
            return null;
        if (value.ValueKind == kind)
            return value;
        wrong.Add($"'{within}{name}' is {Name(value.ValueKind)} where {expected} was expected.");
        return null;
    }

    private JsonElement? Value(string name) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    internal static string Name(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "a record",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "yes or no",
        _ => "nothing",
    };
}
