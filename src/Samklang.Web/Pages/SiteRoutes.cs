using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.OutputCaching;
using Samklang.Language;
using Samklang.Web.Hosting;

namespace Samklang.Web.Pages;

/// <summary>Gives each public page its Swedish and its English address, and lets it be kept in the output cache.</summary>
internal sealed class SiteRoutes : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model)
    {
        SiteMapEntry? entry = SiteMap.Entries.SingleOrDefault(e => e.Page == model.ViewEnginePath);
        if (entry is null)
            return;
        model.Selectors.Clear();
        foreach (Tongue tongue in Tongues.All)
            model.Selectors.Add(new SelectorModel
            {
                AttributeRouteModel = new AttributeRouteModel { Template = entry.Template(tongue) },
                EndpointMetadata = { CachingOf(entry) },
            });
    }

    private static OutputCacheAttribute CachingOf(SiteMapEntry entry) =>
        entry.IsCached ? new() { PolicyName = PublicPages.Policy } : new() { NoStore = true };
}
