using Microsoft.EntityFrameworkCore;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Publishing;
using Samklang.Specialisation;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Pages.Site.Wishes;

namespace Samklang.Web.Pages.Site.Networks;

/// <summary>Smart specialisation: the platforms, the partnerships under them and what regions are strong in.</summary>
public sealed class PartnershipsModel(PublicSite site) : PublicPage(site, SiteMap.Partnerships)
{
    public IReadOnlyList<Platform> Platforms { get; private set; } = [];

    public IReadOnlyList<(string Region, IReadOnlyList<RegionalStrength> Strengths)> Strengths { get; private set; } = [];

    /// <summary>The wishes for partners that can be answered.</summary>
    public IReadOnlyList<PartnerWish> Wishes { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds =>
        [nameof(Platform), nameof(Partnership), nameof(RegionalStrength), nameof(PartnerWish), nameof(SitePage)];

    public async Task OnGetAsync()
    {
        Platforms = await Db.Platforms.AsNoTracking().AsSplitQuery().OrderBy(p => p.Position)
            .Include(p => p.Partnerships).ThenInclude(p => p.Member)
            .Include(p => p.Partnerships).ThenInclude(p => p.Priorities).ThenInclude(p => p.Priority)
            .ToListAsync(Cancel);
        Wishes = [.. (await Db.WishesAsync(Today, Cancel)).Where(w => w.StateOn(Today) == WishState.Open)];
        NutsCode? own = await Db.Installations.AsNoTracking().Select(i => (NutsCode?)i.Region).FirstOrDefaultAsync(Cancel);
        List<RegionalStrength> strengths = [.. ByName(await Db.Strengths.AsNoTracking().ToListAsync(Cancel), s => s.Title)];
        var regions = await Db.Organisations.AsNoTracking().Where(o => o.Kind == OrganisationKind.Region && o.Nuts != null)
            .Select(o => new { o.Nuts, o.Name }).ToListAsync(Cancel);
        Strengths = [.. strengths.GroupBy(s => s.Region).OrderByDescending(g => g.Key == own).Select(g =>
            (regions.Find(r => r.Nuts == g.Key) is { } region ? In(region.Name) : g.Key.ToString(), (IReadOnlyList<RegionalStrength>)[.. g]))];
    }
}
