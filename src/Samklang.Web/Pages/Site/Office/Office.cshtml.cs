using Microsoft.EntityFrameworkCore;
using Samklang.Office;
using Samklang.Publishing;

namespace Samklang.Web.Pages.Site.Office;

/// <summary>The office in Brussels: who owns it, what it gives priority, what it helps with and not.</summary>
public sealed class OfficeModel(PublicSite site) : PublicPage(site, SiteMap.Office)
{
    public BrusselsOffice? Office { get; private set; }

    protected override IReadOnlyCollection<string> RecordKinds =>
        [nameof(BrusselsOffice), nameof(OfficeArea), nameof(OfficeOwner), nameof(SitePage)];

    public async Task OnGetAsync() =>
        Office = await Db.Offices.AsNoTracking().AsSplitQuery().OrderBy(o => o.Id)
            .Include(o => o.Organisation).Include(o => o.Contact).Include(o => o.Areas.OrderBy(a => a.Position))
            .Include(o => o.Owners).ThenInclude(o => o.Organisation)
            .FirstOrDefaultAsync(Cancel);
}
