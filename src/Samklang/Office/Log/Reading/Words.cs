using System.Globalization;
using System.Text;

namespace Samklang.Office.Log.Reading;

/// <summary>A run of letters and digits in a text.</summary>
internal readonly record struct WordAt(int Start, int End, string Folded);

/// <summary>Cuts texts into words that can be held against each other: without case, and å, ä and ö as a keyboard without them writes them.</summary>
internal static class Words
{
    private const string Breaks = ".!?;:,";

    public static IReadOnlyList<string> Folded(string text) => [.. In(text, 0).Select(word => word.Folded)];

    /// <summary>The words from a place on.</summary>
    public static IEnumerable<WordAt> In(string text, int from)
    {
        for (int start = from; start < text.Length; start++)
        {
            if (!char.IsLetterOrDigit(text[start]))
                continue;
            int end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            yield return new(start, end, Fold(text[start..end]));
            start = end;
        }
    }

    /// <summary>The words of a name that begins at the place: they end where the sentence pauses or another name begins.</summary>
    public static IReadOnlyList<WordAt> OfName(string text, int from)
    {
        List<WordAt> words = [];
        foreach (WordAt word in In(text, from))
        {
            int gap = words.Count == 0 ? from : words[^1].End;
            if ((words.Count == 0 && word.Start != from) || EndsName(text.AsSpan(gap, word.Start - gap)))
                break;
            words.Add(word);
        }
        return words;
    }

    private static bool EndsName(ReadOnlySpan<char> gap)
    {
        for (int i = 0; i < gap.Length; i++)
        {
            if (gap[i] is '@' or '#' or '\n' || (Breaks.Contains(gap[i], StringComparison.Ordinal) && i + 1 < gap.Length && char.IsWhiteSpace(gap[i + 1])))
                return true;
        }
        return false;
    }

    private static string Fold(string word)
    {
        StringBuilder folded = new(word.Length);
        foreach (char letter in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
                folded.Append(letter);
        }
        return folded.ToString();
    }
}
