namespace Samklang.Web.Components;

/// <summary>A place to mark, in UTF-16 offsets, and the number of the reason that it belongs to.</summary>
public readonly record struct Mark(int Start, int Length, int Reason = 0);

/// <summary>A run of text. A marked one carries the numbers of its reasons, in order.</summary>
public sealed record TextSegment(string Text, IReadOnlyList<int> Reasons)
{
    public bool IsMarked => Reasons.Count > 0;

    public static TextSegment Plain(string text) => new(text, []);
}

/// <summary>Cuts a text into marked and unmarked runs. Marks that no longer fit the text are left out.</summary>
public static class MarkedText
{
    private const string Gap = "…";

    /// <summary>The whole text; marks that overlap become one.</summary>
    public static IReadOnlyList<TextSegment> Whole(string text, IEnumerable<Mark> marks) =>
        [.. Between(text, Merge(text, marks), 0, text.Length)];

    /// <summary>The passages that show the most reasons, in the order of the text, with an ellipsis for what is left out.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="marks">What is marked in it.</param>
    /// <param name="most">How many passages at most.</param>
    /// <param name="around">How many characters are shown on each side of a mark, at least up to the end of a word.</param>
    public static IReadOnlyList<TextSegment> Passages(string text, IEnumerable<Mark> marks, int most = 2, int around = 90)
    {
        List<Run> runs = Merge(text, marks);
        List<Span> chosen = [.. Spans(text, runs, around).OrderByDescending(s => Worth(s, runs)).ThenBy(s => s.Start).Take(most).OrderBy(s => s.Start)];
        List<TextSegment> passages = [];
        int end = 0;
        foreach (Span span in chosen)
        {
            if (span.Start > end)
                passages.Add(TextSegment.Plain(end == 0 ? $"{Gap} " : $" {Gap} "));
            passages.AddRange(Between(text, runs, span.Start, span.End).Select(OnOneLine));
            end = span.End;
        }
        if (passages.Count > 0 && end < text.Length)
            passages.Add(TextSegment.Plain($" {Gap}"));
        return passages;
    }

    private static List<Run> Merge(string text, IEnumerable<Mark> marks)
    {
        List<Run> runs = [];
        foreach (Mark mark in marks.Where(m => Fits(text, m)).OrderBy(m => m.Start))
        {
            int end = mark.Start + mark.Length;
            if (runs.Count > 0 && mark.Start < runs[^1].End)
                runs[^1] = new(runs[^1].Start, Math.Max(runs[^1].End, end), [.. runs[^1].Reasons.Append(mark.Reason).Distinct().Order()]);
            else
                runs.Add(new(mark.Start, end, [mark.Reason]));
        }
        return runs;
    }

    private static bool Fits(string text, Mark mark) =>
        mark is { Start: >= 0, Length: > 0 } && mark.Start < text.Length && mark.Length <= text.Length - mark.Start
        && !char.IsLowSurrogate(text[mark.Start]) && !char.IsHighSurrogate(text[mark.Start + mark.Length - 1]);

    private static IEnumerable<TextSegment> Between(string text, List<Run> runs, int start, int end)
    {
        foreach (Run run in runs.Where(r => r.Start >= start && r.End <= end))
        {
            if (run.Start > start)
                yield return TextSegment.Plain(text[start..run.Start]);
            yield return new(text[run.Start..run.End], run.Reasons);
            start = run.End;
        }
        if (start < end)
            yield return TextSegment.Plain(text[start..end]);
    }

    private static List<Span> Spans(string text, List<Run> runs, int around)
    {
        List<Span> spans = [];
        foreach (Run run in runs)
        {
            Span span = new(WordStart(text, run.Start, around), WordEnd(text, run.End, around));
            if (spans.Count > 0 && span.Start <= spans[^1].End)
                spans[^1] = new(spans[^1].Start, Math.Max(spans[^1].End, span.End));
            else
                spans.Add(span);
        }
        return spans;
    }

    // A passage never reaches into another paragraph, nor cuts a word.
    private static int WordStart(string text, int from, int around)
    {
        int start = from;
        while (start > 0 && text[start - 1] != '\n' && (from - start < around || !char.IsWhiteSpace(text[start - 1])) && from - start < 2 * around)
            start--;
        return start > 0 && char.IsLowSurrogate(text[start]) ? start - 1 : start;
    }

    private static int WordEnd(string text, int from, int around)
    {
        int end = from;
        while (end < text.Length && text[end] != '\n' && (end - from < around || !char.IsWhiteSpace(text[end])) && end - from < 2 * around)
            end++;
        return end < text.Length && char.IsLowSurrogate(text[end]) ? end + 1 : end;
    }

    private static double Worth(Span span, List<Run> runs)
    {
        List<Run> within = [.. runs.Where(r => r.Start >= span.Start && r.End <= span.End)];
        return within.SelectMany(r => r.Reasons).Distinct().Sum(reason => 1.0 / (1 + reason)) + (within.Count * 0.01);
    }

    private static TextSegment OnOneLine(TextSegment segment) => segment with { Text = segment.Text.ReplaceLineEndings(" ") };

    private sealed record Run(int Start, int End, IReadOnlyList<int> Reasons);

    private readonly record struct Span(int Start, int End);
}
