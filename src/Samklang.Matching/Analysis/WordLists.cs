using System.Globalization;
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

    /// <summary>A share in per cent begins each line, then the words that stand in at least that share of texts.</summary>
    public static IEnumerable<(string Word, double Share)> ReadShares(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var cells = line.Split(' ');
            foreach (var word in cells.Skip(1))
                yield return (word, double.Parse(cells[0], CultureInfo.InvariantCulture) / 100);
        }
    }

    public static IEnumerable<string> Names(string folder) =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The word list '{name}' is not in the engine.");
}
