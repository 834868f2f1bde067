namespace Samklang.Matching.Alignment;

/// <summary>What a text says that an earlier one didn't.</summary>
internal static class Novelty
{
    public static IReadOnlyList<TextSpan> Of(Wording after, Wording before, Proposal proposal)
    {
        var known = new HashSet<long>(before.Sentences.Length);
        for (var s = 0; s < before.Sentences.Length; s++)
            known.Add(Print(before.Of(s)));
        var spans = new List<TextSpan>();
        for (var s = 0; s < after.Sentences.Length; s++)
        {
            if (!known.Contains(Print(after.Of(s))))
                Add(spans, after.Of(s), proposal.Of(after, s).Stood);
        }

        return spans;
    }

    private static void Add(List<TextSpan> spans, ReadOnlySpan<PlacedWord> words, bool[] stood)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (stood[i])
                continue;
            var first = i;
            while (i + 1 < words.Length && !stood[i + 1])
                i++;
            spans.Add(TextSpan.Between(words[first].Start, words[i].End));
        }
    }

    // Two sentences with the same print are taken for the same: 64 bits over some thousand sentences.
    private static long Print(ReadOnlySpan<PlacedWord> words)
    {
        var print = 1469598103934665603L;
        foreach (var word in words)
            print = (print ^ word.Number) * 1099511628211L;
        return print;
    }
}
