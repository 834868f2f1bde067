using System.Text;

namespace Samklang.Matching.Analysis;

internal enum Shape
{
    Word,
    Acronym,
    Number,
    Identifier,
}

/// <summary>A word as it stands in a text.</summary>
internal readonly record struct RawWord(int Start, int Length, Shape Shape);

/// <summary>
/// Cuts a text into words in one pass. Identifiers (CELEX and procedure numbers, call references, CO2, Covid-19) come out
/// whole; the longer of them are followed by the words inside them.
/// </summary>
internal static class WordReader
{
    private const int LongestWord = 64;

    /// <summary>Beginnings that are no words of their own: bio-based is the same word as biobased.</summary>
    private static readonly HashSet<string> Beginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        "agri", "agro", "anti", "astro", "auto", "bio", "co", "cyber", "de", "eco", "eko", "electro", "elektro", "foto", "geo",
        "hydro", "hyper", "infra", "inter", "kemo", "macro", "makro", "meta", "micro", "mikro", "multi", "nano", "neuro", "non",
        "opto", "photo", "poly", "pre", "re", "semi", "socio", "sub", "super", "tele", "termo", "thermo", "trans", "ultra", "un",
    };

    public static List<RawWord> Read(string text)
    {
        var words = new List<RawWord>(text.Length / 6);
        Read(text, words);
        return words;
    }

    /// <summary>Adds the words of a text to a list.</summary>
    public static void Read(string text, List<RawWord> words)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (LetterAt(text, i) == 0)
            {
                i++;
                continue;
            }

            if (PlainEnd(text, i) is > 0 and var end)
            {
                AddWord(words, text, i, end, inside: false);
                i = end;
                continue;
            }

            var chunk = ChunkEnd(text, i);
            var isWhole = IsIdentifier(text.AsSpan(i, chunk - i));
            if (isWhole)
                words.Add(new RawWord(i, chunk - i, Shape.Identifier));
            i = AddWords(words, text, i, chunk, isWhole);
        }
    }

    /// <summary>Where a run of ordinary letters ends that nothing joins to what follows, as most words do; 0 when it may be anything else.</summary>
    private static int PlainEnd(string text, int i)
    {
        while (i < text.Length && IsPlainLetter(text[i]))
            i++;
        return i == text.Length || (char.IsAscii(text[i]) && !char.IsAsciiDigit(text[i]) && !IsJoint(text[i])) ? i : 0;
    }

    private static bool IsPlainLetter(char c) => char.IsAsciiLetter(c) || (c is >= 'À' and <= 'ÿ' and not ('×' or '÷'));

    private static int AddWords(List<RawWord> words, string text, int i, int chunk, bool inside)
    {
        while (i < chunk)
        {
            if (LetterAt(text, i) == 0)
            {
                i++;
                continue;
            }

            var end = WordEnd(text, i);
            if (end + 1 < chunk && text[end] is '-' or '\u2011' && LetterAt(text, end + 1) > 0 && IsBeginning(text.AsSpan(i, end - i)))
                end = WordEnd(text, end + 1);
            AddWord(words, text, i, end, inside);
            i = end;
        }

        return i;
    }


    private static bool IsBeginning(ReadOnlySpan<char> part) => part.Length == 1 || Beginnings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part);

    private static void AddWord(List<RawWord> words, string text, int start, int end, bool inside)
    {
        var span = text.AsSpan(start, end - start);
        if (span.Length is < 2 or > LongestWord)
            return;
        var digits = 0;
        foreach (var c in span)
            digits += char.IsDigit(c) ? 1 : 0;
        if (inside && digits > 0)
            return;
        var shape = digits == span.Length ? Shape.Number : IsAcronym(span) ? Shape.Acronym : Shape.Word;
        words.Add(new RawWord(start, span.Length, shape));
    }

    /// <summary>Letters and digits, and a single hyphen, slash or the like between two of them.</summary>
    private static int ChunkEnd(string text, int i)
    {
        var end = i;
        while (end < text.Length && end - i <= LongestWord)
        {
            var step = LetterAt(text, end);
            if (step > 0)
                end += step;
            else if (IsJoint(text[end]) && end + 1 < text.Length && LetterAt(text, end + 1) > 0)
                end++;
            else if (text[end] == '(' && end > i && IsProcedureEnd(text, end))
                return end + 5;
            else
                break;
        }

        return end;
    }

    private static bool IsJoint(char c) => c is '-' or '/' or '_' or '\u2011';

    private static bool IsProcedureEnd(string text, int i) =>
        char.IsDigit(text[i - 1]) && i + 4 < text.Length && text[i + 4] == ')' && char.IsAsciiLetterUpper(text[i + 1])
        && char.IsAsciiLetterUpper(text[i + 2]) && char.IsAsciiLetterUpper(text[i + 3]);

    private static bool IsIdentifier(ReadOnlySpan<char> chunk)
    {
        if (chunk.Length is < 2 or > LongestWord || !chunk.ContainsAnyInRange('0', '9'))
            return false;
        int joints = 0, upper = 0, lower = 0;
        foreach (var c in chunk)
        {
            joints += IsJoint(c) ? 1 : 0;
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        if (joints == 0)
            return upper > 0 && lower <= 2;
        var isNumber = upper + lower == 0 && chunk.Contains('/') && chunk.Length >= 5;
        return isNumber || (upper > 0 && lower <= 8);
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        if (word.Length > 7)
            return false;
        var upper = 0;
        foreach (var c in word)
            upper += char.IsUpper(c) ? 1 : 0;
        return upper >= 2 && (upper == word.Length || (word.Length <= 5 && upper * 2 >= word.Length));
    }

    private static int WordEnd(string text, int i)
    {
        while (i < text.Length && LetterAt(text, i) is var step and > 0)
            i += step;
        return i;
    }

    /// <summary>How many UTF-16 units the letter, digit or mark at this place takes; 0 for anything else.</summary>
    private static int LetterAt(string text, int i)
    {
        var c = text[i];
        if (char.IsAscii(c))
            return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (!char.IsSurrogate(c))
            return char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark ? 1 : 0;
        return Rune.TryGetRuneAt(text, i, out var rune) && Rune.IsLetterOrDigit(rune) ? 2 : 0;
    }
}
