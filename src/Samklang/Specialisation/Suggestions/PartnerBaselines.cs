namespace Samklang.Specialisation.Suggestions;

/// <summary>The plain ways that a suggestion is held against: how many projects, common neighbours, and Adamic and Adar's weighing of them.</summary>
internal sealed class PartnerBaselines(PartnerGraph graph)
{
    private readonly double[] popularity = [.. Enumerable.Range(0, graph.Organisations.Count).Select(at => (double)graph.Of(at).Length)];
    private readonly HashSet<int>[] partners = [.. Enumerable.Range(0, graph.Organisations.Count).Select(at => Partners(graph, at))];

    public const int Count = 3;

    public static IReadOnlyList<string> Names { get; } = ["popularity", "common neighbours", "Adamic-Adar"];

    /// <summary>The first places by each of the ways; those with nothing in common follow by popularity.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Places(PartnerAsk ask, int most)
    {
        int? asker = ask.Asker is { } id ? graph.PlaceOf(id) : null;
        double[] common = new double[popularity.Length], adamic = new double[popularity.Length];
        HashSet<int> met = asker is { } known ? partners[known] : [];
        foreach (int partner in met)
            foreach (int far in partners[partner])
                (common[far], adamic[far]) = (common[far] + 1, adamic[far] + (1 / Math.Log(Math.Max(2, partners[partner].Count))));
        bool MayCome(int at) => at != asker && popularity[at] > 0 && !met.Contains(at);
        return [First(popularity), First(common), First(adamic)];

        List<int> First(double[] sums) =>
            [.. Enumerable.Range(0, sums.Length).Where(MayCome).OrderByDescending(at => sums[at]).ThenByDescending(at => popularity[at]).ThenBy(at => at).Take(most)];
    }

    private static HashSet<int> Partners(PartnerGraph graph, int at)
    {
        HashSet<int> partners = [.. graph.Of(at).SelectMany(place => graph.Gatherings[place].Members)];
        partners.Remove(at);
        return partners;
    }
}
