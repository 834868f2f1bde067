using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samklang.People;
using Samklang.Publishing;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Site.Office;

/// <summary>The roles that one can turn to, by organisation.</summary>
public sealed class ContactsModel(PublicSite site, SiteLists lists) : PublicPage(site, SiteMap.Contacts)
{
    public IReadOnlyList<IGrouping<string, Contact>> Contacts { get; private set; } = [];

    public IReadOnlyDictionary<string, string?> Sites { get; private set; } = new Dictionary<string, string?>();

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(Contact), nameof(SitePage)];

    public async Task<IActionResult> OnGetAsync(string? @as)
    {
        Guid? publisher = await Db.Installations.AsNoTracking().Select(i => (Guid?)i.OwnerId).FirstOrDefaultAsync(Cancel);
        List<Contact> contacts = [.. ByName(await Db.Contacts.AsNoTracking().Include(c => c.Organisation).ToListAsync(Cancel), c => c.Title)
            .OrderByDescending(c => c.OrganisationId == publisher)];
        Contacts = [.. contacts.GroupBy(c => c.Organisation is { } o ? In(o.Name) : "")];
        Sites = contacts.GroupBy(c => c.Organisation is { } o ? In(o.Name) : "").ToDictionary(g => g.Key, g => g.First().Organisation?.Url);
        return lists.Contacts(contacts).As(@as, otherwise: Page);
    }
}
