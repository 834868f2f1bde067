using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;

namespace Samklang.Specialisation;

/// <summary>What official statistics say of one territory in one table, year by year.</summary>
/// <param name="Years">The figures in order of time; never empty.</param>
/// <param name="Rank">Its place among all territories of the same level in the last year, the highest figure first.</param>
/// <param name="Of">How many territories have a figure for that year.</param>
public sealed record FigureSeries(NutsCode Region, string Dataset, string Series, IReadOnlyList<RegionFigure> Years, int Rank, int Of)
{
    public RegionFigure Latest => Years[^1];
}

/// <summary>Reads the official statistics that have been fetched.</summary>
public sealed class RegionFigures(SamklangDb db)
{
    /// <summary>The last figure that is known of a territory in a table; null when none is.</summary>
    public Task<RegionFigure?> LatestAsync(NutsCode region, string dataset, CancellationToken cancel) =>
        db.RegionFigures.AsNoTracking().Where(f => f.Region == region && f.Dataset == dataset).OrderByDescending(f => f.Year).FirstOrDefaultAsync(cancel);

    /// <summary>The last figure of every territory of a level in a table, for holding territories against one another.</summary>
    public async Task<IReadOnlyDictionary<NutsCode, RegionFigure>> LatestAsync(string dataset, int level, CancellationToken cancel)
    {
        List<RegionFigure> figures = await db.RegionFigures.AsNoTracking().Where(f => f.Dataset == dataset).ToListAsync(cancel);
        return figures.Where(f => f.Region.Level == level).GroupBy(f => f.Region).ToDictionary(g => g.Key, g => g.MaxBy(f => f.Year)!);
    }

    /// <summary>All that is known of a territory and of those that it lies in, the smallest first.</summary>
    public async Task<IReadOnlyList<FigureSeries>> AboutAsync(NutsCode region, CancellationToken cancel)
    {
        List<NutsCode> around = [.. Enumerable.Range(2, region.ToString().Length - 1).Select(length => NutsCode.Parse(region.ToString()[..length]))];
        List<RegionFigure> ours = await db.RegionFigures.AsNoTracking().Where(f => around.Contains(f.Region)).ToListAsync(cancel);
        List<FigureSeries> all = [];
        foreach (var series in ours.GroupBy(f => (f.Region, f.Dataset, f.Series)).OrderByDescending(g => g.Key.Region.Level).ThenBy(g => g.Key.Dataset, StringComparer.Ordinal))
        {
            List<RegionFigure> years = [.. series.OrderBy(f => f.Year)];
            (int year, int level, double value) = (years[^1].Year, series.Key.Region.Level, years[^1].Value);
            List<double> others = [.. (await db.RegionFigures.AsNoTracking().Where(f => f.Dataset == series.Key.Dataset && f.Series == series.Key.Series && f.Year == year)
                .Select(f => new { f.Region, f.Value }).ToListAsync(cancel)).Where(f => f.Region.Level == level).Select(f => f.Value)];
            all.Add(new(series.Key.Region, series.Key.Dataset, series.Key.Series, years, others.Count(v => v > value) + 1, others.Count));
        }
        return all;
    }

    /// <summary>The names of territories; a territory that the classification has not been fetched for goes by its code.</summary>
    public async Task<IReadOnlyDictionary<NutsCode, string>> NamesAsync(IReadOnlyCollection<NutsCode> codes, CancellationToken cancel)
    {
        Dictionary<NutsCode, string> known = await db.NutsPlaces.AsNoTracking().Where(p => codes.Contains(p.Code)).ToDictionaryAsync(p => p.Code, p => p.Name, cancel);
        return codes.Distinct().ToDictionary(code => code, code => known.GetValueOrDefault(code, code.ToString()));
    }
}
