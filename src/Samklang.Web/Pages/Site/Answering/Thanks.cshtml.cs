using Microsoft.AspNetCore.Mvc;

namespace Samklang.Web.Pages.Site.Answering;

/// <summary>Thanks for an answer, and the way back.</summary>
public sealed class ThanksModel(PublicSite site) : PublicPage(site, SiteMap.Thanks)
{
    [BindProperty(SupportsGet = true, Name = "to")]
    public string? Address { get; set; }

    public override bool IsListed => false;

    public string Back => SiteMap.Find(Address) is not null ? Request.PathBase + Address : To(SiteMap.Home);

    public void OnGet()
    {
    }
}
