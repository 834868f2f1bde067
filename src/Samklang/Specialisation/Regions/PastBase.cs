using Samklang.Networks;
using Samklang.Specialisation.Suggestions;

namespace Samklang.Specialisation.Regions;

/// <summary>How much lies behind what past projects say.</summary>
/// <param name="Projects">Projects with a known year.</param>
/// <param name="Organisations">Organisations in them.</param>
/// <param name="Participations">Parts of an organisation in a project.</param>
/// <param name="Here">How many of those are from one region.</param>
public sealed record PastBase(int Projects, int Organisations, int Participations, int Here)
{
    /// <summary>The day for which the newest of what was taken in holds.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>True for a small choice that came with the content, whose fields are the chooser's own reading.</summary>
    public bool IsSample { get; init; }

    public static PastBase Of(PartnerGraph graph, NutsCode region)
    {
        HashSet<int> here = [.. Enumerable.Range(0, graph.Organisations.Count).Where(at => NutsCode.TryParse(graph.Organisations[at].Place, null, out NutsCode own) && region.Contains(own))];
        return new(graph.Gatherings.Count, graph.Gatherings.SelectMany(g => g.Members).Distinct().Count(), graph.Gatherings.Sum(g => g.Members.Length), graph.Gatherings.Sum(g => g.Members.Count(here.Contains)));
    }
}
