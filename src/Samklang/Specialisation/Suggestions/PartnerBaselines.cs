namespace Samklang.Specialisation.Suggestions;

/// <summary>The plain ways that a suggestion is held against: how many projects, common neighbours, and Adamic and Adar's weighing of them.</summary>
internal sealed class PartnerBaselines(PartnerGraph graph)
{
    private readonly double[] popularity = [.. Enumerable.Range(0, graph.Organisations.Count).Select(at => (double)graph.Of(at).Length)];
    private readonly HashSet<int>[] partners = [.. Enumerable.Range(0, graph.Organisations.Count).Select(at => Partners(graph, at))];

    public const int Count = 3;

    public static IReadOnlyList<string> Names { get; } = ["popularity", "common neighbours", "Adamic-Adar"];

    /// <summary>
    /// The share of those who came among the first by each of the ways; those with nothing in common follow by popularity. Where several stand
    /// level at the edge, as many do that have been in one project, the share to be expected of any of them: no way gains by the order of a file.
    /// </summary>
    public IReadOnlyList<double> Shares(PartnerQuestion question, int most)
    {
        int? asker = question.Ask.Asker is { } id ? graph.PlaceOf(id) : null;
        double[] common = new double[popularity.Length], adamic = new double[popularity.Length];
        HashSet<int> met = asker is { } known ? partners[known] : [];
        foreach (int partner in met)
            foreach (int far in partners[partner])
                (common[far], adamic[far]) = (common[far] + 1, adamic[far] + (1 / Math.Log(Math.Max(2, partners[partner].Count))));
        int[] mayCome = [.. Enumerable.Range(0, popularity.Length).Where(at => at != asker && popularity[at] > 0 && !met.Contains(at))];
        return [Share(popularity), Share(common), Share(adamic)];

        double Share(double[] sums)
        {
            (double, double) Standing(int at) => (sums[at], popularity[at]);
            (double, double)[] all = [.. mayCome.Select(Standing).OrderDescending()];
            (double, double) edge = all[Math.Min(most, all.Length) - 1];
            int above = all.TakeWhile(s => s.CompareTo(edge) > 0).Count(), level = all.Skip(above).TakeWhile(s => s == edge).Count();
            double found = question.Came.Count(at => Standing(at).CompareTo(edge) > 0) + ((double)(Math.Min(most, all.Length) - above) / level * question.Came.Count(at => Standing(at) == edge));
            return found / question.Came.Count;
        }
    }

    private static HashSet<int> Partners(PartnerGraph graph, int at)
    {
        HashSet<int> partners = [.. graph.Of(at).SelectMany(place => graph.Gatherings[place].Members)];
        partners.Remove(at);
        return partners;
    }
}
