using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Specialisation;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Specialisation.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Specialisation.Partnerships;

/// <summary>The platforms and the partnerships under them, with how far each has come and who leads it.</summary>
public sealed class PartnershipsModel(SamklangDb db, IStringLocalizer<PartnerTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<Platform> Platforms { get; private set; } = [];

    public PlaceNames Places { get; private set; } = null!;

    public bool MayAdd => Viewer.OwnerId is { } own && Viewer.MayDecideFor(own);

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        Platforms = await Db.Platforms.AsNoTracking().AsSplitQuery().OrderBy(p => p.Position)
            .Include(p => p.Partnerships).ThenInclude(p => p.Regions.OrderBy(r => r.Region)).Include(p => p.Partnerships).ThenInclude(p => p.Contact).ToListAsync(cancel);
        Places = await PlaceNames.ReadAsync(Db, cancel);
        return SpecialisationSheets.Partnerships(texts).Fill(Platforms.SelectMany(platform => platform.Partnerships.OrderBy(p => p.Key, StringComparer.Ordinal))).As(@as, otherwise: Page);
    }
}
