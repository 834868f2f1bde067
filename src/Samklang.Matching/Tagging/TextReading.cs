using Samklang.Matching.Analysis;

namespace Samklang.Matching.Tagging;

/// <summary>What a text says of a concept by its labels.</summary>
/// <param name="Count">How often a label stands in it whole.</param>
/// <param name="AloneCount">How often no longer label claims the same words.</param>
/// <param name="First">The token where the first one begins.</param>
/// <param name="Length">How many words the longest one has.</param>
internal readonly record struct LabelMention(int Count, int AloneCount, int First, int Length);

/// <summary>How much of a concept's labels a text holds, in whatever order.</summary>
internal readonly record struct LabelCover(double Share, double InTitle, double Fullness, double Mass, double Salience);

/// <summary>A text read against all labels, once.</summary>
internal sealed class TextReading
{
    private const int Opening = 120;
    private const double LeastTelling = 1.5;

    private readonly ConceptLabels labels;
    private readonly Func<ulong, double> rarity;
    private readonly Dictionary<ulong, int> counts = [];
    private readonly Dictionary<ulong, int> ranks;
    private readonly HashSet<ulong> title = [];

    public TextReading(List<Token> tokens, ConceptLabels labels, Func<ulong, double> rarity)
    {
        (this.labels, this.rarity, Tokens) = (labels, rarity, tokens);
        foreach (var token in tokens)
        {
            var stem = ConceptLabels.StemOf(token);
            counts[stem] = counts.GetValueOrDefault(stem) + 1;
            if (token.Zone == Zone.Title || token.Place is { Field: 0, Start: < Opening })
                title.Add(stem);
        }

        ranks = counts.OrderByDescending(pair => Math.Log(1 + pair.Value) * rarity(pair.Key)).ThenBy(pair => pair.Key)
            .Select((pair, rank) => (pair.Key, rank)).ToDictionary(pair => pair.Key, pair => pair.rank);
        Mentions = FindMentions(tokens);
        Covers = FindCovers();
    }

    public List<Token> Tokens { get; }

    public Dictionary<int, LabelMention> Mentions { get; }

    /// <summary>Of every concept with a telling word in common.</summary>
    public Dictionary<int, LabelCover> Covers { get; }

    private Dictionary<int, LabelMention> FindMentions(List<Token> tokens)
    {
        var stems = tokens.Select(ConceptLabels.StemOf).ToArray();
        var claimed = new int[stems.Length];
        var found = new List<(LabelStems Label, int At)>();
        for (var at = 0; at < stems.Length; at++)
        {
            foreach (var label in labels.BeginningWith(stems[at]).Where(label => stems.AsSpan(at).StartsWith(label.Stems)))
            {
                found.Add((label, at));
                for (var i = 0; i < label.Stems.Length; i++)
                    claimed[at + i] = Math.Max(claimed[at + i], label.Stems.Length);
            }
        }

        var mentions = new Dictionary<int, LabelMention>();
        foreach (var (label, at) in found)
        {
            var known = mentions.GetValueOrDefault(label.Concept, new LabelMention(0, 0, at, 0));
            var isAlone = claimed.AsSpan(at, label.Stems.Length).IndexOfAnyExcept(label.Stems.Length) < 0;
            mentions[label.Concept] = new LabelMention(known.Count + 1, known.AloneCount + (isAlone ? 1 : 0), known.First, Math.Max(known.Length, label.Stems.Length));
        }

        return mentions;
    }

    private Dictionary<int, LabelCover> FindCovers()
    {
        var covers = new Dictionary<int, LabelCover>();
        foreach (var label in counts.Keys.Where(stem => rarity(stem) > LeastTelling).SelectMany(labels.Holding).Distinct())
        {
            var cover = Cover(label);
            covers[label.Concept] = covers.TryGetValue(label.Concept, out var other) ? Better(cover, other) : cover;
        }

        return covers;
    }

    private LabelCover Cover(LabelStems label)
    {
        double all = 0, share = 0, inTitle = 0, mass = 0, salience = 0;
        foreach (var stem in label.Stems)
        {
            var worth = rarity(stem);
            all += worth;
            if (!counts.TryGetValue(stem, out var count))
                continue;
            share += worth * Math.Min(1, Math.Log(1 + count) / Math.Log(4));
            inTitle += title.Contains(stem) ? worth : 0;
            mass += worth * count / (count + 1.5);
            salience += worth / (1 + (ranks[stem] / 10.0));
        }

        return new LabelCover(share / all * (label.IsPreferred ? 1 : 0.9), inTitle / all, mass / all, mass, salience / all);
    }

    private static LabelCover Better(LabelCover one, LabelCover other) => new(
        Math.Max(one.Share, other.Share), Math.Max(one.InTitle, other.InTitle), Math.Max(one.Fullness, other.Fullness),
        Math.Max(one.Mass, other.Mass), Math.Max(one.Salience, other.Salience));
}
