using Samklang.Language;
using Samklang.Networks;
using Samklang.Office.Log;
using Samklang.People;
using Samklang.Projects.Past;
using Samklang.Sources.PastProjects;
using Samklang.Specialisation;
using Samklang.Watch;

namespace Samklang.Content;

/// <summary>A region's content, read and checked, not yet stored.</summary>
/// <param name="Records">Everything that is kept in the database.</param>
/// <param name="People">The roles that can be entered with one click where demonstration is on.</param>
/// <param name="Verdicts">What the example has decided of its own items.</param>
public sealed record RegionContent(
    IReadOnlyList<Record> Records, IReadOnlyList<DemonstrationPerson> People, IReadOnlyList<ContentVerdict> Verdicts)
{
    /// <summary>What the example has done.</summary>
    public IReadOnlyList<ContentLogLine> Log { get; init; } = [];

    /// <summary>Territories with their names.</summary>
    public IReadOnlyList<NutsPlace> Places { get; init; } = [];

    public IReadOnlyList<RegionFigure> Figures { get; init; } = [];

    /// <summary>A small choice of past projects, so that partners can be looked for before any are fetched.</summary>
    public IReadOnlyList<ContentPastProjects> PastProjects { get; init; } = [];
}

/// <summary>A role to try the system in. No real person stands behind it.</summary>
public sealed record DemonstrationPerson(string Key, LocalText DisplayName, string Organisation, Role Role, LocalText About);

/// <summary>A verdict of the example installation, said in a demonstration role.</summary>
public sealed record ContentVerdict(Guid PriorityId, Guid ItemId, string Pair, Verdict Verdict, LocalText Why, string By);

/// <summary>A log line of the example, written in a demonstration role; its items stand for the owner's dossiers on them.</summary>
public sealed record ContentLogLine(LogDraft Draft, IReadOnlyList<Guid> ItemIds, string By);

/// <summary>Tables of past projects in the content's folder, in the form of their source, true as of their day.</summary>
public sealed record ContentPastProjects(PastSource Source, IReadOnlyList<PastFile> Files);
