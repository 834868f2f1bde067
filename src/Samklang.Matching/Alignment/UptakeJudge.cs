namespace Samklang.Matching.Alignment;

/// <summary>Decides which passages take up a sentence of the ask, and what of them is new against the proposal.</summary>
internal sealed class UptakeJudge(WordBook book, WordWeights weights, Proposal proposal, AlignmentSettings settings)
{
    private readonly List<(Uptake Uptake, bool IsNew)> heard = [];

    public bool IsWorthLooking(ReadOnlySpan<PlacedWord> asked) => Substance(asked) >= settings.FewestWords;

    public void Hear(Wording ask, int sentence, SentenceIndex reading, List<Passage> passages)
    {
        var asked = ask.Of(sentence);
        var substance = Substance(asked);
        foreach (var passage in passages)
        {
            if (IsLike(passage, substance))
                heard.Add(Judge(ask, sentence, reading.Text, passage));
        }
    }

    /// <summary>Each place goes to the sentence of the ask that it is most like.</summary>
    public Uptakes Decide()
    {
        var taken = new List<(Uptake Uptake, bool IsNew)>();
        foreach (var one in heard.OrderByDescending(one => one.Uptake.Likeness).ThenBy(one => one.Uptake.InReading.Start))
        {
            if (!taken.Any(other => Overlap(other.Uptake.InReading, one.Uptake.InReading)))
                taken.Add(one);
        }

        var inOrder = taken.OrderBy(one => one.Uptake.InReading.Start).ToLookup(one => one.IsNew, one => one.Uptake);
        return new Uptakes([.. inOrder[true]], [.. inOrder[false]]);
    }

    private int Substance(ReadOnlySpan<PlacedWord> words)
    {
        var count = 0;
        foreach (var word in words)
            count += book.IsStop(word.Number) ? 0 : 1;
        return count;
    }

    private bool IsLike(Passage passage, int substance)
    {
        if (substance <= settings.ShortSentence)
            return passage.Likeness >= settings.ShortLikeFrom;
        return passage.Likeness >= settings.LikeFrom
            || (passage.LongestRun >= settings.ClauseFrom && passage.Density >= settings.ClauseDensity);
    }

    private (Uptake, bool) Judge(Wording ask, int sentence, Wording reading, Passage passage)
    {
        var asked = ask.Of(sentence);
        var found = reading.Of(passage.Sentence);
        var (askStood, _) = proposal.Of(ask, sentence);
        var (readingStood, nearest) = proposal.Of(reading, passage.Sentence);
        var shared = new List<TextSpan>();
        var fresh = new List<TextSpan>();
        double news = 0;
        var hasSubject = false;
        foreach (var pair in passage.Pairs)
        {
            var span = new TextSpan(found[pair.Found].Start, found[pair.Found].Length);
            shared.Add(span);
            if (readingStood[pair.Found])
                continue;
            fresh.Add(span);
            news += pair.Weight;
            hasSubject |= !book.IsStop(found[pair.Found].Number);
        }

        double wanted = 0;
        for (var i = 0; i < asked.Length; i++)
            wanted += askStood[i] ? 0 : weights.Of(asked[i]);
        var uptake = new Uptake(
            TextSpan.Between(found[passage.FirstFound].Start, found[passage.LastFound].End),
            TextSpan.Between(asked[passage.FirstAsked].Start, asked[passage.LastAsked].End),
            passage.Likeness, KindOf(passage, asked, found), shared, fresh, InProposal(nearest));
        return (uptake, hasSubject && wanted > 0 && news >= settings.NewFrom * wanted);
    }

    private TextSpan? InProposal(Passage? nearest)
    {
        if (nearest is null || proposal.Text is not { } text)
            return null;
        var words = text.Text.Of(nearest.Sentence);
        return TextSpan.Between(words[nearest.FirstFound].Start, words[nearest.LastFound].End);
    }

    private static UptakeKind KindOf(Passage passage, ReadOnlySpan<PlacedWord> asked, ReadOnlySpan<PlacedWord> found)
    {
        if (passage.IsReordered)
            return UptakeKind.Reordered;
        if (passage.Pairs.Length != asked.Length || passage.LastFound - passage.FirstFound + 1 != asked.Length)
            return UptakeKind.LightlyEdited;
        for (var i = 0; i < asked.Length; i++)
        {
            if (asked[i].Number != found[passage.FirstFound + i].Number)
                return UptakeKind.LightlyEdited;
        }

        return UptakeKind.Exact;
    }

    private static bool Overlap(TextSpan one, TextSpan other) =>
        Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start) > Math.Min(one.Length, other.Length) / 2;
}
