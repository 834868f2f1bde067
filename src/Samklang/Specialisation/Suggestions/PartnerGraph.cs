using Samklang.Networks;

namespace Samklang.Specialisation.Suggestions;

/// <summary>An organisation in the graph of past projects.</summary>
/// <param name="Id">Its identity in <see cref="Projects.Past.PastOrganisation"/>.</param>
/// <param name="Place">The NUTS code where it is known, otherwise the town in lower case; empty when neither is.</param>
public sealed record PastNode(long Id, string Name, string Country, string Activity, string Place)
{
    /// <summary>The territory that it lies in; null where no NUTS code is known.</summary>
    public NutsCode? Territory => NutsCode.TryParse(Place, null, out NutsCode code) ? code : null;

    public bool LiesIn(NutsCode region) => Territory is { } own && region.Contains(own);
}

/// <summary>What kind of subject a past project has.</summary>
public enum SubjectKind
{
    /// <summary>A call topic, or the beginning of its name, e.g. <c>ICT</c>.</summary>
    Topic,

    /// <summary>A word of a topic's title.</summary>
    Word,

    /// <summary>A field of EuroSciVoc, or one that holds it.</summary>
    Field,
}

/// <summary>Something that past projects are about, e.g. the field <c>/23/49</c> with its name.</summary>
public sealed record Subject(SubjectKind Kind, string Key, string Title);

/// <summary>A past project: its year, and places in the lists of organisations and subjects, each once.</summary>
public sealed record PastGathering(int Year, int[] Members, int[] Subjects)
{
    /// <summary>Its identity in <see cref="Projects.Past.PastProject"/>.</summary>
    public long Id { get; init; }
}

/// <summary>Who has worked with whom on what, kept whole in memory; about 40 bytes a participation. Never changes.</summary>
public sealed class PartnerGraph
{
    private readonly int[][] gatheringsOf;
    private readonly int[][] gatheringsAbout;
    private readonly Dictionary<long, int> places;

    public PartnerGraph(IReadOnlyList<PastNode> organisations, IReadOnlyList<Subject> subjects, IReadOnlyList<PastGathering> gatherings)
    {
        (Organisations, Subjects, Gatherings) = (organisations, subjects, gatherings);
        gatheringsOf = Turned(gatherings, organisations.Count, g => g.Members);
        gatheringsAbout = Turned(gatherings, subjects.Count, g => g.Subjects);
        places = organisations.Select((node, at) => (node.Id, at)).ToDictionary(p => p.Id, p => p.at);
        LastYear = gatherings.Count == 0 ? 0 : gatherings.Max(g => g.Year);
    }

    public IReadOnlyList<PastNode> Organisations { get; }

    public IReadOnlyList<Subject> Subjects { get; }

    public IReadOnlyList<PastGathering> Gatherings { get; }

    public int LastYear { get; }

    /// <summary>The organisation's place in <see cref="Organisations"/>; null when it has never taken part.</summary>
    public int? PlaceOf(long id) => places.TryGetValue(id, out int at) ? at : null;

    /// <summary>The places of the projects that the organisation at a place has been in.</summary>
    public int[] Of(int organisation) => gatheringsOf[organisation];

    /// <summary>The places of the projects about the subject at a place.</summary>
    public int[] About(int subject) => gatheringsAbout[subject];

    /// <summary>The same organisations and subjects, with the projects of earlier years alone.</summary>
    public PartnerGraph Before(int year) => new(Organisations, Subjects, [.. Gatherings.Where(g => g.Year < year)]);

    private static int[][] Turned(IReadOnlyList<PastGathering> gatherings, int count, Func<PastGathering, int[]> side)
    {
        int[] sizes = new int[count];
        foreach (PastGathering gathering in gatherings)
            foreach (int at in side(gathering))
                sizes[at]++;
        int[][] turned = [.. sizes.Select(size => new int[size])];
        Array.Clear(sizes);
        for (int place = 0; place < gatherings.Count; place++)
            foreach (int at in side(gatherings[place]))
                turned[at][sizes[at]++] = place;
        return turned;
    }
}
