namespace Samklang.Web.Pages.Site;

/// <summary>The accessibility statement.</summary>
public sealed class AccessibilityModel(PublicSite site) : PublicPage(site, SiteMap.Accessibility)
{
    public void OnGet()
    {
    }
}
