using Samklang.Matching.Analysis;

namespace Samklang.Matching.Tagging;

/// <summary>
/// The terms by which texts are compared: the stems, roots, pairs and concepts that the engine's own analysis finds, in at
/// least two of the texts learnt from. What stands early in a text weighs more.
/// </summary>
internal sealed class TermSpace(Dictionary<ulong, int> numbers, float[] rarities)
{
    private const double Fading = 900;
    private const int LeastTexts = 2;

    public Dictionary<ulong, int> Numbers { get; } = numbers;

    public float[] Rarities { get; } = rarities;

    public static TermSpace Of(IReadOnlyCollection<AnalysedText> texts)
    {
        var holders = new Dictionary<ulong, int>();
        foreach (var term in texts.SelectMany(text => text.Terms))
            holders[term.Key] = holders.GetValueOrDefault(term.Key) + 1;
        var kept = holders.Where(pair => pair.Value >= LeastTexts).OrderBy(pair => pair.Key).ToArray();
        return new TermSpace(kept.Select((pair, number) => (pair.Key, number)).ToDictionary(pair => pair.Key, pair => pair.number),
            [.. kept.Select(pair => (float)Math.Log((texts.Count + 1.0) / (pair.Value + 0.5)))]);
    }

    public SparseVector Read(AnalysedText text)
    {
        var found = new List<(int Term, double Weight)>();
        foreach (var term in text.Terms)
        {
            if (Numbers.TryGetValue(term.Key, out var number))
                found.Add((number, Math.Log(1 + (3 * Amount(text, term))) * Rarities[number]));
        }

        found.Sort();
        var length = Math.Sqrt(found.Sum(one => one.Weight * one.Weight));
        return new SparseVector([.. found.Select(one => one.Term)], [.. found.Select(one => (float)(one.Weight / Math.Max(length, 1e-9)))]);
    }

    private static double Amount(AnalysedText text, HeldTerm term)
    {
        double amount = 0;
        foreach (var place in text.Places(term))
            amount += Math.Exp(-place.Start / Fading);
        return amount;
    }
}
