namespace Samklang.Specialisation.Suggestions;

/// <summary>How much more often two groups (countries, kinds) meet in projects than they would by chance.</summary>
internal sealed class MeetingOdds
{
    // Pairs that are seldom seen are drawn towards chance, as if so many meetings more had been as chance has it.
    private const double Prior = 20;

    private readonly Dictionary<string, int> places;
    private readonly double[][] logOdds;

    public MeetingOdds(PartnerGraph graph, Func<PastNode, string> group)
    {
        places = graph.Organisations.Select(group).Distinct().Order(StringComparer.Ordinal).Select((name, at) => (name, at)).ToDictionary(p => p.name, p => p.at);
        GroupOf = [.. graph.Organisations.Select(node => places[group(node)])];
        double[,] met = new double[places.Count, places.Count];
        foreach (PastGathering gathering in graph.Gatherings)
            Count(gathering.Members, met);
        logOdds = Odds(met, places.Count);
    }

    /// <summary>The group of each organisation.</summary>
    public int[] GroupOf { get; }

    /// <summary>The logarithms of the odds between a group and each; zeros for one that is unknown.</summary>
    public double[] With(string group) => places.TryGetValue(group, out int at) ? logOdds[at] : new double[places.Count];

    // Each project counts once for each of its members, however many it has.
    private void Count(int[] members, double[,] met)
    {
        Dictionary<int, int> groups = [];
        foreach (int member in members)
            groups[GroupOf[member]] = groups.GetValueOrDefault(GroupOf[member]) + 1;
        foreach ((int one, int n) in groups)
            foreach ((int other, int m) in groups)
                met[one, other] += (double)n * (one == other ? m - 1 : m) / Math.Max(1, members.Length - 1);
    }

    private static double[][] Odds(double[,] met, int count)
    {
        double[] sums = [.. Enumerable.Range(0, count).Select(one => Enumerable.Range(0, count).Sum(other => met[one, other]))];
        double all = sums.Sum();
        double[][] odds = [.. Enumerable.Range(0, count).Select(_ => new double[count])];
        for (int one = 0; one < count; one++)
            for (int other = 0; other < count; other++)
            {
                double chance = all == 0 ? 0 : sums[one] * sums[other] / all;
                odds[one][other] = Math.Log((met[one, other] + Prior) / (chance + Prior));
            }
        return odds;
    }
}
