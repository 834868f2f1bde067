namespace Samklang.Matching.Analysis;

/// <summary>
/// Swedish inflections that the published stemmer leaves standing: the definite form of neuters (företaget, nätets)
/// and the neuter of adjectives (hållbart, digitalt). Taken off before the stemmer sees the word.
/// </summary>
internal static class SwedishForms
{
    private static readonly HashSet<string> NotDefinite =
        ["budget", "internet", "paket", "planet", "magnet", "raket", "alfabet", "diet", "poet"];

    private static readonly string[] NeuterAdjectives = ["alt", "bart", "ellt", "ivt", "samt", "ärt"];

    public static string Simplify(string word)
    {
        if (word.Length < 6)
            return word;
        var bare = word.EndsWith("ets", StringComparison.Ordinal) ? word[..^1] : word;
        if (bare.EndsWith("et", StringComparison.Ordinal) && IsDefinite(bare))
            return bare[..^2];
        foreach (var suffix in NeuterAdjectives)
        {
            if (word.EndsWith(suffix, StringComparison.Ordinal))
                return word[..^1];
        }

        return word;
    }

    private static bool IsDefinite(string word) =>
        !word.EndsWith("itet", StringComparison.Ordinal)
        && !word.EndsWith("het", StringComparison.Ordinal)
        && !word.EndsWith("andet", StringComparison.Ordinal)
        && !NotDefinite.Any(kept => word.EndsWith(kept, StringComparison.Ordinal));
}
