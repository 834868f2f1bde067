using System.Text.Json;
using System.Text.RegularExpressions;

namespace Samklang.Benchmarks.Texts;

/// <summary>A real text: its title and its sentences.</summary>
internal sealed record RealText(string Title, string[] Sentences);

/// <summary>Reads the calls and acts under a folder: <c>data/calls/sedia-search/*.json</c> and <c>data/eurlex/acts.jsonl</c>.</summary>
internal static partial class RealTexts
{
    public static RealText[] Read(string folder) => [.. Calls(Path.Combine(folder, "data", "calls", "sedia-search")), .. Acts(Path.Combine(folder, "data", "eurlex", "acts.jsonl"))];

    public static IEnumerable<RealText> Calls(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var metadata in json.RootElement.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("metadata")))
            {
                var title = First(metadata, "callTitle") is { Length: > 0 } call ? call : First(metadata, "title");
                yield return new RealText(title, Sentences(Tag().Replace(First(metadata, "descriptionByte"), " ")));
            }
        }
    }

    public static IEnumerable<RealText> Acts(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            string Text(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
            var title = Text("shortTitle") is { Length: > 0 } shortTitle ? shortTitle : Text("title");
            yield return new RealText(title, [.. Sentences(Text("summary")), .. Sentences(Text("text"))]);
        }
    }

    /// <summary>The Swedish projects of a judged task.</summary>
    public static IEnumerable<RealText> Swedish(string folder) =>
        TextFile.Read(Path.Combine(folder, "eval", "swedish-project-to-objective", "dev", "profiles.jsonl"))
            .Select(project => new RealText(project.Fields[0].Text, Sentences(project.Fields[1].Text)));

    private static string[] Sentences(string text) =>
        [.. End().Split(text).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length is > 25 and < 400)];

    private static string First(JsonElement metadata, string name) =>
        metadata.TryGetProperty(name, out var values) && values.ValueKind == JsonValueKind.Array && values.GetArrayLength() > 0 ? values[0].GetString() ?? "" : "";

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<=[.!?;:])\s+|\n+")]
    private static partial Regex End();
}
