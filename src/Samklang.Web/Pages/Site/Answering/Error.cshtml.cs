using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samklang.Web.Components;

namespace Samklang.Web.Pages.Site.Answering;

/// <summary>Says that there is no such page, or that something went wrong. Of a fault of ours it tells without the database.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel(PublicSite site) : PageModel
{
    public int Code { get; private set; }

    public SiteFrame Frame { get; private set; } = null!;

    public string Home => Request.PathBase + SiteMap.Home.Address(SamklangPage.Tongue);

    public string Search => Request.PathBase + SiteMap.Search.Address(SamklangPage.Tongue);

    /// <summary>The texts to show: of an absent page, of something not allowed, or of a fault.</summary>
    public string Words => Code switch
    {
        StatusCodes.Status404NotFound => "NotFound",
        >= 400 and < 500 => "Refused",
        _ => "Fault",
    };

    public Task OnGetAsync(int? code) => ShowAsync(code);

    public Task OnPostAsync(int? code) => ShowAsync(code);

    private async Task ShowAsync(int? code)
    {
        Code = code ?? StatusCodes.Status500InternalServerError;
        SiteMapPlace place = new(SiteMap.Home, SamklangPage.Tongue, null);
        Frame = Code < StatusCodes.Status500InternalServerError
            ? await site.FrameAsync(place, Request, HttpContext.RequestAborted)
            : site.Frame(place, Request, site.Texts["SiteName"]);
    }
}
