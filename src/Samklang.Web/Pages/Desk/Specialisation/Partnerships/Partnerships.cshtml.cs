using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Data;
using Samklang.Specialisation;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Desk.Specialisation.Partnerships;

/// <summary>The platforms and the partnerships under them, with how far each has come and who leads it.</summary>
public sealed class PartnershipsModel(SamklangDb db, IStringLocalizer<PartnerTexts> texts, TimeProvider time) : DeskPage(db, time)
{
    public IReadOnlyList<Platform> Platforms { get; private set; } = [];

    public PlaceNames Places { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? @as, CancellationToken cancel)
    {
        Platforms = await Db.Platforms.AsNoTracking().AsSplitQuery().OrderBy(p => p.Position)
            .Include(p => p.Partnerships).ThenInclude(p => p.Regions.OrderBy(r => r.Region)).ToListAsync(cancel);
        Places = await PlaceNames.ReadAsync(Db, cancel);
        return List().As(@as) as IActionResult ?? Page();
    }

    private ListTable List() => new ListSheet<(Platform Platform, Partnership One)>("partnerships", texts["PartnershipsTitle"])
        .Text("key", texts["ColumnKey"], p => p.One.Key)
        .Text("platform", texts["ColumnPlatform"], p => p.Platform.Title.Here())
        .Text("title-sv", texts["ColumnTitleSv"], p => p.One.Title.Sv)
        .Text("title-en", texts["ColumnTitleEn"], p => p.One.Title.En)
        .Text("stage", texts["ColumnStage"], p => p.One.Stage is { } stage ? texts[$"Stage{stage}"].Value : null)
        .Day("since", texts["ColumnSince"], p => p.One.StageOn)
        .Text("lead", texts["ColumnLead"], p => Codes(p.One, isLead: true))
        .Text("regions", texts["ColumnRegions"], p => Codes(p.One, isLead: false))
        .Text("source", texts["ColumnSource"], p => p.One.Fact.Source)
        .Day("as-of", texts["ColumnAsOf"], p => p.One.Fact.AsOf)
        .Fill(Platforms.SelectMany(platform => platform.Partnerships.OrderBy(p => p.Key, StringComparer.Ordinal).Select(one => (platform, one))));

    public static string Codes(Partnership one, bool isLead) => string.Join(", ", one.Regions.Where(r => r.IsLead == isLead).Select(r => r.Region.ToString()).Order(StringComparer.Ordinal));
}
