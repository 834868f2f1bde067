using Microsoft.AspNetCore.Mvc;
using Samklang.Data;
using Samklang.Publishing;
using Samklang.Web.Components.Search;

namespace Samklang.Web.Pages.Desk.Search;

/// <summary>Searches all that the person may see.</summary>
public sealed class SearchModel(SamklangDb db, SearchViews views, TimeProvider time) : DeskPage(db, time)
{
    public const string Path = "/desk/search";

    public SearchQuery Query { get; private set; } = new();

    /// <summary>Null before anything has been asked.</summary>
    public SearchView? View { get; private set; }

    public SearchBox Box => new(Query, Path, $"{Path}?handler=Suggest");

    public async Task OnGetAsync([FromQuery] SearchQuery query, CancellationToken cancel)
    {
        Query = query;
        if (!query.IsEmpty && !query.IsTooLong)
            View = await views.RunAsync(Db, query.ToAsk(Tongue), (query, Path, Places), cancel);
    }

    /// <summary>For the list that opens while somebody types.</summary>
    public async Task<IActionResult> OnGetSuggestAsync([FromQuery] SearchQuery query, CancellationToken cancel) =>
        Suggestion.Answer(query.IsEmpty || query.IsTooLong ? [] : await views.SuggestAsync(Db, query.ToAsk(Tongue), Places, cancel));

    private FoundPlaces Places => new(Request.PathBase, Tongue);
}
