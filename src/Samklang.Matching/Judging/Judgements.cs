using System.Globalization;
using Samklang.Matching.Tagging;

namespace Samklang.Matching.Judging;

/// <summary>Reads which concepts texts were judged to have: lines <c>text 0 concept grade</c>.</summary>
internal static class Judgements
{
    /// <exception cref="MatchFileException">A line is not such; names the file, the line and what is wrong.</exception>
    public static IReadOnlyDictionary<string, int[]> Read(JudgedSource source, ConceptLabels labels, CancellationToken cancel)
    {
        using var reader = new StreamReader(source.Content, leaveOpen: true);
        var given = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            cancel.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is not [var text, _, var concept, var graded]
                || !int.TryParse(graded, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var grade))
                throw new MatchFileException(source.Name, number, $"'{(line.Length > 60 ? line[..60] + "…" : line)}' is not 'text 0 concept grade'.");
            if (labels.Number(concept) is not { } known)
                throw new MatchFileException(source.Name, number, $"concept {concept} is not among the items.");
            if (!given.TryGetValue(text, out var concepts))
                given[text] = concepts = [];
            if (grade > 0)
                concepts.Add(known);
        }

        return given.Where(pair => pair.Value.Count > 0).ToDictionary(pair => pair.Key, pair => pair.Value.Order().ToArray(), StringComparer.Ordinal);
    }
}
