using Samklang.Networks;
using Samklang.Specialisation.Suggestions;

namespace Samklang.Specialisation.Regions;

/// <summary>The last project in which an organisation of a region met one of another.</summary>
/// <param name="Region">The other region, as exactly as it is known.</param>
/// <param name="Count">In how many projects the two regions have met.</param>
public sealed record ProjectWay(NutsCode Region, string From, string To, long ProjectId, int Year, int Count);

internal static class ProjectWays
{
    /// <summary>For each region that organisations of the home region have been in a project with: the last such project.</summary>
    public static List<ProjectWay> WaysFrom(this PartnerGraph graph, NutsCode home)
    {
        Dictionary<NutsCode, ProjectWay> ways = [];
        HashSet<int> seen = [];
        for (int at = 0; at < graph.Organisations.Count; at++)
        {
            if (!graph.Organisations[at].LiesIn(home))
                continue;
            foreach (int place in graph.Of(at))
                if (seen.Add(place))
                    Take(graph, graph.Organisations[at].Name, graph.Gatherings[place], home, ways);
        }
        return [.. ways.Values];
    }

    private static void Take(PartnerGraph graph, string from, PastGathering gathering, NutsCode home, Dictionary<NutsCode, ProjectWay> ways)
    {
        HashSet<NutsCode> met = [];
        foreach (int member in gathering.Members)
        {
            PastNode node = graph.Organisations[member];
            if (node.Territory is not { } region || home.Contains(region) || !met.Add(region))
                continue;
            ProjectWay? known = ways.GetValueOrDefault(region);
            ways[region] = known is null || gathering.Year > known.Year
                ? new(region, from, node.Name, gathering.Id, gathering.Year, (known?.Count ?? 0) + 1)
                : known with { Count = known.Count + 1 };
        }
    }
}
