using Microsoft.AspNetCore.Mvc;
using Samklang.Publishing;
using Samklang.Web.Components;

namespace Samklang.Web.Pages.Site;

/// <summary>Searches all that is public.</summary>
public sealed class SearchModel(PublicSite site, SiteIndex index) : PublicPage(site, SiteMap.Search)
{
    private const int PageSize = 20;
    private const int LongestQuery = 200;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public string? PageText { get; set; }

    public SearchAnswer? Answer { get; private set; }

    public bool IsTooLong => Query?.Length > LongestQuery;

    public Pager Pager { get; private set; } = new(1, 1, _ => "");

    public override bool IsListed => string.IsNullOrWhiteSpace(Query);

    public async Task OnGetAsync()
    {
        if (string.IsNullOrWhiteSpace(Query) || IsTooLong)
            return;
        int page = int.TryParse(PageText, out int number) && number > 0 ? number : 1;
        Answer = await new SearchSite(Db, index).RunAsync(Query, Tongue, page, PageSize, Cancel);
        Title = T("SearchTitle", Query.Trim());
        Pager = new(page, (Answer.Count + PageSize - 1) / PageSize, p => $"{To(SiteMap.Search)}?q={Uri.EscapeDataString(Query)}&p={p}");
    }

    public string AddressOf(FoundRecord found) => found.Kind switch
    {
        FoundKind.Goal => To(SiteMap.Goal, found.Key),
        FoundKind.Priority => To(SiteMap.Priority, found.Key),
        FoundKind.Operation => To(SiteMap.Operation, found.Key),
        FoundKind.Item => To(SiteMap.Item, found.Key),
        FoundKind.Position => To(SiteMap.Position, found.Key),
        FoundKind.Ask when found.Key.Split('#') is [{ Length: > 0 } position, var ask] => $"{To(SiteMap.Position, position)}#{ask}",
        FoundKind.Programme => To(SiteMap.Programme, found.Key),
        FoundKind.Network => To(SiteMap.Network, found.Key),
        FoundKind.Partnership => $"{To(SiteMap.Partnerships)}#{found.Key}",
        FoundKind.Contact => $"{To(SiteMap.Contacts)}#{found.Key}",
        _ => To(SiteMap.Entries.FirstOrDefault(e => e.Key == found.Key && !e.HasKey) ?? SiteMap.Home),
    };

    public string KindOf(FoundRecord found) => found.ItemKind is { } kind ? T("Kind." + kind) : T("Found." + found.Kind);
}
