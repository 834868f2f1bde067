namespace Samklang.Matching.Tagging;

/// <summary>In how many of the texts learnt from each stem stands, as labels know it.</summary>
internal sealed class StemCounts(Dictionary<ulong, int> counts, int texts)
{
    public Dictionary<ulong, int> Counts { get; } = counts;

    public static StemCounts Of(IReadOnlyCollection<AnalysedForConcepts> texts)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var stem in texts.SelectMany(text => text.Tokens.Select(ConceptLabels.StemOf).Distinct()))
            counts[stem] = counts.GetValueOrDefault(stem) + 1;
        return new StemCounts(counts, texts.Count);
    }

    public double Rarity(ulong stem) => Math.Log((texts + 1.0) / (Counts.GetValueOrDefault(stem) + 0.5));
}
