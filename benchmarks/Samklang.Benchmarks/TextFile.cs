using System.Text.Json;
using Samklang.Matching;

namespace Samklang.Benchmarks;

/// <summary>Texts from JSON lines with id, title and text; the language is left to the engine.</summary>
internal static class TextFile
{
    public static MatchText[] Read(string path) => [.. File.ReadLines(path).Select(Parse)];

    private static MatchText Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        string Text(string name) => json.RootElement.GetProperty(name).GetString()!;
        return new MatchText(Text("id"), [new MatchField(Zone.Title, Text("title")), new MatchField(Zone.Body, Text("text"))]);
    }
}
