using Microsoft.EntityFrameworkCore;
using Samklang.People;
using Samklang.Publishing;

namespace Samklang.Web.Pages.Site.Office;

/// <summary>The roles that one can turn to, by organisation.</summary>
public sealed class ContactsModel(PublicSite site) : PublicPage(site, SiteMap.Contacts)
{
    public IReadOnlyList<IGrouping<string, Contact>> Contacts { get; private set; } = [];

    public IReadOnlyDictionary<string, string?> Sites { get; private set; } = new Dictionary<string, string?>();

    protected override IReadOnlyCollection<string> RecordKinds => [nameof(Contact), nameof(SitePage)];

    public async Task OnGetAsync()
    {
        List<Contact> contacts = await Db.Contacts.AsNoTracking().Include(c => c.Organisation).OrderBy(c => c.Id).ToListAsync(Cancel);
        Contacts = [.. contacts.GroupBy(c => c.Organisation is { } o ? In(o.Name) : "")];
        Sites = contacts.GroupBy(c => c.Organisation is { } o ? In(o.Name) : "").ToDictionary(g => g.Key, g => g.First().Organisation?.Url);
    }
}
