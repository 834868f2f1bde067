using System.Collections.Concurrent;

namespace Samklang.Matching.Analysis;

/// <summary>Works out what is known of a word, once a word. Safe for many threads.</summary>
internal sealed class WordForms(CompoundSplitter splitter, EngineSettings settings)
{
    private const int MostKept = 400_000;
    private const double RareFrom = 7;
    private const double Numeral = 0.3;

    private static readonly HashSet<string> SwedishStops = WordLists.Read("stop.sv.txt");
    private static readonly HashSet<string> EnglishStops = WordLists.Read("stop.en.txt");
    private static readonly HashSet<ulong> WeakStems = ReadWeakStems();
    private static readonly Dictionary<ulong, double> Common = WordLists.ReadShares("common.en.txt")
        .GroupBy(pair => TermKey.Stem(TextLanguage.English, StemOf(pair.Word, TextLanguage.English)))
        .ToDictionary(group => group.Key, group => group.Max(pair => pair.Share));

    private readonly ConcurrentDictionary<string, WordForm>[] known = [new(), new(), new()];

    public WordForm Get(ReadOnlySpan<char> word, TextLanguage language, Shape shape)
    {
        Span<char> buffer = stackalloc char[128];
        if (word.Length > buffer.Length)
            word = word[..buffer.Length];
        var lower = buffer[..word.ToLowerInvariant(buffer)];
        if (shape == Shape.Word && lower.IndexOfAny('-', '\u2011') is > 0 and var joint)
        {
            lower[(joint + 1)..].CopyTo(lower[joint..]);
            lower = lower[..^1];
        }

        if (shape == Shape.Identifier)
            lower.Replace('\u2011', '-');
        var known = this.known[(int)(shape == Shape.Word ? language : TextLanguage.Other)];
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out var form))
            return form;
        form = Make(lower.ToString(), shape == Shape.Word ? language : TextLanguage.Other, shape);
        if (known.Count < MostKept)
            known.TryAdd(form.Lower, form);
        return form;
    }

    public static string StemOf(string lower, TextLanguage language) => language switch
    {
        TextLanguage.Swedish => SwedishStemmer.Stem(SwedishForms.Simplify(lower)),
        TextLanguage.English => EnglishForms.Stem(lower),
        _ => lower,
    };

    private WordForm Make(string lower, TextLanguage language, Shape shape)
    {
        var stem = TermKey.Stem(language, StemOf(lower, language));
        var isWeak = WeakStems.Contains(stem) || IsWeakAcronym(lower, language);
        return new WordForm
        {
            Lower = lower,
            Language = language,
            Stem = stem,
            Exact = TermKey.Exact(lower),
            Kin = settings.UseCognates && shape == Shape.Word && KinRoot.Of(lower) is { } root ? TermKey.Kin(root) : 0,
            IsStop = IsStop(lower, language, shape),
            Substance = shape == Shape.Number ? Numeral : SubstanceOf(stem, isWeak),
            IsSubject = shape != Shape.Number && !isWeak,
            Parts = settings.UseCompounds && language == TextLanguage.Swedish ? PartsOf(lower) : [],
        };
    }

    private double SubstanceOf(ulong stem, bool isWeak)
    {
        var common = Common.TryGetValue(stem, out var share) ? Math.Pow(Math.Min(1, -Math.Log(share) / RareFrom), settings.Commonness) : 1;
        return isWeak ? Math.Min(common, settings.WeakWeight) : common;
    }

    private static bool IsWeakAcronym(string lower, TextLanguage language) => language == TextLanguage.Other
        && (WeakStems.Contains(TermKey.Stem(TextLanguage.English, StemOf(lower, TextLanguage.English)))
            || WeakStems.Contains(TermKey.Stem(TextLanguage.Swedish, StemOf(lower, TextLanguage.Swedish))));

    private static bool IsStop(string lower, TextLanguage language, Shape shape) => language switch
    {
        TextLanguage.Swedish => SwedishStops.Contains(lower),
        TextLanguage.English => EnglishStops.Contains(lower),
        _ => shape != Shape.Number && lower is not ("it" or "who") && (EnglishStops.Contains(lower) || SwedishStops.Contains(lower)),
    };

    private List<WordPart> PartsOf(string lower)
    {
        var parts = new List<WordPart>();
        foreach (var (start, length) in splitter.Split(lower))
            parts.Add(new WordPart(start, length, Get(lower.AsSpan(start, length), TextLanguage.Swedish, Shape.Word)));
        return parts;
    }

    private static HashSet<ulong> ReadWeakStems()
    {
        var swedish = WordLists.Read("weak.sv.txt").Select(word => TermKey.Stem(TextLanguage.Swedish, StemOf(word, TextLanguage.Swedish)));
        var english = WordLists.Read("weak.en.txt").Select(word => TermKey.Stem(TextLanguage.English, StemOf(word, TextLanguage.English)));
        return [.. swedish, .. english];
    }
}
