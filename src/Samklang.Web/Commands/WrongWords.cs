using System.CommandLine;

namespace Samklang.Web.Commands;

/// <summary>Words on the command line that are no command, and what was meant by them.</summary>
internal static class WrongWords
{
    /// <summary>
    /// The first bare word among those that the host would be given. Settings go through: <c>--key=value</c>,
    /// <c>--key value</c>, <c>/key=value</c> and <c>key=value</c>.
    /// </summary>
    public static string? FirstBare(IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].StartsWith('-') && !words[i].Contains('='))
                i++;
            else if (!words[i].StartsWith('-') && !words[i].Contains('='))
                return words[i];
        }
        return null;
    }

    public static string Refuse(string word, Command within)
    {
        List<string> known = [.. within.Subcommands.Select(c => c.Name)];
        string? near = known.OrderBy(name => Distance(name, word)).FirstOrDefault(name =>
            Distance(name, word) <= Math.Max(1, name.Length / 3) || (word.Length > 1 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase)));
        string all = $"Commands are {string.Join(", ", known)}.";
        return $"'{word}' is no command{(within is RootCommand ? "" : $" of {within.Name}")}. {(near is null ? all : $"Did you mean '{near}'? {all}")}";
    }

    /// <summary>How many letters must be changed, added, removed or swapped with the next.</summary>
    private static int Distance(string a, string b)
    {
        (a, b) = (a.ToLowerInvariant(), b.ToLowerInvariant());
        int[,] steps = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
            for (int j = 0; j <= b.Length; j++)
                steps[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1,
                    Math.Min(steps[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Swapped(i, j)));
        return steps[a.Length, b.Length];

        int Swapped(int i, int j) => i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? steps[i - 2, j - 2] + 1 : int.MaxValue;
    }
}
