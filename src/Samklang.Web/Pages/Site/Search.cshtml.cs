using Microsoft.AspNetCore.Mvc;
using Samklang.Publishing;
using Samklang.Web.Components.Search;
using Samklang.Web.Feeds;
using Samklang.Web.Hosting;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Site;

/// <summary>Searches all that is public.</summary>
public sealed class SearchModel(PublicSite site, SearchViews views) : PublicPage(site, SiteMap.Search)
{
    public SearchQuery Query { get; private set; } = new();

    /// <summary>Null before anything has been asked.</summary>
    public SearchView? View { get; private set; }

    public SearchBox Box => new(Query, To(SiteMap.Search), $"{To(SiteMap.Search)}?handler=Suggest");

    public override bool IsListed => Query.IsEmpty;

    public async Task<IActionResult> OnGetAsync([FromQuery] SearchQuery query, string? @as)
    {
        Query = query;
        if (query.IsEmpty || query.IsTooLong)
            return Page();
        if (ListFiles.IsAsked(@as))
            return (await views.ListAsync(Db, Ask(), found => Request.Root() + new FoundPlaces(default, Tongue).AddressOf(found), Cancel)).As(@as)!;
        View = await views.RunAsync(Db, Ask(), (query, To(SiteMap.Search), Places), Cancel);
        Title = T("SearchTitle", query.Words!.Trim());
        Feeds = [new(query.Words.Trim(), Request.PathBase + FeedAddresses.OfSearch(Tongue, query.Words.Trim()), IsCalendar: false)];
        return Page();
    }

    /// <summary>For the list that opens while somebody types.</summary>
    public async Task<IActionResult> OnGetSuggestAsync([FromQuery] SearchQuery query)
    {
        Query = query;
        return Suggestion.Answer(query.IsEmpty || query.IsTooLong ? [] : await views.SuggestAsync(Db, Ask(), Places, Cancel));
    }

    private FoundPlaces Places => new(Request.PathBase, Tongue);

    private SearchAsk Ask() => Query.ToAsk(Tongue) with { Kinds = FoundPlaces.Kinds };
}
