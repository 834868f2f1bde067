namespace Samklang.Matching.Alignment;

/// <summary>
/// Cuts a text into sentences, knowing how legal texts are set: <c>Art. 3.2</c>, <c>No. 5</c>, <c>bl.a.</c>, numbers, points
/// that end in a semicolon, a marker like <c>(1)</c> or <c>(a)</c> on a line of its own, lines broken in the middle of a sentence.
/// </summary>
internal static class SentenceReader
{
    private const int LongestMarker = 40;

    private static readonly HashSet<string> Abbreviations =
    [
        "art", "arts", "p", "pp", "no", "nos", "para", "paras", "cf", "e.g", "i.e", "eg", "ie", "etc", "vol", "ch", "sec", "al", "resp",
        "mr", "mrs", "ms", "dr", "st", "approx", "ca", "fig", "tab", "ed", "eds", "ref", "bl.a", "t.ex", "d.v.s", "dvs", "s.k", "m.m",
        "o.d", "f.d", "fr.o.m", "t.o.m", "kap", "nr", "jfr", "dnr", "sid", "s", "stycke", "mom", "st", "p.g.a", "m.fl", "bil", "forts",
    ];

    /// <summary>The sentences in order, without the white space around them. Together they hold every letter and digit of the text.</summary>
    public static List<TextSpan> Read(string text)
    {
        var sentences = new List<TextSpan>(text.Length / 120);
        var isWrapped = IsWrapped(text);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == start && char.IsWhiteSpace(text[i]))
                start++;
            if (i < start || !Ends(text, start, i, isWrapped))
                continue;
            var end = AfterClosing(text, i + 1);
            if (IsMarker(text.AsSpan(start, end - start)))
                continue;
            Add(sentences, text, start, end);
            start = end;
            i = end - 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            sentences.Add(TextSpan.Between(start, end));
    }

    private static bool Ends(string text, int start, int i, bool isWrapped) => text[i] switch
    {
        '\n' => EndsAtLine(text, start, i, isWrapped),
        '!' or '?' => i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]),
        '.' => EndsAtStop(text, start, i),
        ';' => i + 1 >= text.Length || (char.IsWhiteSpace(text[i + 1]) && Next(text, i + 1) is '(' or '\0' or '—' or '–'),
        _ => false,
    };

    private static bool EndsAtLine(string text, int start, int i, bool isWrapped)
    {
        var next = i + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r' or '\u00a0')
            next++;
        if (next >= text.Length || text[next] == '\n')
            return true;
        var last = i - 1;
        while (last >= start && char.IsWhiteSpace(text[last]))
            last--;
        if (last < start || text[last] is '.' or '!' or '?' or ';' or ':')
            return true;
        return !isWrapped || !char.IsLetter(text[next]);
    }

    private static bool EndsAtStop(string text, int start, int i)
    {
        var after = AfterClosing(text, i + 1);
        if (after < text.Length && !char.IsWhiteSpace(text[after]))
            return false;
        var next = Next(text, after);
        if (char.IsLower(next))
            return false;
        var word = i;
        while (word > start && (char.IsLetterOrDigit(text[word - 1]) || (text[word - 1] == '.' && word - 1 > start)))
            word--;
        var before = text.AsSpan(word, i - word);
        if (before.Length == 0)
            return true;
        if (char.IsLetter(before[^1]) && (before.Length == 1 || before[^2] == '.'))
            return false;
        Span<char> lower = stackalloc char[12];
        return before.Length > lower.Length
            || !Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..before.ToLowerInvariant(lower)]);
    }

    /// <summary>Quotation marks and brackets that close after the stop belong to the sentence.</summary>
    private static int AfterClosing(string text, int i)
    {
        while (i < text.Length && text[i] is '\'' or '"' or '’' or '”' or '»' or ')' or ']')
            i++;
        return i;
    }

    private static char Next(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i < text.Length ? text[i] : '\0';
    }

    /// <summary>True for what only numbers the sentence that follows: "(1)", "12.", "(iv)", "a)", a dash.</summary>
    private static bool IsMarker(ReadOnlySpan<char> piece)
    {
        if (piece.Length > LongestMarker || piece.Trim() is var bare && bare.Length > 8)
            return false;
        piece = bare;
        int letters = 0, digits = 0;
        foreach (var c in piece)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        if (letters + digits == 0)
            return true;
        if (letters == 0)
            return piece[^1] is '.' or ')' or ']' && digits <= 3;
        return letters <= 4 && digits == 0 && piece[^1] is ')' && letters <= piece.Length - 1;
    }

    // Most lines that are not the last of their paragraph are then nearly as long as the page is wide, and many go on in lower case.
    private static bool IsWrapped(string text)
    {
        int wide = 0, all = 0, length = 0, goesOn = 0;
        for (var i = 0; i < text.Length && all < 2000; i++, length++)
        {
            if (text[i] != '\n')
                continue;
            if (length > 1 && i + 1 < text.Length && text[i + 1] is not ('\n' or '\r'))
            {
                all++;
                wide += length is >= 55 and <= 110 ? 1 : 0;
                goesOn += char.IsLower(text[i + 1]) ? 1 : 0;
            }

            length = -1;
        }

        return all >= 1 && wide * 10 >= all * 6 && goesOn * 2 >= all;
    }
}
