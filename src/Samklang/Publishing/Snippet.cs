using Samklang.Matching;

namespace Samklang.Publishing;

/// <summary>A run of a passage, marked when it is what was searched for.</summary>
public readonly record struct SnippetRun(string Text, bool IsMarked);

/// <summary>Cuts the passage out of a text that holds most of the marked places.</summary>
public static class Snippet
{
    private const int Length = 220;
    private const int Before = 60;

    /// <summary>The passage around the places, cut at words; the beginning of the text when there are none.</summary>
    public static IReadOnlyList<SnippetRun> Of(string text, IEnumerable<Place> places)
    {
        List<(int Start, int End)> marks = Merge(text, places);
        int from = marks.Count == 0 ? 0 : Math.Max(0, Densest(marks) - Before);
        from = AtWord(text, from);
        int to = from + Length >= text.Length ? text.Length : Math.Max(from + 1, text.LastIndexOf(' ', from + Length));
        if (to <= from + Before)
            to = Math.Min(text.Length, from + Length);
        return [.. Runs(text, from, to, marks)];
    }

    /// <summary>The whole text, with the places marked.</summary>
    public static IReadOnlyList<SnippetRun> Whole(string text, IEnumerable<Place> places) => [.. Runs(text, 0, text.Length, Merge(text, places))];

    private static List<(int Start, int End)> Merge(string text, IEnumerable<Place> places)
    {
        List<(int Start, int End)> merged = [];
        foreach (Place place in places.Where(p => p.Start >= 0 && p.Start + p.Length <= text.Length).OrderBy(p => p.Start))
        {
            if (merged.Count > 0 && place.Start <= merged[^1].End)
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, place.Start + place.Length));
            else
                merged.Add((place.Start, place.Start + place.Length));
        }
        return merged;
    }

    private static int Densest(List<(int Start, int End)> marks) =>
        marks.MaxBy(m => marks.Count(other => other.Start >= m.Start && other.End <= m.Start + Length - Before)).Start;

    private static int AtWord(string text, int from)
    {
        if (from == 0)
            return 0;
        int space = text.IndexOfAny([' ', '\n'], from);
        return space < 0 || space > from + Before ? from : space + 1;
    }

    private static IEnumerable<SnippetRun> Runs(string text, int from, int to, List<(int Start, int End)> marks)
    {
        int at = from;
        if (from > 0)
            yield return new("… ", false);
        foreach ((int start, int end) in marks.Where(m => m.Start >= from && m.End <= to))
        {
            if (start > at)
                yield return new(text[at..start], false);
            yield return new(text[start..end], true);
            at = end;
        }
        if (at < to)
            yield return new(text[at..to], false);
        if (to < text.Length)
            yield return new(" …", false);
    }
}
