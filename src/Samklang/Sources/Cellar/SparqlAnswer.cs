using System.Text.Json;
using Samklang.Sources.Fetching;

namespace Samklang.Sources.Cellar;

/// <summary>The rows of a SPARQL answer in JSON. A value that is not there has no key in its row.</summary>
internal static class SparqlAnswer
{
    /// <param name="json">The whole answer.</param>
    /// <param name="needed">The variables that each row must have.</param>
    /// <exception cref="SourceException">The answer is none, or a row lacks a variable that it must have.</exception>
    public static List<JsonElement> Rows(JsonElement json, params string[] needed)
    {
        RecordFields answer = new(json);
        RecordFields results = new(answer.Object("results") ?? default, "results.");
        List<JsonElement> rows = [.. results.List("bindings")];
        if ((answer.Problem ?? results.Problem) is { } problem)
            throw new SourceException($"has changed its shape: {problem}") { CanGoOn = false };
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("results", out JsonElement inner) || !inner.TryGetProperty("bindings", out _))
            throw new SourceException("answered something without 'results.bindings', which is no answer to a question in SPARQL.") { CanGoOn = false };
        foreach ((int index, JsonElement row) in rows.Index())
            foreach (string name in needed)
                if (Value(row, name) is null)
                    throw new SourceException($"has changed its shape: row {index + 1} has no '{name}'{Kind(row, name)}.") { CanGoOn = false };
        return rows;
    }

    public static string? Value(JsonElement row, string name) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out JsonElement binding) && binding.ValueKind == JsonValueKind.Object
        && binding.TryGetProperty("value", out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    public static string? Language(JsonElement row, string name) =>
        row.TryGetProperty(name, out JsonElement binding) && binding.TryGetProperty("xml:lang", out JsonElement language) ? language.GetString() : null;

    private static string Kind(JsonElement row, string name) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out JsonElement binding)
            ? $", but {(binding.ValueKind == JsonValueKind.Object && binding.TryGetProperty("value", out JsonElement value) ? $"a value that is {RecordFields.Name(value.ValueKind)}" : RecordFields.Name(binding.ValueKind))}"
            : "";
}
