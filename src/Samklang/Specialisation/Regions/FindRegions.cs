using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Specialisation.Suggestions;

namespace Samklang.Specialisation.Regions;

/// <summary>Finds regions to work with: each component is read for itself, and stays by itself.</summary>
public sealed class FindRegions(SamklangDb db, KeptPartnerGraph kept, RegionFigures figures, WarmPaths paths)
{
    private const int FieldDepth = 3;

    // Only what is told per head or in percent can stand for a part; GDP per head is known of the counties themselves.
    private static readonly HashSet<string> standIns = ["lfst_r_lfu3rt", "rd_e_gerdreg"];

    private static readonly string[] datasets = ["nama_10r_3gdp", "demo_r_pjanaggr3", "nama_10r_2gdp", "lfst_r_lfu3rt", "rd_e_gerdreg"];

    /// <summary>All regions of the home region's level of which anything is known.</summary>
    public async Task<IReadOnlyList<RegionFound>> RunAsync(RegionAsk ask, CancellationToken cancel)
    {
        RevealedStrengths revealed = await kept.RevealedAsync(cancel);
        List<RegionalStrength> strengths = await db.Strengths.AsNoTracking().OrderBy(s => s.Key).ToListAsync(cancel);
        List<RegionalStrength> ours = ask.Strength is { } one ? [one] : [.. strengths.Where(s => s.Concerns(ask.Home))];
        ILookup<NutsCode, WarmPath> ways = await paths.ReadAsync(ask.Home, cancel);
        List<FigureTable> tables = [];
        foreach (string dataset in datasets)
            tables.Add(new(dataset, await figures.LatestAsync(dataset, ask.Home.Level, cancel), standIns.Contains(dataset) ? await figures.LatestAsync(dataset, ask.Home.Level - 1, cancel) : null));
        IReadOnlyList<RevealedStrength> own = revealed.Of(ask.Home, FieldDepth);
        List<RevealedStrength> near = ask.Fields.Count > 0
            ? [.. ask.Fields.Select(Coarse).Distinct().Select(code => revealed.Of(ask.Home, code)).OfType<RevealedStrength>()]
            : [.. own.Where(s => s.IsStrong)];
        return
        [
            .. Candidates(ask, revealed, strengths, ways).Select(region => new RegionFound(region)
            {
                Stated = Stated(region, ours, strengths),
                Revealed = ask.Fields.Count > 0 ? Asked(region, ask, revealed) : InCommon(region, own, revealed),
                Complementary = Complementary(region, ask, near, own, revealed),
                Figures = [.. tables.Select(t => t.Pair(ask.Home, region)).OfType<FigurePair>()],
                Paths = [.. ways.Where(w => region.Contains(w.Key)).SelectMany(w => w).OrderBy(w => w.Kind).ThenByDescending(w => w.Year)],
            }),
        ];
    }

    /// <summary>The regions in an order by one component; those that have nothing of it come last.</summary>
    public static IReadOnlyList<RegionFound> InOrder(IEnumerable<RegionFound> found, RegionOrder order, Func<NutsCode, string> name) => order switch
    {
        RegionOrder.Stated => [.. found.OrderByDescending(f => f.Stated.Count).ThenBy(f => name(f.Region), StringComparer.CurrentCulture)],
        RegionOrder.Revealed => [.. found.OrderByDescending(f => f.Revealed.Count).ThenBy(FirstWay).ThenBy(f => name(f.Region), StringComparer.CurrentCulture)],
        RegionOrder.Complementary => [.. found.OrderByDescending(f => f.Complementary.Count).ThenBy(f => name(f.Region), StringComparer.CurrentCulture)],
        RegionOrder.Likeness => [.. found.OrderBy(f => f.Unlikeness ?? double.MaxValue).ThenBy(f => name(f.Region), StringComparer.CurrentCulture)],
        RegionOrder.Name => [.. found.OrderBy(f => name(f.Region), StringComparer.CurrentCulture)],
        _ => [.. found.OrderBy(FirstWay).ThenByDescending(f => f.Paths.Sum(p => p.Count)).ThenBy(f => name(f.Region), StringComparer.CurrentCulture)],
    };

    private static WayKind FirstWay(RegionFound found) => found.Paths.Count > 0 ? found.Paths[0].Kind : (WayKind)int.MaxValue;

    private static IEnumerable<NutsCode> Candidates(RegionAsk ask, RevealedStrengths revealed, List<RegionalStrength> strengths, ILookup<NutsCode, WarmPath> ways) =>
        revealed.Regions(ask.Home.Level).Concat(strengths.Select(s => s.Region)).Concat(ways.Select(w => w.Key)).Where(r => r.Level == ask.Home.Level)
            .Distinct().Where(r => r != ask.Home && (ask.WithOwnCountry || r.ToString()[..2] != ask.Home.ToString()[..2]));

    private static List<StatedPair> Stated(NutsCode region, List<RegionalStrength> ours, List<RegionalStrength> all) =>
    [
        .. from their in all
           where their.Concerns(region) && !ours.Exists(o => o.Id == their.Id)
           from our in ours
           let dimensions = our.InCommonWith(their)
           where dimensions.Count > 0
           orderby dimensions.Count descending
           select new StatedPair(our, their, dimensions),
    ];

    private static List<FieldPair> InCommon(NutsCode region, IReadOnlyList<RevealedStrength> own, RevealedStrengths revealed) =>
        [.. own.Where(s => s.IsStrong).Select(s => (Ours: s, Theirs: revealed.Of(region, s.Code))).Where(p => p.Theirs is { IsStrong: true })
            .Select(p => new FieldPair(p.Ours, p.Theirs!)).OrderByDescending(p => Math.Min(p.Ours.Index, p.Theirs.Index))];

    // Who asks for fields says that they count here, whatever the projects show.
    private static List<FieldPair> Asked(NutsCode region, RegionAsk ask, RevealedStrengths revealed) =>
        [.. ask.Fields.Distinct().Select(code => (Ours: revealed.Of(ask.Home, code), Theirs: revealed.Of(region, code))).Where(p => p.Theirs is { IsStrong: true })
            .Select(p => new FieldPair(p.Ours!, p.Theirs!)).OrderByDescending(p => p.Theirs.Index)];

    /// <param name="near">The fields that what completes ours is to lie near to.</param>
    private static List<FieldPair> Complementary(NutsCode region, RegionAsk ask, List<RevealedStrength> near, IReadOnlyList<RevealedStrength> own, RevealedStrengths revealed)
    {
        HashSet<string> strong = [.. own.Where(s => s.IsStrong).Select(s => s.Code), .. near.Select(s => s.Code)];
        ILookup<string, RevealedStrength> beside = near.ToLookup(s => ParentOf(s.Code));
        return
        [
            .. from theirs in revealed.Of(region, FieldDepth)
               where theirs.IsStrong && !strong.Contains(theirs.Code)
               let one = beside[ParentOf(theirs.Code)].OrderByDescending(s => s.Index).FirstOrDefault()
               where one is not null
               orderby theirs.Index descending
               select new FieldPair(revealed.Of(ask.Home, theirs.Code)!, theirs, one),
        ];
    }

    /// <summary>The field that holds the one at the depth that fields are held against each other in.</summary>
    private static string Coarse(string code) => string.Join('/', code.Split('/').Take(FieldDepth + 1));

    private static string ParentOf(string code) => code[..code.LastIndexOf('/')];
}
