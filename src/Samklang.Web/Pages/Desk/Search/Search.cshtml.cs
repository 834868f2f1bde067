using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Publishing;
using Samklang.Web.Components.Search;
using Samklang.Web.Hosting;
using Samklang.Web.Lists;

namespace Samklang.Web.Pages.Desk.Search;

/// <summary>Searches all that the person may see.</summary>
public sealed class SearchModel(SamklangDb db, SearchViews views, TimeProvider time) : DeskPage(db, time)
{
    public const string Path = "/desk/search";

    public SearchQuery Query { get; private set; } = new();

    /// <summary>Null before anything has been asked.</summary>
    public SearchView? View { get; private set; }

    public SearchBox Box => new(Query, Path, $"{Path}?handler=Suggest");

    public async Task<IActionResult> OnGetAsync([FromQuery] SearchQuery query, string? @as, CancellationToken cancel)
    {
        Query = query;
        if (query.IsEmpty || query.IsTooLong)
            return Page();
        if (ListFiles.IsAsked(@as))
            return (await views.ListAsync(Db, query.ToAsk(Tongue), found => Request.Root() + new FoundPlaces(default, Tongue).AddressOf(found), cancel)).As(@as)!;
        View = await views.RunAsync(Db, query.ToAsk(Tongue), (query, Path, Places), cancel);
        return Page();
    }

    /// <summary>For the list that opens while somebody types.</summary>
    public async Task<IActionResult> OnGetSuggestAsync([FromQuery] SearchQuery query, CancellationToken cancel) =>
        Suggestion.Answer(query.IsEmpty || query.IsTooLong ? [] : await views.SuggestAsync(Db, query.ToAsk(Tongue), Places, cancel));

    private FoundPlaces Places => new(Request.PathBase, Tongue);
}
