using System.Buffers;

namespace Samklang.Specialisation.Suggestions;

/// <summary>How like past projects are to given subjects, and by that who has worked on such.</summary>
internal sealed class SubjectLikeness
{
    // A subject of more than every fourth project tells nothing, and would be the dearest to walk through.
    private const double TooCommon = 0.25;

    // Those that have done everything are told by what they do most of.
    private const int MostAsked = 40;

    private readonly PartnerGraph graph;
    private readonly double[] rarity;
    private readonly double[,] length;
    private readonly double[] freshness;

    public SubjectLikeness(PartnerGraph graph, double[] freshness)
    {
        (this.graph, this.freshness) = (graph, freshness);
        int count = graph.Gatherings.Count;
        rarity = [.. graph.Subjects.Select((_, at) => graph.About(at).Length is > 0 and var n && (n <= TooCommon * count || n < 20) ? Math.Log((count + 1) / (n + 0.5)) : 0)];
        length = new double[count, 3];
        for (int at = 0; at < count; at++)
            foreach (int subject in graph.Gatherings[at].Subjects)
                length[at, (int)graph.Subjects[subject].Kind] += rarity[subject] * rarity[subject];
    }

    /// <summary>How much a subject tells, by how few projects are about it; 0 for one that tells nothing.</summary>
    public double RarityOf(int subject) => rarity[subject];

    /// <summary>Adds to each organisation, for each kind of subject, what its projects have in common with the subjects.</summary>
    /// <param name="asked">The subjects by place, with how much each counts.</param>
    /// <param name="sums">A row for each kind, a number for each organisation.</param>
    public void Add(IReadOnlyDictionary<int, double> asked, double[][] sums)
    {
        foreach (var kind in asked.GroupBy(pair => graph.Subjects[pair.Key].Kind))
        {
            List<KeyValuePair<int, double>> most = [.. kind.Where(p => rarity[p.Key] > 0).OrderByDescending(p => p.Value * rarity[p.Key]).ThenBy(p => p.Key).Take(MostAsked)];
            double own = Math.Sqrt(most.Sum(p => Square(p.Value * rarity[p.Key])));
            if (own > 0)
                AddKind(most, own, (int)kind.Key, sums[(int)kind.Key]);
        }
    }

    private void AddKind(List<KeyValuePair<int, double>> asked, double own, int kind, double[] sums)
    {
        double[] common = ArrayPool<double>.Shared.Rent(graph.Gatherings.Count);
        Array.Clear(common, 0, graph.Gatherings.Count);
        List<int> met = [];
        foreach ((int subject, double weight) in asked)
        {
            double each = weight * Square(rarity[subject]);
            foreach (int at in graph.About(subject))
            {
                if (common[at] == 0)
                    met.Add(at);
                common[at] += each;
            }
        }
        foreach (int at in met)
        {
            int[] members = graph.Gatherings[at].Members;
            double likeness = members.Length < 2 ? 0 : Square(common[at] / own) / length[at, kind] * freshness[at];
            foreach (int member in members)
                sums[member] += likeness;
        }
        ArrayPool<double>.Shared.Return(common);
    }

    private static double Square(double number) => number * number;
}
