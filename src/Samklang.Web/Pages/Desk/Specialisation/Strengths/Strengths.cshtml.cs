using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Networks;
using Samklang.People;
using Samklang.Specialisation;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Desk.Specialisation.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Specialisation.Strengths;

/// <summary>What regions say that they are strong in: as a table and as a file.</summary>
public sealed class StrengthsModel(SamklangDb db, IStringLocalizer<PartnerTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<RegionalStrength> Strengths { get; private set; } = [];

    /// <summary>The territory that the list is narrowed to, as it was written.</summary>
    public string? Region { get; private set; }

    public PlaceNames Places { get; private set; } = null!;

    public bool MayAdd => Viewer.MayWrite;

    public async Task<IActionResult> OnGetAsync(string? region, string? @as, CancellationToken cancel)
    {
        Region = region?.Trim().ToUpperInvariant();
        List<RegionalStrength> all = await Db.Strengths.AsNoTracking().OrderBy(s => s.Region).ThenBy(s => s.Key).ToListAsync(cancel);
        Strengths = NutsCode.TryParse(Region, null, out NutsCode within) ? [.. all.Where(s => within.Contains(s.Region))] : all;
        if (SpecialisationSheets.Strengths(texts).Fill(Strengths).As(@as) is { } file)
            return file;
        Places = await PlaceNames.ReadAsync(Db, cancel);
        return Page();
    }
}
