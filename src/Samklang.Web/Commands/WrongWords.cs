using System.CommandLine;

namespace Samklang.Web.Commands;

/// <summary>Words on the command line that are no command, and what was meant by them.</summary>
internal static class WrongWords
{
    /// <summary>
    /// The first word that the host could make nothing of. Settings go through: <c>--key=value</c>, <c>--key value</c> and
    /// <c>key=value</c>.
    /// </summary>
    public static string? FirstBare(IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            bool isKey = words[i].StartsWith('-') && !words[i].Contains('=');
            if (isKey && i + 1 < words.Count && !words[i + 1].StartsWith('-'))
                i++;
            else if (isKey || !words[i].Contains('='))
                return words[i];
        }
        return null;
    }

    public static string Refuse(string word, Command within)
    {
        if (word.StartsWith('-'))
            return $"'{word}' is no option, and no setting either: a setting has a value, --key=value.";
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
