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
        (int organisations, int participations, int here) = (0, 0, 0);
        foreach ((int at, PastNode node) in graph.Organisations.Index())
        {
            int parts = graph.Of(at).Length;
            organisations += parts > 0 ? 1 : 0;
            participations += parts;
            here += parts > 0 && node.LiesIn(region) ? parts : 0;
        }
        return new(graph.Gatherings.Count, organisations, participations, here);
    }
}
