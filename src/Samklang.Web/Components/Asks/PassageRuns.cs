using Samklang.Influence.Asks;

namespace Samklang.Web.Components;

/// <summary>A run of a reading's text: plain, new against the proposal, shared with an ask, or within a place that was settled.</summary>
public sealed record PassageRun(string Text, bool IsNew, bool IsShared, IReadOnlyList<int> Notes);

/// <summary>Cuts a stretch of a reading into runs by what is marked in it.</summary>
public static class PassageRuns
{
    /// <param name="text">The whole text.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">And where it ends.</param>
    /// <param name="fresh">What is new against the proposal.</param>
    /// <param name="shared">The words that an ask has too.</param>
    /// <param name="notes">Places with a note, each with its number.</param>
    public static IReadOnlyList<PassageRun> Of(
        string text, int start, int end, IReadOnlyList<TextPlace> fresh, IReadOnlyList<TextPlace> shared, IReadOnlyList<(TextPlace Place, int Number)> notes)
    {
        List<TextPlace> freshHere = Within(fresh, start, end), sharedHere = Within(shared, start, end);
        List<(TextPlace Place, int Number)> notesHere = [.. notes.Where(n => n.Place.Start < end && n.Place.End > start)];
        SortedSet<int> cuts = [start, end];
        foreach (TextPlace place in freshHere.Concat(sharedHere).Concat(notesHere.Select(n => n.Place)))
            cuts.UnionWith([Math.Clamp(place.Start, start, end), Math.Clamp(place.End, start, end)]);
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => new PassageRun(
            text[from..to], Covers(freshHere, from), Covers(sharedHere, from), [.. notesHere.Where(n => n.Place.End == to).Select(n => n.Number)]))];
    }

    /// <summary>Joins places that only white space or punctuation lies between, so that a marked phrase is one run.</summary>
    public static IReadOnlyList<TextPlace> Joined(string text, IEnumerable<TextPlace> places)
    {
        List<TextPlace> joined = [];
        foreach (TextPlace place in places.OrderBy(p => p.Start))
        {
            if (joined.Count > 0 && !text[joined[^1].End..Math.Max(joined[^1].End, place.Start)].Any(c => char.IsLetterOrDigit(c) || c == '\n'))
                joined[^1] = new(joined[^1].Start, Math.Max(joined[^1].End, place.End) - joined[^1].Start);
            else
                joined.Add(place);
        }
        return joined;
    }

    private static List<TextPlace> Within(IReadOnlyList<TextPlace> places, int start, int end) =>
        [.. places.Where(p => p.Start < end && p.End > start)];

    private static bool Covers(List<TextPlace> places, int at) => places.Any(p => p.Start <= at && at < p.End);
}
