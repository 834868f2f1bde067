using Microsoft.EntityFrameworkCore;
using Samklang.Data;
using Samklang.Networks;
using Samklang.Specialisation;
using Samklang.Specialisation.Regions;
using Samklang.Specialisation.Suggestions;
using Samklang.Watch;
using Samklang.Web.Components.Maps;
using Samklang.Web.Components.Money;

namespace Samklang.Web.Components.Partners;

/// <summary>The regions for a question, with what is needed to show them.</summary>
public sealed record PartnerAnswer(NutsCode Home, PlaceNames Places, IReadOnlyList<RegionalStrength> Strengths, IReadOnlyList<string> Fields, IReadOnlyList<RegionFound> Found)
{
    /// <summary>What lies behind the shown strengths and the projects in common; null without past projects.</summary>
    public BaseView? Behind { get; init; }
}

/// <summary>Reads the question of who could be a partner, and answers it for the pages.</summary>
public sealed class ReadPartners(SamklangDb db, FindRegions find, KeptPartnerGraph kept, PartnerWords words)
{
    private const int MostFields = 8;

    public PartnerWords Words => words;

    /// <summary>The regions for a question; none where the installation has no home region.</summary>
    public async Task<PartnerAnswer> RunAsync(string? strength, string about, bool withOwnCountry, CancellationToken cancel)
    {
        if (await db.Installations.AsNoTracking().Select(i => (NutsCode?)i.Region).FirstOrDefaultAsync(cancel) is not { } home)
            return new(default, await PlaceNames.ReadAsync(db, cancel), [], [], []);
        RevealedStrengths revealed = await kept.RevealedAsync(cancel);
        List<RegionalStrength> own = [.. (await db.Strengths.AsNoTracking().OrderBy(s => s.Key).ToListAsync(cancel)).Where(s => s.Concerns(home))];
        RegionalStrength? chosen = own.Find(s => s.Key == strength);
        List<string> fields = [.. await FieldsAsync(about, revealed, cancel)];
        if (chosen?.Science is { } science)
            fields.Add(science.ToString());
        IReadOnlyList<RegionFound> found = await find.RunAsync(new(home, chosen, fields, withOwnCountry), cancel);
        PlaceNames places = await PlaceNames.ReadAsync(db, cancel);
        return new(home, places, own, [.. fields.Select(revealed.TitleOf)], found) { Behind = await ReadPastBase.RunAsync(db, kept, home, places.NameOf(home), cancel) };
    }

    /// <summary>The organisations of a region that have been in projects whose field is known, by how many.</summary>
    public async Task<IReadOnlyList<OrganisationBehind>> OrganisationsAsync(NutsCode region, CancellationToken cancel)
    {
        PartnerGraph graph = await kept.GraphAsync(cancel);
        return [.. graph.Organisations.Select((node, at) => (Node: node, Of: graph.Of(at)))
            .Where(o => o.Of.Length > 0 && o.Node.LiesIn(region))
            .Select(o => new OrganisationBehind(o.Node, o.Of.Length, o.Of.Max(place => graph.Gatherings[place].Year))).OrderByDescending(o => o.Projects).ThenBy(o => o.Organisation.Name, StringComparer.Ordinal)];
    }

    /// <summary>The regions on a map, where any of them can be placed: in the middle of its organisations.</summary>
    public async Task<RegionMap?> MapAsync(NutsCode home, IReadOnlyList<RegionFound> found, PlaceNames places, CancellationToken cancel)
    {
        var all = await db.PastOrganisations.AsNoTracking().Where(o => o.Nuts != null && o.Latitude != null && o.Longitude != null)
            .GroupBy(o => o.Nuts).Select(g => new { Nuts = g.Key, Latitude = g.Average(o => o.Latitude!.Value), Longitude = g.Average(o => o.Longitude!.Value) }).ToListAsync(cancel);
        Dictionary<NutsCode, (double Latitude, double Longitude)> middles = all.SelectMany(m => m.Nuts!.Value.Within().Select(code => (Code: code, m.Latitude, m.Longitude)))
            .GroupBy(m => m.Code).ToDictionary(g => g.Key, g => (g.Average(m => m.Latitude), g.Average(m => m.Longitude)));
        List<MapDot> dots = [.. found.Where(f => middles.ContainsKey(f.Region)).Select(f =>
            MapDot.At(middles[f.Region].Latitude, middles[f.Region].Longitude, places.NameOf(f.Region), f.Paths.Count > 0 ? DotKind.Warm : DotKind.Found))];
        if (middles.TryGetValue(home, out (double Latitude, double Longitude) ours))
            dots.Add(MapDot.At(ours.Latitude, ours.Longitude, places.NameOf(home), DotKind.Home));
        return dots.Count == 0 ? null : new([.. dots.Where(d => d.IsInside)]);
    }

    private async Task<IReadOnlyList<string>> FieldsAsync(string about, RevealedStrengths revealed, CancellationToken cancel)
    {
        if (about.Length == 0)
            return [];
        string? call = await db.Items.AsNoTracking().Where(i => i.Kind == ItemKind.Call && (i.Key == about || i.CallId == about)).OrderBy(i => i.Key).Select(i => i.Title.En).FirstOrDefaultAsync(cancel);
        return revealed.FieldsIn(call ?? about, MostFields);
    }
}
