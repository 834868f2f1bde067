using System.Text.Json;

namespace Samklang.Matching.Judging;

/// <summary>Reads the texts of judged tasks: a JSON object a line with <c>id</c>, <c>lang</c>, <c>title</c> and <c>text</c>.</summary>
internal static class JudgedText
{
    /// <exception cref="MatchFileException">A line is not such an object; names the file, the line and what is wrong.</exception>
    public static List<MatchText> ReadAll(Stream stream, string file, CancellationToken cancel)
    {
        using var reader = new StreamReader(stream, leaveOpen: true);
        var texts = new List<MatchText>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            cancel.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line))
                continue;
            var text = Parse(line, file, number);
            if (!ids.Add(text.Id))
                throw new MatchFileException(file, number, $"id {text.Id} stands twice.");
            texts.Add(text);
        }

        return texts;
    }

    private static MatchText Parse(string line, string file, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Parse(document.RootElement, file, number);
        }
        catch (JsonException e)
        {
            throw new MatchFileException(file, number, $"not a JSON object: {e.Message}");
        }
    }

    private static MatchText Parse(JsonElement json, string file, int number)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new MatchFileException(file, number, $"expected a JSON object, found {json.ValueKind}.");
        var id = Text(json, "id", file, number);
        if (string.IsNullOrWhiteSpace(id) || id.Any(char.IsWhiteSpace))
            throw new MatchFileException(file, number, "'id' is missing, empty or has a space in it.");
        var language = LanguageOf(Text(json, "lang", file, number));
        var fields = new List<MatchField>();
        if (Text(json, "title", file, number) is { Length: > 0 } title)
            fields.Add(new MatchField(Zone.Title, title, language));
        if (Text(json, "text", file, number) is { Length: > 0 } body)
            fields.Add(new MatchField(Zone.Body, body, language));
        return new MatchText(id, fields);
    }

    private static string Text(JsonElement json, string name, string file, int number)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return "";
        return value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new MatchFileException(file, number, $"'{name}' is a {value.ValueKind}, not a text.");
    }

    private static TextLanguage? LanguageOf(string code) => code switch
    {
        "sv" => TextLanguage.Swedish,
        "en" => TextLanguage.English,
        "" => null,
        _ => TextLanguage.Other,
    };
}
