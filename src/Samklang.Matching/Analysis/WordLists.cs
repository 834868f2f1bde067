using System.Reflection;

namespace Samklang.Matching.Analysis;

/// <summary>The word lists that ship with the engine: one word or several a line, <c>#</c> begins a remark.</summary>
internal static class WordLists
{
    public static HashSet<string> Read(string name)
    {
        using var reader = new StreamReader(Open(name));
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var remark = line.IndexOf('#', StringComparison.Ordinal);
            var text = remark < 0 ? line : line[..remark];
            words.UnionWith(text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return words;
    }

    /// <summary>Two words a line: a word and what stands in its place.</summary>
    public static Dictionary<string, string> ReadPairs(string name)
    {
        using var reader = new StreamReader(Open(name));
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#' && line.Split(' ') is [var word, var instead])
                pairs[word] = instead;
        }

        return pairs;
    }

    public static IEnumerable<string> Names(string folder) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The word list '{name}' is not in the engine.");
}
