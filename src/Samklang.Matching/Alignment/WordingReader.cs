namespace Samklang.Matching.Alignment;

/// <summary>Reads a text into words and sentences. Numbers stay whole (<c>2019/1161</c>, <c>1,5</c>); footnote signs are no words.</summary>
internal sealed class WordingReader(WordBook book, AlignmentSettings settings)
{
    public Wording Read(string text)
    {
        var words = new List<PlacedWord>(text.Length / 6);
        var sentences = new List<Sentence>();
        foreach (var span in SentenceReader.Read(text))
        {
            var first = words.Count;
            AddWords(words, text, span);
            Cut(words, text, first, sentences);
        }

        return new Wording([.. words], [.. sentences]);
    }

    private void AddWords(List<PlacedWord> words, string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End;)
        {
            if (IsSign(text, i, span.Start, out var after))
            {
                i = after;
                continue;
            }

            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var end = WordEnd(text, i, span.End);
            words.Add(new PlacedWord(i, end - i, book.Get(text.AsSpan(i, end - i))));
            i = end;
        }
    }

    private static int WordEnd(string text, int i, int end)
    {
        var isNumber = char.IsDigit(text[i]);
        while (i < end)
        {
            if (char.IsLetterOrDigit(text[i]) || char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark)
                i++;
            else if (isNumber && text[i] is ',' or '.' or '/' && i + 1 < end && char.IsDigit(text[i + 1]))
                i++;
            else
                break;
        }

        return i;
    }

    /// <summary>True at what numbers a paragraph, a point or a footnote: "(1)" or "(a)" apart from the word before, "12." at the beginning.</summary>
    private static bool IsSign(string text, int i, int start, out int after)
    {
        after = i;
        while (i == start && after < text.Length && after - i < 3 && char.IsDigit(text[after]))
            after++;
        if (after > i && after + 1 < text.Length && text[after] == '.' && char.IsWhiteSpace(text[after + 1]))
            return true;
        after = i + 1;
        if (text[i] is not ('(' or '[') || (i > start && !char.IsWhiteSpace(text[i - 1])))
            return false;
        while (after < text.Length && after - i <= 4 && char.IsLetterOrDigit(text[after]))
            after++;
        return after < text.Length && text[after] is ')' or ']' && after++ - i is > 1 and <= 4;
    }

    /// <summary>Makes sentences of the words from <paramref name="first"/> on, none longer than the bound.</summary>
    private void Cut(List<PlacedWord> words, string text, int first, List<Sentence> sentences)
    {
        while (words.Count - first > settings.LongestSentence)
        {
            var count = BestCut(words, text, first);
            sentences.Add(new Sentence(first, count));
            first += count;
        }

        if (words.Count > first)
            sentences.Add(new Sentence(first, words.Count - first));
    }

    private int BestCut(List<PlacedWord> words, string text, int first)
    {
        foreach (var sign in (ReadOnlySpan<char>)[';', ',', ':'])
        {
            for (var count = settings.LongestSentence; count > settings.LongestSentence / 3; count--)
            {
                if (text[words[first + count - 1].End] == sign)
                    return count;
            }
        }

        return settings.LongestSentence;
    }
}
