namespace Samklang.Matching.Tagging;

/// <summary>What the texts learnt from have to say by themselves: their terms, their concepts, and what goes together.</summary>
internal sealed class Lessons
{
    private readonly Dictionary<int, int> mentioned = [];
    private readonly Dictionary<int, int> mentionedRightly = [];
    private readonly Dictionary<int, Dictionary<int, int>> together = [];

    public Lessons(TermSpace space, SparseVector[] vectors, StemCounts stems, int[][] given, int[][] mentions)
    {
        (Space, Vectors, Stems, Given, Mentions) = (space, vectors, stems, given, mentions);
        foreach (var (concepts, named) in given.Zip(mentions))
        {
            foreach (var concept in named)
            {
                mentioned[concept] = mentioned.GetValueOrDefault(concept) + 1;
                mentionedRightly[concept] = mentionedRightly.GetValueOrDefault(concept) + (concepts.Contains(concept) ? 1 : 0);
            }

            foreach (var concept in concepts)
                Join(concept, concepts);
        }

        MentionTrust = (mentionedRightly.Values.Sum() + 1.0) / (mentioned.Values.Sum() + 10.0);
    }

    public TermSpace Space { get; }

    public SparseVector[] Vectors { get; }

    public StemCounts Stems { get; }

    /// <summary>The concepts of each text.</summary>
    public int[][] Given { get; }

    /// <summary>The concepts whose labels stand in each text.</summary>
    public int[][] Mentions { get; }

    public int Count => Given.Length;

    /// <summary>How often a mentioned concept was given to the text.</summary>
    public double MentionTrust { get; }

    public int GivenCount(int concept) => together.TryGetValue(concept, out var with) ? with[concept] : 0;

    public int MentionedCount(int concept) => mentioned.GetValueOrDefault(concept);

    public int MentionedRightlyCount(int concept) => mentionedRightly.GetValueOrDefault(concept);

    /// <summary>The concepts that texts with this one had, and how many did; itself among them.</summary>
    public IReadOnlyDictionary<int, int> GivenWith(int concept) => together.TryGetValue(concept, out var with) ? with : [];

    public IEnumerable<int> Learnt => together.Keys;

    private void Join(int concept, int[] concepts)
    {
        if (!together.TryGetValue(concept, out var with))
            together[concept] = with = [];
        foreach (var other in concepts)
            with[other] = with.GetValueOrDefault(other) + 1;
    }
}
