using System.Text.Json;

namespace Samklang.Benchmarks.Alignment;

/// <summary>A text to plant in or to plant from, cut at its own lines and full stops; not by the sentence reader that is measured.</summary>
internal sealed record Document(string Id, IReadOnlyList<string> Units)
{
    /// <summary>Units that are one sentence of ordinary length.</summary>
    public IReadOnlyList<string> Sentences { get; } = [.. Units.Where(u => Words.In(u).Length is >= 12 and <= 60 && !u.Contains(". ", StringComparison.Ordinal))];
}

/// <summary>Reads real acts in English, and Swedish texts of a region's priorities and projects, from the files below a folder.</summary>
internal static class Material
{
    private const int FewestUnits = 25;

    public static IReadOnlyList<Document> English(string folder) =>
        [.. Lines(folder, "acts.jsonl").Select(line => new Document(Text(line, "celex"), Units(Text(line, "text").Split('\n'))))
            .Where(d => d.Units.Count >= FewestUnits && d.Sentences.Count >= 10)];

    /// <summary>Short texts put together, some to a document, since no long ones are at hand.</summary>
    public static IReadOnlyList<Document> Swedish(string folder)
    {
        List<string> texts = [.. Lines(folder, "profiles.jsonl").Where(line => Text(line, "lang") == "sv").Select(line => Text(line, "text")).Distinct()];
        return [.. texts.Select(text => Units(text.Replace(". ", ".\n", StringComparison.Ordinal).Split('\n'))).Where(u => u.Count > 1).Chunk(12)
            .Select((some, i) => new Document($"sv-{i}", [.. some.SelectMany(u => u)])).Where(d => d.Sentences.Count >= 10)];
    }

    private static IEnumerable<JsonElement> Lines(string folder, string name) =>
        Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Select(line => JsonSerializer.Deserialize<JsonElement>(line));

    private static string Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out JsonElement value) ? value.GetString() ?? "" : "";

    private static IReadOnlyList<string> Units(IEnumerable<string> lines) =>
        [.. lines.Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0)];
}

internal static class Words
{
    public static string[] In(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public static IEnumerable<string> Plain(string text) => In(text.ToLowerInvariant()).Select(w => w.Trim('.', ',', ';', ':', '(', ')', '‘', '’', '"')).Where(w => w.Length > 0);

    public static HashSet<string> Shingles(string text, int length)
    {
        string[] words = [.. Plain(text)];
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - length + 1)).Select(i => string.Join(' ', words[i..(i + length)]))];
    }
}
