using Samklang.Networks;
using Samklang.Specialisation.Suggestions;

namespace Samklang.Specialisation.Regions;

/// <summary>What past projects say of a region in a field: its share there held against Europe's.</summary>
/// <param name="Code">The field's code in EuroSciVoc.</param>
/// <param name="Here">The region's participations in projects of the field.</param>
/// <param name="HereAll">All of the region's participations in projects whose field is known.</param>
/// <param name="Europe">Participations of the field from all regions.</param>
/// <param name="EuropeAll">All participations from all regions in projects whose field is known.</param>
public sealed record RevealedStrength(string Code, string Title, int Here, int HereAll, int Europe, int EuropeAll)
{
    /// <summary>Fewer participations than these say nothing of a region.</summary>
    public const int Least = 3;

    public double ShareHere => HereAll == 0 ? 0 : (double)Here / HereAll;

    public double ShareInEurope => EuropeAll == 0 ? 0 : (double)Europe / EuropeAll;

    /// <summary>Revealed comparative advantage: above 1 the field is larger here than in Europe.</summary>
    public double Index => ShareInEurope == 0 ? 0 : ShareHere / ShareInEurope;

    public bool IsStrong => Here >= Least && Index > 1;
}

/// <summary>An organisation behind a number, with how many of its projects count in it.</summary>
public sealed record OrganisationBehind(PastNode Organisation, int Projects, int LastYear);

/// <summary>The numbers of every region in every field, by NUTS code at each level, and who is behind them.</summary>
public sealed class RevealedStrengths
{
    private readonly PartnerGraph graph;
    private readonly NutsCode?[] regionOf;
    private readonly Dictionary<NutsCode, Dictionary<int, int>> counts = [];
    private readonly Dictionary<NutsCode, int> totals = [];
    private readonly Dictionary<int, int> europe = [];
    private readonly Dictionary<string, int> places = [];
    private readonly int europeAll;

    public RevealedStrengths(PartnerGraph graph)
    {
        this.graph = graph;
        regionOf = [.. graph.Organisations.Select(node => node.Territory)];
        Dictionary<NutsCode, NutsCode[]> levels = regionOf.OfType<NutsCode>().Distinct().ToDictionary(code => code, code => code.Within().ToArray());
        foreach (PastGathering gathering in graph.Gatherings)
        {
            int[] fields = FieldsOf(gathering);
            foreach (int member in fields.Length == 0 ? [] : gathering.Members)
            {
                if (regionOf[member] is not { } region)
                    continue;
                europeAll++;
                foreach (int field in fields)
                    europe[field] = europe.GetValueOrDefault(field) + 1;
                foreach (NutsCode level in levels[region])
                    Count(level, fields);
            }
        }
        foreach (int field in europe.Keys)
            places[graph.Subjects[field].Key] = field;
    }

    public bool IsEmpty => europeAll == 0;

    /// <summary>The regions of a level that anything is known of.</summary>
    public IEnumerable<NutsCode> Regions(int level) => totals.Keys.Where(r => r.Level == level);

    /// <summary>The numbers of a region in each field of a depth (2 for groups such as physical sciences), the strongest first.</summary>
    public IReadOnlyList<RevealedStrength> Of(NutsCode region, int depth) => !counts.TryGetValue(region, out Dictionary<int, int>? own) ? [] :
        [.. own.Where(c => Depth(c.Key) == depth).Select(c => Of(region, c.Key, c.Value)).OrderByDescending(s => s.IsStrong).ThenByDescending(s => s.Index).ThenBy(s => s.Code, StringComparer.Ordinal)];

    /// <summary>The number of a region in one field; null when there is no such field in any project.</summary>
    public RevealedStrength? Of(NutsCode region, string field) =>
        FieldAt(field) is { } at ? Of(region, at, counts.GetValueOrDefault(region)?.GetValueOrDefault(at) ?? 0) : null;

    /// <summary>Those behind the number of a region in a field, who has most projects first.</summary>
    public IReadOnlyList<OrganisationBehind> Behind(NutsCode region, string field)
    {
        if (FieldAt(field) is not { } at)
            return [];
        Dictionary<int, (int Projects, int Last)> found = [];
        foreach (int place in graph.About(at))
            foreach (int member in graph.Gatherings[place].Members.Where(m => regionOf[m] is { } own && region.Contains(own)))
                found[member] = (found.GetValueOrDefault(member).Projects + 1, Math.Max(found.GetValueOrDefault(member).Last, graph.Gatherings[place].Year));
        return [.. found.Select(f => new OrganisationBehind(graph.Organisations[f.Key], f.Value.Projects, f.Value.Last)).OrderByDescending(o => o.Projects).ThenBy(o => o.Organisation.Name, StringComparer.Ordinal)];
    }

    /// <summary>The identities of the projects behind the number of a region in a field, the newest first.</summary>
    public IReadOnlyList<long> ProjectsBehind(NutsCode region, string field) => FieldAt(field) is not { } at ? [] :
        [.. graph.About(at).Select(place => graph.Gatherings[place]).Where(g => g.Members.Any(m => regionOf[m] is { } own && region.Contains(own)))
            .OrderByDescending(g => g.Year).ThenBy(g => g.Id).Select(g => g.Id)];

    /// <summary>The fields whose name has a word of the text, those that more words speak for first.</summary>
    public IReadOnlyList<string> FieldsIn(string text, int most)
    {
        HashSet<string> words = [.. Stems(text)];
        return [.. europe.Keys.Select(at => (At: at, Common: Stems(graph.Subjects[at].Title).Distinct().Count(words.Contains))).Where(f => f.Common > 0)
            .OrderByDescending(f => f.Common).ThenByDescending(f => europe[f.At]).Take(most).Select(f => graph.Subjects[f.At].Key)];
    }

    public string TitleOf(string field) => FieldAt(field) is { } at ? graph.Subjects[at].Title : field;

    private int? FieldAt(string code) => places.TryGetValue(code, out int at) ? at : null;

    private RevealedStrength Of(NutsCode region, int field, int here) =>
        new(graph.Subjects[field].Key, graph.Subjects[field].Title, here, totals.GetValueOrDefault(region), europe.GetValueOrDefault(field), europeAll);

    private void Count(NutsCode region, int[] fields)
    {
        totals[region] = totals.GetValueOrDefault(region) + 1;
        if (!counts.TryGetValue(region, out Dictionary<int, int>? own))
            counts[region] = own = [];
        foreach (int field in fields)
            own[field] = own.GetValueOrDefault(field) + 1;
    }

    private int[] FieldsOf(PastGathering gathering) => [.. gathering.Subjects.Where(s => graph.Subjects[s].Kind == SubjectKind.Field)];

    private int Depth(int field) => graph.Subjects[field].Key.Count(c => c == '/');

    // The first letters are enough to tell that energy and energies are the same.
    private static IEnumerable<string> Stems(string text) =>
        text.ToLowerInvariant().Split([' ', ',', '.', '-', '/', ':', ';', '(', ')', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3 && w is not ("science" or "sciences" or "engineering")).Select(w => w[..Math.Min(6, w.Length)]);
}
