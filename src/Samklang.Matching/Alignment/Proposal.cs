namespace Samklang.Matching.Alignment;

/// <summary>What stood in the proposal already, so that nobody takes it for their own.</summary>
internal sealed class Proposal(SentenceIndex? text, PassageFinder finder)
{
    private const int MostPassages = 3;
    private const int ShortestRun = 3;

    private readonly Dictionary<(Wording, int), (bool[] Stood, Passage? Nearest)> known = [];

    public SentenceIndex? Text => text;

    /// <summary>Which words of a sentence stand in passages of the proposal that are like it, and the nearest of those.</summary>
    public (bool[] Stood, Passage? Nearest) Of(Wording wording, int sentence)
    {
        if (known.TryGetValue((wording, sentence), out var answer))
            return answer;
        var words = wording.Of(sentence);
        var stood = new bool[words.Length];
        var passages = text is null ? [] : finder.Find(words, text);
        foreach (var passage in passages.Take(MostPassages).Where(passage => passage.LongestRun >= ShortestRun))
        {
            foreach (var pair in passage.Pairs.Where(pair => !pair.IsNear))
                stood[pair.Asked] = true;
        }

        return known[(wording, sentence)] = (stood, passages.FirstOrDefault());
    }
}
