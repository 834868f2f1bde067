using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Language;
using Samklang.Networks;
using Samklang.Publishing;
using Samklang.Specialisation;
using Samklang.Specialisation.Wishes;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Specialisation.Lists;
using Samklang.Web.Pages.Site.Wishes;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site.Networks;

/// <summary>Smart specialisation: the platforms, the partnerships under them and what regions are strong in.</summary>
public sealed class PartnershipsModel(PublicSite site, SiteLists lists, IStringLocalizer<PartnerTexts> texts) : PublicPage(site, SiteMap.Partnerships)
{
    /// <summary>The second list of the page, as it is called in the address.</summary>
    public const string StrengthList = "strengths";

    public IReadOnlyList<Platform> Platforms { get; private set; } = [];

    public IReadOnlyList<(string Region, IReadOnlyList<RegionalStrength> Strengths)> Strengths { get; private set; } = [];

    /// <summary>The wishes for partners that can be answered.</summary>
    public IReadOnlyList<PartnerWish> Wishes { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds =>
        [nameof(Platform), nameof(Partnership), nameof(RegionalStrength), nameof(PartnerWish), nameof(SitePage)];

    /// <param name="list">Which list a file is asked of: the partnerships, or the strengths that regions state.</param>
    /// <param name="as">The form of the file; null for the page.</param>
    public async Task<IActionResult> OnGetAsync(string? list, string? @as)
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
        ListTable table = list == StrengthList ? SpecialisationSheets.Strengths(texts).Fill(Strengths.SelectMany(s => s.Strengths)) : lists.Partnerships(Platforms);
        return table.As(@as, otherwise: Page);
    }
}
