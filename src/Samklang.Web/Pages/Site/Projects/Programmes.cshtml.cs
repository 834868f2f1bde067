using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samklang.Projects;
using Samklang.Publishing;
using Samklang.Web.Components.Money;
using Samklang.Web.Lists;
using Samklang.Web.Pages.Site.Money;
using Samklang.Web.Texts;

namespace Samklang.Web.Pages.Site.Projects;

/// <summary>The EU's programmes and funds that matter to the region.</summary>
public sealed class ProgrammesModel(PublicSite site, IStringLocalizer<MoneyTexts> texts) : PublicPage(site, SiteMap.Programmes)
{
    public IReadOnlyList<IGrouping<ProgrammeKind, Programme>> Programmes { get; private set; } = [];

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(Programme), nameof(SitePage)];

    public PlaceNames Places { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string? @as, string? list)
    {
        List<Programme> programmes = await Db.Programmes.AsNoTracking().OrderBy(p => p.Position).ToListAsync(Cancel);
        if ((list == TermsRows.List ? TermsRows.Of(programmes, texts) : ProgrammeRows.Sheet(texts).Fill(programmes)).As(@as) is { } file)
            return file;
        Places = await PlaceNames.ReadAsync(Db, Cancel);
        Programmes = [.. programmes.GroupBy(p => p.Kind).OrderBy(g => g.Key)];
        return Page();
    }
}
